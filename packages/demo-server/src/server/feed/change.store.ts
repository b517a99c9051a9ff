import type { ChangeOp } from '@saldo/sdk/contract';
import { sql, type Nullable, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';

export interface ChangeRow {
  seq: string;
  /** One that this server knows, or that a newer one has written into the same database. */
  kind: string;
  record_id: string;
  external_id: string | null;
  partner_id: string | null;
  revision: number;
  op: ChangeOp;
  at: string;
}

/** How far a feed goes. */
export interface FeedExtent {
  /** The newest change. */
  last: string;
  /** Up to here tombstones have been dropped. */
  dropped: string;
}

/** Changes that the principal may see after a number, and how far the feed went in the same moment, whatever kinds were asked for. */
export async function listChangeRows(
  trx: Transaction<Schema>,
  principal: Principal,
  after: string,
  kinds: readonly string[] | undefined,
  limit: number,
): Promise<{ rows: ChangeRow[] } & FeedExtent> {
  const ofKind = kinds === undefined ? sql`` : sql`and c.kind = any(${kinds}::text[])`;
  // One statement, one snapshot: the numbers read with the rows bound them.
  const { rows } = await sql<Nullable<ChangeRow> & FeedExtent>`
    with head as (
      select last_change_seq as last, dropped_change_seq as dropped from counters
      where publisher_id = ${principal.publisherId}::uuid
    )
    select c.seq, c.kind, c.record_id, c.external_id, c.partner_id, c.revision, c.op, c.at, head.last, head.dropped
    from head left join lateral (
      select * from changes c
      where ${isVisible(principal, 'c')} and c.seq > ${after}::bigint ${ofKind}
      order by c.seq
      limit ${limit}
    ) c on true
    order by c.seq`.execute(trx);
  const { last, dropped } = rows[0] ?? { last: after, dropped: '0' };
  return { rows: rows.filter((row): row is typeof row & ChangeRow => row.seq !== null), last, dropped };
}

/** The newest change of a publisher; `0` when there is none. */
export async function getFeedHead(trx: Transaction<Schema>, publisherId: string): Promise<string> {
  const { rows } = await sql<{ last: string }>`
    select last_change_seq as last from counters where publisher_id = ${publisherId}::uuid`.execute(trx);
  return rows[0]?.last ?? '0';
}

export interface TouchedRow {
  /** Absent, with its partner, where nothing was told since. */
  kind: string | null;
  partner_id: string | null;
  last: string;
}

/** Whom the changes after a number concern, and of what kinds; of very many changes only the first are looked at. */
export async function listTouched(
  trx: Transaction<Schema>,
  publisherId: string,
  after: string,
  most: number,
): Promise<TouchedRow[]> {
  const { rows } = await sql<TouchedRow>`
    select t.kind, t.partner_id, n.last_change_seq as last
    from counters n left join lateral (
      select distinct s.kind, s.partner_id
      from (
        select c.kind, c.partner_id from changes c
        where c.publisher_id = n.publisher_id and c.seq > ${after}::bigint and c.seq <= n.last_change_seq
        order by c.seq
        limit ${most}
      ) s
    ) t on true
    where n.publisher_id = ${publisherId}::uuid`.execute(trx);
  return rows;
}
