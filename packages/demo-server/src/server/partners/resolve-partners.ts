import type { Direction, DocumentInput } from '@saldo/sdk/contract';
import type { FieldError } from '../problem.ts';
import type { WriteContext } from '../records/write-context.ts';
import { createNamedPartners, type DescribedRecord } from './create-named-partners.ts';
import { matchParty, type Holders } from './match-party.ts';
import { listPartnersByExternalId, listPartnersByKey, type PartnerMatch } from './partner-write.store.ts';
import { partyKeys } from './party-keys.ts';

type Selector = DocumentInput['partner'];

interface Named {
  readonly data: { readonly partner: Selector; readonly direction: Direction };
}

export type PartnerResolution =
  { readonly id: string; readonly direction: string } | { readonly error: FieldError };

/**
 * Finds the partner that each record names. Who is described by identifiers that nobody has yet is made, as an e-invoice is all
 * that is known of its parties. Writers of one publisher come one after the other, so that two never make the same.
 */
export async function resolvePartners(
  context: WriteContext,
  records: readonly Named[],
): Promise<(selector: Selector) => PartnerResolution> {
  const { byExternalId, described, holders } = await listNamed(context, records);
  const impossible = await createNamedPartners(context, described, holders);
  return (selector) => {
    if ('externalId' in selector) return byExternalId.get(selector.externalId) ?? unknownPartner;
    const partners = matchParty(selector, holders);
    const pointer = `/data/partner/${selector.taxId === undefined ? 'identifiers' : 'taxId'}`;
    return theOnly(partners, impossible, pointer);
  };
}

/** The id of the partner that each record names, where there is one and one only; nobody is made. */
export async function findPartners(
  context: WriteContext,
  records: readonly Named[],
): Promise<(selector: Selector) => string | undefined> {
  const { byExternalId, holders } = await listNamed(context, records);
  return (selector) => {
    if ('externalId' in selector) return byExternalId.get(selector.externalId)?.id;
    const [partner, ...others] = matchParty(selector, holders);
    return others.length === 0 ? partner?.id : undefined;
  };
}

async function listNamed(context: WriteContext, records: readonly Named[]) {
  const { trx, stamp } = context;
  const described = records.filter((one): one is DescribedRecord => !('externalId' in one.data.partner));
  const externalIds = records.flatMap(({ data }) =>
    'externalId' in data.partner ? [data.partner.externalId] : [],
  );
  const named = await listPartnersByExternalId(trx, stamp.publisherId, [...new Set(externalIds)]);
  const byExternalId = new Map(named.map((one) => [one.external_id, one]));
  return { byExternalId, described, holders: await listHolders(context, described) };
}

async function listHolders(
  { trx, stamp }: WriteContext,
  records: readonly DescribedRecord[],
): Promise<Holders> {
  const keys = [...new Set(records.flatMap(({ data }) => partyKeys(data.partner)))];
  return Map.groupBy(await listPartnersByKey(trx, stamp.publisherId, keys), ({ key }) => key);
}

const unknownPartner: PartnerResolution = {
  error: {
    pointer: '/data/partner/externalId',
    code: 'unknown-reference',
    detail: 'no partner has this external id; publish it first',
  },
};

function theOnly(
  partners: readonly PartnerMatch[],
  impossible: ReadonlySet<string>,
  pointer: string,
): PartnerResolution {
  const [partner] = partners;
  if (partner !== undefined && partners.length === 1 && !impossible.has(partner.id)) return partner;
  const detail =
    partners.length > 1
      ? 'several partners have these identifiers: name one by externalId'
      : 'no partner has these identifiers, and another partner already has them as its external id';
  return { error: { pointer, code: 'ambiguous-reference', detail } };
}
