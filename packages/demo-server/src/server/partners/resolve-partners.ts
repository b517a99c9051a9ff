import type { Direction, DocumentInput, PartnerInput } from '@saldo/sdk/contract';
import { listPartnersBy, upsertPartners, type PartnerMatch } from './partner-write.store.ts';
import type { WriteContext } from '../records/write-context.ts';
import type { FieldError } from '../problem.ts';

type Selector = DocumentInput['partner'];

interface Named {
  readonly data: { readonly partner: Selector; readonly direction: Direction };
}

export type PartnerResolution =
  { readonly id: string; readonly direction: string } | { readonly error: FieldError };

/**
 * Finds the partner that each record names. A tax id that nobody has yet makes a partner, as an e-invoice is all that is known
 * of its parties; its external id is the tax id, so that the publisher's own record can take it over.
 */
export async function resolvePartners(
  context: WriteContext,
  records: readonly Named[],
): Promise<(selector: Selector) => PartnerResolution> {
  const selectors = records.map(({ data }) => data.partner);
  const externalIds = unique(selectors.flatMap((one) => ('externalId' in one ? [one.externalId] : [])));
  const taxIds = unique(selectors.flatMap((one) => ('taxId' in one ? [one.taxId] : [])));
  const { trx, stamp } = context;
  const found = await listPartnersBy(trx, stamp.publisherId, externalIds, taxIds);
  const byExternalId = new Map(found.map((one) => [one.external_id, one]));
  const byTaxId = Map.groupBy(found, ({ tax_id }) => tax_id);
  const unknown = taxIds.filter((taxId) => !byTaxId.has(taxId));
  for (const partner of await createPartners(context, records, unknown))
    byTaxId.set(partner.tax_id, [partner]);

  return (selector) => {
    if ('externalId' in selector) {
      const partner = byExternalId.get(selector.externalId);
      return (
        partner ?? {
          error: {
            pointer: '/data/partner/externalId',
            code: 'unknown-reference',
            detail: 'no partner has this external id; publish it first',
          },
        }
      );
    }
    const partners = byTaxId.get(selector.taxId) ?? [];
    if (partners.length === 1) return partners[0]!;
    const detail =
      partners.length === 0
        ? 'no partner has this tax id, and another partner already has it as its external id'
        : 'several partners have this tax id: name one by externalId';
    return { error: { pointer: '/data/partner/taxId', code: 'ambiguous-reference', detail } };
  };
}

async function createPartners(
  context: WriteContext,
  records: readonly Named[],
  taxIds: readonly string[],
): Promise<PartnerMatch[]> {
  if (taxIds.length === 0) return [];
  const { trx, stamp, newId, changes } = context;
  const taken = new Set(
    (await listPartnersBy(trx, stamp.publisherId, taxIds, [])).map(({ external_id }) => external_id),
  );
  const partners = taxIds
    .filter((taxId) => !taken.has(taxId))
    .map((taxId) => ({ id: newId(), externalId: taxId, data: describe(records, taxId) }));
  const rows = await upsertPartners(trx, stamp, partners);
  for (const { id, external_id, revision } of rows) {
    changes.push({ kind: 'partner', id, externalId: external_id, partnerId: id, revision, op: 'upsert' });
  }
  // Read again, because another transaction may have made one of them at this moment.
  return listPartnersBy(
    trx,
    stamp.publisherId,
    [],
    partners.map(({ externalId }) => externalId),
  );
}

function describe(records: readonly Named[], taxId: string): PartnerInput {
  const mentions = records.filter(({ data }) => 'taxId' in data.partner && data.partner.taxId === taxId);
  const directions = unique(mentions.map(({ data }) => data.direction));
  const { name, country } = mentions[0]!.data.partner as Extract<Selector, { taxId: string }>;
  return {
    name,
    taxId,
    ...(country === undefined ? {} : { country }),
    direction: directions.length === 1 ? directions[0]! : 'both',
  };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
