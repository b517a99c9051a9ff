import type { PublishRecord } from '../generated/contract.ts';
import type { Fault } from './fault.ts';
import { judgeText } from './judge-text.ts';
import type { Validator } from './validator.ts';

const upserts = { partner: 'PartnerRecord', document: 'DocumentRecord', payment: 'PaymentRecord' } as const;

/**
 * Everything in a record that the contract refuses; nothing where it follows it. What only a server knows, such as whether a partner is
 * there, it does not judge: publish with `preview` for that.
 */
export function judgePublishRecord(validator: Validator, record: PublishRecord): Fault[] {
  const faults = validator.judge(`#/components/schemas/${schemaOf(record)}`, record);
  return faults.length > 0 ? faults : judgeText(record);
}

function schemaOf({ kind, op }: PublishRecord): string {
  if (op === 'void') return 'VoidRecord';
  return op === 'delete' ? 'DeleteRecord' : upserts[kind];
}
