import type { FieldError } from '@saldo/sdk/contract';
import type { Validator } from '../contract/validator.ts';
import { judgeText } from '../contract/judge-text.ts';
import { judgeDocument } from '../documents/judge-document.ts';
import { judgePayment } from '../payments/judge-payment.ts';
import { rejectedBy, type Rejected, type WellFormedRecord } from './record.ts';

const KINDS = ['partner', 'document', 'payment'];
const OPS = ['upsert', 'void', 'delete'];

const SCHEMAS: Readonly<Record<string, string>> = {
  'partner upsert': 'PartnerRecord',
  'document upsert': 'DocumentRecord',
  'payment upsert': 'PaymentRecord',
  'document void': 'VoidRecord',
  'payment void': 'VoidRecord',
  'partner delete': 'DeleteRecord',
  'document delete': 'DeleteRecord',
  'payment delete': 'DeleteRecord',
};

/** Holds one record of a publish request against the contract and the rules that need nothing but the record. */
export function judgeRecord(validator: Validator, raw: unknown, index: number): WellFormedRecord | Rejected {
  const { kind, op = 'upsert' } = (raw ?? {}) as { kind?: unknown; op?: unknown };
  const schema = typeof kind === 'string' && typeof op === 'string' ? SCHEMAS[`${kind} ${op}`] : undefined;
  if (schema === undefined) return rejectedBy(kindErrors(kind, op));
  const errors = validator.judge(`#/components/schemas/${schema}`, raw);
  if (errors.length > 0) return rejectedBy(errors);
  const noText = judgeText(raw);
  if (noText.length > 0) return rejectedBy(noText);
  const record = { ...(raw as object), op, index } as unknown as WellFormedRecord;
  const broken = ruleErrors(record);
  return broken.length > 0 ? rejectedBy(broken) : record;
}

function kindErrors(kind: unknown, op: unknown): FieldError[] {
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    return [{ pointer: '/kind', code: 'enum', detail: `must be one of ${KINDS.join(', ')}` }];
  }
  const ops = OPS.filter((one) => SCHEMAS[`${kind} ${one}`] !== undefined);
  return [
    {
      pointer: '/op',
      code: 'enum',
      detail: `must be one of ${ops.join(', ')}${typeof op === 'string' ? '' : ', as text'}`,
    },
  ];
}

/** Rules of the record itself that a schema cannot say. Pointers are into the record. */
function ruleErrors(record: WellFormedRecord): FieldError[] {
  if (record.op !== 'upsert') return [];
  if (record.kind === 'document') return judgeDocument(record.data);
  if (record.kind === 'payment') return judgePayment(record.data);
  return [];
}
