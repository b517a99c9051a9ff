import type { PartnerInput } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { resumeText } from '../paging/resume-text.sql.ts';
import type { Principal } from '../principal/principal.ts';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import { hasEntry, hasMetadata, planByValues } from '../records/metadata.store.ts';
import type { ProvenanceRow } from '../records/published-row.ts';
import { parentEntry, tagEntry } from './partner-entries.ts';
import { containsPattern } from '../text.ts';

export interface PartnerRow extends ProvenanceRow {
  partner_id: string;
  external_id: string;
  sort_name: string;
  content: PartnerInput;
}

const COLUMNS = sql`partner_id, external_id, sort_name, content, version, revision, system, published_at`;

export async function findPartner(
  trx: Transaction<Schema>,
  caller: Principal,
  by: { id: string } | { externalId: string },
): Promise<PartnerRow | undefined> {
  const which = 'id' in by ? sql`partner_id = ${by.id}::uuid` : sql`external_id = ${by.externalId}`;
  const { rows } = await sql<PartnerRow>`
    select ${COLUMNS} from partners where publisher_id = ${caller.publisherId}::uuid and ${which}`.execute(
    trx,
  );
  return rows[0];
}

/** Partners by their own ids and by the publisher's, in no order; those that the caller does not see are missing. */
export async function listPartnerIds(
  trx: Transaction<Schema>,
  caller: Principal,
  ids: readonly string[],
  externalIds: readonly string[],
): Promise<{ partner_id: string; external_id: string }[]> {
  return trx
    .selectFrom('partners')
    .select(['partner_id', 'external_id'])
    .where('publisher_id', '=', caller.publisherId)
    .where(sql<boolean>`(partner_id = any(${ids}::uuid[]) or external_id = any(${externalIds}::text[]))`)
    .execute();
}

/** A page of partners by name, one row more than the limit when there are more. */
export async function listPartnerRows(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: Omit<Query<'listPartners'>, 'limit' | 'cursor'>,
  after: readonly [string, string] | undefined,
  limit: number,
): Promise<PartnerRow[]> {
  if ([filter.metadata, filter.tag, filter.parent].some((one) => one !== undefined)) await planByValues(trx);
  const conditions: RawBuilder<unknown>[] = [sql`publisher_id = ${caller.publisherId}::uuid`];
  if (filter.direction !== undefined) conditions.push(sql`direction in (${filter.direction}, 'both')`);
  if (filter.q !== undefined) {
    const pattern = containsPattern(filter.q);
    conditions.push(
      sql`(sort_name like ${pattern} or lower(external_id) like ${pattern} or lower(tax_id) like ${pattern})`,
    );
  }
  conditions.push(...hasMetadata('partner', 'partners', filter.metadata));
  if (filter.tag !== undefined) conditions.push(hasEntry('partner', 'partners', tagEntry(filter.tag)));
  if (filter.parent !== undefined)
    conditions.push(hasEntry('partner', 'partners', parentEntry(filter.parent)));
  if (after !== undefined) {
    const [text, id] = after;
    const name = resumeText({
      table: 'partners',
      column: 'sort_name',
      idColumn: 'partner_id',
      publisherId: caller.publisherId,
      text,
      id,
      descending: false,
    });
    conditions.push(sql`(sort_name, partner_id) > (${name}, ${id}::uuid)`);
  }
  const { rows } = await sql<PartnerRow>`
    select ${COLUMNS} from partners
    where ${sql.join(conditions, sql` and `)}
    order by sort_name, partner_id
    limit ${limit + 1}`.execute(trx);
  return rows;
}
