import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

export interface CompactableRow {
  publisher_id: string;
  /** About so many entries there are. */
  entries: string;
}

/** Publishers whose feed has grown since it was compacted, or is younger than that counts for. */
export async function listCompactable(trx: Transaction<Schema>): Promise<CompactableRow[]> {
  const { rows } = await sql<CompactableRow>`
    select publisher_id, last_change_seq as entries from counters
    where last_change_seq > compacted_change_seq`.execute(trx);
  return rows;
}

/** Which of how many parts of a feed, by its records; the number of parts is a power of two. */
export interface FeedPart {
  readonly index: number;
  readonly of: number;
}

/**
 * Deletes the entries from before an instant that a newer one has superseded: of the same record, for the same partner, because a
 * record that moves to another one ends for the first.
 */
export async function deleteSuperseded(
  trx: Transaction<Schema>,
  publisherId: string,
  part: FeedPart,
  before: string,
): Promise<void> {
  const inPart = (alias: string) =>
    sql`${sql.ref(`${alias}.publisher_id`)} = ${publisherId}::uuid
      and (uuid_hash(${sql.ref(`${alias}.record_id`)}) & ${part.of - 1}::int) = ${part.index}::int`;
  await sql`
    with newest as (
      select n.kind, n.record_id, n.partner_id, max(n.seq) as seq from changes n where ${inPart('n')} group by 1, 2, 3
    )
    delete from changes c using newest n
    where ${inPart('c')} and c.at < ${before}::timestamptz and c.seq < n.seq
      and c.kind = n.kind and c.record_id = n.record_id and c.partner_id is not distinct from n.partner_id`.execute(
    trx,
  );
}

/** Drops tombstones from before an instant of which nothing older is left, and with them the cursors that have not read them. */
export async function dropTombstones(
  trx: Transaction<Schema>,
  publisherId: string,
  before: string,
): Promise<void> {
  await sql`
    with dropped as (
      delete from changes c
      where c.publisher_id = ${publisherId}::uuid and c.op = 'delete' and c.at < ${before}::timestamptz
        and not exists (
          select from changes e
          where e.publisher_id = c.publisher_id and e.kind = c.kind and e.record_id = c.record_id
            and e.partner_id is not distinct from c.partner_id and e.seq < c.seq)
      returning c.seq
    )
    update counters n set dropped_change_seq = greatest(n.dropped_change_seq, d.seq)
    from (select max(seq) as seq from dropped) d
    where n.publisher_id = ${publisherId}::uuid and d.seq is not null`.execute(trx);
}

/** Notes how far the feed was old enough to be compacted. */
export async function noteCompaction(
  trx: Transaction<Schema>,
  publisherId: string,
  before: string,
): Promise<void> {
  await sql`
    update counters n set compacted_change_seq = a.seq
    from (
      select coalesce(max(c.seq), 0) as seq from changes c
      where c.publisher_id = ${publisherId}::uuid and c.at < ${before}::timestamptz
    ) a
    where n.publisher_id = ${publisherId}::uuid`.execute(trx);
}
