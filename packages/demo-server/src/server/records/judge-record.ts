import { judgeText, Thoroughness, type Validator } from '@saldo/sdk/judging';
import type { PublishedKind } from './published-kind.ts';
import { rejectedBy, type Rejected, type WellFormedRecord } from './record.ts';

/** Holds one record of a publish request against the contract and the rules that need nothing but the record. */
export function judgeRecord(
  validator: Validator,
  kinds: readonly PublishedKind[],
  raw: unknown,
  index: number,
  thoroughness = new Thoroughness(),
): WellFormedRecord | Rejected {
  const { kind: name, op = 'upsert' } = (raw ?? {}) as { kind?: unknown; op?: unknown };
  const kind = kinds.find((one) => one.kind === name);
  if (kind === undefined)
    return notOneOf(
      '/kind',
      kinds.map((one) => one.kind),
    );
  const schema = Object.entries(kind.schemas).find(([possible]) => possible === op)?.[1];
  if (schema === undefined) return notOneOf('/op', Object.keys(kind.schemas));
  const errors = validator.judge(`#/components/schemas/${schema}`, raw, '', thoroughness);
  if (errors.length > 0) return rejectedBy(errors);
  const noText = judgeText(raw);
  if (noText.length > 0) return rejectedBy(noText);
  const record = { ...(raw as object), op, index } as unknown as WellFormedRecord;
  const broken = record.op === 'upsert' ? kind.judge(record.data) : [];
  return broken.length > 0 ? rejectedBy(broken) : record;
}

function notOneOf(pointer: string, accepted: readonly string[]): Rejected {
  return rejectedBy([{ pointer, code: 'not-a-choice', detail: `must be one of ${accepted.join(', ')}` }]);
}
