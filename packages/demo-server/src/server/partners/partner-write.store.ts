import { sql, type Transaction } from 'kysely';
import type { PartnerInput } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from '../records/published-row.ts';
import { contentOf } from '../records/published-table.ts';
import type { WriteStamp } from '../records/write-context.ts';
import { partyKeys } from './party-keys.ts';
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
  await replaceIdentifiers(trx, stamp.publisherId, partners, rows);
  return rows;
}

async function replaceIdentifiers(
  trx: Transaction<Schema>,
  publisherId: string,
  partners: readonly PartnerToWrite[],
  rows: readonly UpsertedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const replaced = rows.filter(({ created }) => !created).map(({ id }) => id);
  if (replaced.length > 0) {
    await sql`delete from partner_identifiers where publisher_id = ${publisherId}::uuid and partner_id = any(${replaced}::uuid[])`.execute(
      trx,
    );
  }
  const written = new Map(partners.map(({ externalId, data }) => [externalId, data]));
  const keys = rows.flatMap(({ id, external_id }) =>
    partyKeys(written.get(external_id)!).map((key) => ({ partner_id: id, key })),
  );
  await sql`
    insert into partner_identifiers (publisher_id, key, partner_id)
    select ${publisherId}::uuid, i.key, i.partner_id from ${rowsAs('i', { partner_id: 'uuid', key: 'text' }, keys)}`.execute(
    trx,
  );
}

export interface PartnerMatch {
  id: string;
  external_id: string;
  name: string;
  direction: string;
}

/** Partners by the publisher's ids. */
export async function listPartnersByExternalId(
  trx: Transaction<Schema>,
  publisherId: string,
  externalIds: readonly string[],
): Promise<PartnerMatch[]> {
  if (externalIds.length === 0) return [];
  const { rows } = await sql<PartnerMatch>`
    select partner_id as id, external_id, name, direction from partners
    where publisher_id = ${publisherId}::uuid and external_id = any(${externalIds}::text[])`.execute(trx);
  return rows;
}

/** Partners by what papers name them, once for each key that they have. */
export async function listPartnersByKey(
  trx: Transaction<Schema>,
  publisherId: string,
  keys: readonly string[],
): Promise<(PartnerMatch & { key: string })[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<PartnerMatch & { key: string }>`
    select k.key, p.partner_id as id, p.external_id, p.name, p.direction
    from partner_identifiers k
    join partners p on (p.publisher_id, p.partner_id) = (k.publisher_id, k.partner_id)
    where k.publisher_id = ${publisherId}::uuid and k.key = any(${keys}::text[])`.execute(trx);
  return rows;
}
