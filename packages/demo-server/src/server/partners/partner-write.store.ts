import { sql, type Transaction } from 'kysely';
import type { PartnerInput } from '@saldo/sdk/contract';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from '../records/published-row.ts';
import { contentOf } from '../records/published-table.ts';
import type { WriteStamp } from '../records/write-context.ts';
import { fold } from '../text.ts';

export interface PartnerToWrite {
  readonly id: string;
  readonly externalId: string;
  readonly data: PartnerInput;
}

/** Creates or replaces partners. What is stored with the same content is left alone and not answered. */
export async function upsertPartners(
  trx: Transaction<Schema>,
  stamp: WriteStamp,
  partners: readonly PartnerToWrite[],
): Promise<UpsertedRow[]> {
  if (partners.length === 0) return [];
  const input = partners.map(({ id, externalId, data }) => ({
    id,
    external_id: externalId,
    version: data.version ?? null,
    name: data.name,
    sort_name: fold(data.name),
    tax_id: data.taxId ?? null,
    direction: data.direction,
    content: contentOf(data),
  }));
  const { rows } = await sql<UpsertedRow>`
    insert into partners (publisher_id, partner_id, external_id, version, name, sort_name, tax_id, direction, content, system, published_at)
    select ${stamp.publisherId}::uuid, i.id, i.external_id, i.version, i.name, i.sort_name, i.tax_id, i.direction, i.content,
      ${stamp.system}, ${stamp.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i(id uuid, external_id text, version bigint, name text,
      sort_name text, tax_id text, direction text, content jsonb)
    order by i.external_id
    on conflict (publisher_id, external_id) do update set
      version = coalesce(excluded.version, partners.version), revision = partners.revision + 1, name = excluded.name,
      sort_name = excluded.sort_name, tax_id = excluded.tax_id, direction = excluded.direction,
      content = excluded.content, system = excluded.system, published_at = excluded.published_at
    where partners.content is distinct from excluded.content
      and (excluded.version is null or partners.version is null or excluded.version >= partners.version)
    returning external_id, partner_id as id, partner_id, revision, (xmax = 0) as created`.execute(trx);
  return rows;
}

export interface PartnerMatch {
  id: string;
  external_id: string;
  tax_id: string | null;
  direction: string;
}

/** Partners by the publisher's ids and by tax ids. */
export async function listPartnersBy(
  trx: Transaction<Schema>,
  publisherId: string,
  externalIds: readonly string[],
  taxIds: readonly string[],
): Promise<PartnerMatch[]> {
  const { rows } = await sql<PartnerMatch>`
    select partner_id as id, external_id, tax_id, direction from partners
    where publisher_id = ${publisherId}::uuid and external_id = any(${externalIds}::text[])
    union
    select partner_id, external_id, tax_id, direction from partners
    where publisher_id = ${publisherId}::uuid and tax_id = any(${taxIds}::text[])`.execute(trx);
  return rows;
}
