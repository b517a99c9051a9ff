import type { Direction, DocumentInput, PartnerInput } from '@saldo/sdk/contract';
import type { WriteContext } from '../records/write-context.ts';
import { matchParty, type Holders } from './match-party.ts';
import { listPartnersByExternalId, upsertPartners } from './partner-write.store.ts';
import { externalIdOf, partyKeys } from './party-keys.ts';

/** A record whose partner is described as papers do. */
export interface DescribedRecord {
  readonly data: {
    readonly partner: Exclude<DocumentInput['partner'], { externalId: string }>;
    readonly direction: Direction;
  };
}

interface NewPartner {
  readonly id: string;
  readonly externalId: string;
  data: PartnerInput;
}

/**
 * Makes the partners that papers name and that nobody is yet, and tells the holders of identifiers of them. Answers the ids of those
 * that cannot be made, because another partner has their external id.
 */
export async function createNamedPartners(
  context: WriteContext,
  records: readonly DescribedRecord[],
  holders: Holders,
): Promise<ReadonlySet<string>> {
  const { trx, stamp, changes } = context;
  const wanted = describeUnknown(context, records, holders);
  const externalIds = wanted.map(({ externalId }) => externalId);
  const taken = new Set(
    (await listPartnersByExternalId(trx, stamp.publisherId, externalIds)).map(
      ({ external_id }) => external_id,
    ),
  );
  const possible = new Map(
    wanted.filter(({ externalId }) => !taken.has(externalId)).map((one) => [one.externalId, one]),
  );
  for (const { id, external_id, revision } of await upsertPartners(trx, stamp, [...possible.values()])) {
    changes.push({ kind: 'partner', id, externalId: external_id, partnerId: id, revision, op: 'upsert' });
    context.preview?.partners.set(id, external_id);
  }
  const made = new Set([...possible.values()].map(({ id }) => id));
  return new Set(wanted.map(({ id }) => id).filter((id) => !made.has(id)));
}

function describeUnknown(
  { newId }: WriteContext,
  records: readonly DescribedRecord[],
  holders: Holders,
): NewPartner[] {
  const wanted = new Map<string, NewPartner>();
  for (const { data } of records) {
    const { partner: party, direction } = data;
    const [found] = matchParty(party, holders);
    if (found === undefined) {
      const id = newId();
      const one = { id, externalId: bounded(externalIdOf(party), id), data: { ...party, direction } };
      wanted.set(id, one);
      const match = { id, external_id: one.externalId, name: party.name, direction };
      for (const key of partyKeys(party)) holders.set(key, [match]);
      continue;
    }
    const before = wanted.get(found.id);
    if (before === undefined || before.data.direction === direction) continue;
    before.data = { ...before.data, direction: 'both' };
    found.direction = 'both';
  }
  return [...wanted.values()];
}

function bounded(externalId: string, id: string): string {
  return externalId.length <= 200 ? externalId : `${externalId.slice(0, 160)}#${id}`;
}
