import type { PublishRecord } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';
import { nameOfJson } from '../strangers/json-strangers.ts';

const maxDepth = 32;

const kinds = ['partner', 'document', 'payment'];

// The envelope only: what `data` may hold is the contract's business, and the server judges it. By hand, because a browser takes it too.
function isEnvelope(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, op = 'upsert', externalId, ...rest } = value;
  if (typeof kind !== 'string' || !kinds.includes(kind)) return false;
  if (typeof externalId !== 'string' || externalId === '' || externalId.length > 200) return false;
  const { data, matchBy, ...others } = rest;
  if (Object.keys(others).length > 0) return false;
  if (op === 'delete') return Object.keys(rest).length === 0;
  if (!isObject(data)) return false;
  if (op === 'void') return kind !== 'partner' && !('matchBy' in rest);
  return op === 'upsert' && (matchBy === undefined || matchBy === 'externalId' || matchBy === 'fiscal');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses what is not the envelope of a contract record: `{kind, externalId, op?, matchBy?, data}`. */
export function recordOf(value: unknown): PublishRecord {
  if (!isEnvelope(value)) {
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
