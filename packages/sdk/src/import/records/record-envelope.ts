import { z } from 'zod';
import type { PublishRecord } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';
import { nameOfJson } from '../strangers/json-strangers.ts';

const maxDepth = 32;

// The envelope only: what `data` may hold is the contract's business, and the server judges it.
const externalId = z.string().min(1).max(200);
const data = z.record(z.string(), z.unknown());
const envelope = z.union([
  z.strictObject({
    kind: z.enum(['partner', 'document', 'payment']),
    op: z.literal('upsert').optional(),
    matchBy: z.enum(['externalId', 'fiscal']).optional(),
    externalId,
    data,
  }),
  z.strictObject({ kind: z.enum(['document', 'payment']), op: z.literal('void'), externalId, data }),
  z.strictObject({ kind: z.enum(['partner', 'document', 'payment']), op: z.literal('delete'), externalId }),
]);

/** Refuses what is not the envelope of a contract record: `{kind, externalId, op?, matchBy?, data}`. */
export function recordOf(value: unknown): PublishRecord {
  if (!envelope.safeParse(value).success) {
    const stranger = nameOfJson(value);
    if (stranger !== undefined) throw new Refused('unsupported', `it is ${stranger}`);
    throw new Refused(
      'invalid',
      'it is not a contract record: {kind: partner, document or payment, externalId, data} ' +
        'with op upsert (the default), void, or delete (without data)',
    );
  }
  if (deeper(value, maxDepth)) throw new Refused('invalid', `it is nested deeper than ${maxDepth} levels`);
  return value as PublishRecord;
}

function deeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => deeper(inner, levels - 1));
}
