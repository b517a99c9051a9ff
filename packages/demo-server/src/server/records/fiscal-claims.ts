import { fiscalKey } from '@saldo/sdk/fiscal';
import { listFiscalOwners } from './fiscal-owner.store.ts';
import type { PublishedKind } from './published-kind.ts';
import { rejectedBy, type Rejected, type UpsertRecord } from './record.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Sets aside the records whose fiscal identity another one has, and answers the others. It is whoever had it before the request, else the
 * first of the request. The publishing lock is held, so that nobody takes one meanwhile.
 */
export async function withoutTaken(
  { trx, stamp, outcomes }: WriteContext,
  kind: PublishedKind,
  records: readonly UpsertRecord[],
): Promise<readonly UpsertRecord[]> {
  const keys = new Map(
    records.flatMap((record) => {
      const identity = kind.fiscalOf?.(record.data);
      return identity === undefined ? [] : [[record, fiscalKey(identity)]];
    }),
  );
  const before = await listFiscalOwners(trx, stamp.publisherId, kind, [...new Set(keys.values())]);
  const owners = new Map([...before].map(([key, { external_id }]) => [key, external_id]));
  return records.filter((record) => {
    const key = keys.get(record);
    if (key === undefined) return true;
    const owner = owners.get(key) ?? record.externalId;
    owners.set(key, owner);
    if (owner === record.externalId) return true;
    outcomes.set(record.index, taken(kind, owner));
    return false;
  });
}

function taken({ kind }: PublishedKind, owner: string): Rejected {
  const detail = `the ${kind} ${owner} has this fiscal identity`;
  return rejectedBy([
    { pointer: '/data/fiscal', code: 'duplicate-fiscal-identity', detail, externalId: owner },
  ]);
}
