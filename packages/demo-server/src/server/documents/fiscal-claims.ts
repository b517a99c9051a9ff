import type { DocumentInput } from '@saldo/sdk/contract';
import { fiscalKey } from '@saldo/sdk/fiscal';
import { keepBeside } from '../files/papers-beside.store.ts';
import type { ExistingRow } from '../records/published-row.ts';
import { rejectedBy, type Rejected, type UpsertRecord } from '../records/record.ts';
import type { WriteContext } from '../records/write-context.ts';
import { disagreement } from './fiscal-disagreement.ts';
import { listFiscalOwners, renameDocument, type FiscalOwner } from './fiscal-owner.store.ts';

interface Claim {
  readonly record: UpsertRecord<DocumentInput>;
  readonly partnerId: string;
}

/** What a tax authority knows the document of a record by, as it is compared. */
export function keyOf({ data: { fiscal } }: UpsertRecord<DocumentInput>): string | undefined {
  return fiscal && fiscalKey(fiscal);
}

/**
 * Sets aside the records whose fiscal identity another document has, and answers the others. It is whoever had it before the request, else the
 * first of the request. A document whose external id is made from a paper goes over to the first that has another for it, and keeps
 * its papers. The publishing lock is held, so that nobody takes an identity meanwhile.
 */
export async function claimIdentities<One extends Claim>(
  context: WriteContext,
  claims: readonly One[],
  existing: ReadonlyMap<string, ExistingRow>,
): Promise<One[]> {
  const { trx, stamp, outcomes } = context;
  const keys = claims.flatMap(({ record }) => keyOf(record) ?? []);
  const owners = await listFiscalOwners(trx, stamp.publisherId, [...new Set(keys)]);
  const kept: One[] = [];
  const first = new Map<string, string>();
  for (const claim of claims) {
    const { record, partnerId } = claim;
    const { externalId, index, data } = record;
    const key = keyOf(record);
    const holder = key === undefined ? undefined : (first.get(key) ?? owners.get(key)?.external_id);
    const owner = key === undefined || first.has(key) ? undefined : owners.get(key);
    if (holder !== undefined && holder !== externalId) {
      const goesOver = owner?.by_fiscal === true && !existing.has(externalId);
      const errors = goesOver ? disagreement(data, partnerId, owner) : taken(holder).errors;
      if (!goesOver || errors.length > 0) {
        outcomes.set(index, rejectedBy(errors));
        continue;
      }
      await goOver(context, owner, externalId);
    }
    if (key !== undefined) first.set(key, externalId);
    kept.push(claim);
  }
  return kept;
}

function taken(owner: string): Rejected {
  const detail = `the document ${owner} has this fiscal identity`;
  return rejectedBy([
    { pointer: '/data/fiscal', code: 'duplicate-fiscal-identity', detail, externalId: owner },
  ]);
}

async function goOver(
  { trx, stamp: { publisherId }, changes }: WriteContext,
  { id, external_id: externalId, partner_id: partnerId, revision }: FiscalOwner,
  to: string,
): Promise<void> {
  await keepBeside(trx, publisherId, id);
  await renameDocument(trx, publisherId, id, to);
  // For who knows it by its external id, it is gone.
  changes.push({ kind: 'document', id, externalId, partnerId, revision, op: 'delete' });
}
