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

/** Changes that the principal may see after a number, and the number up to which this reading has seen the feed, whatever kinds it was asked for. */
export async function listChangeRows(
  trx: Transaction<Schema>,
  principal: Principal,
  after: string,
  kinds: readonly string[] | undefined,
  limit: number,
): Promise<{ rows: ChangeRow[]; last: string }> {
  const ofKind = kinds === undefined ? sql`` : sql`and c.kind = any(${kinds}::text[])`;
  // One statement, one snapshot: the number read with the rows bounds them.
  const { rows } = await sql<Nullable<ChangeRow> & { last: string }>`
    with head as (
      select last_change_seq as last from counters where publisher_id = ${principal.publisherId}::uuid
    )
    select c.seq, c.kind, c.record_id, c.external_id, c.partner_id, c.revision, c.op, c.at, head.last
    from head left join lateral (
      select * from changes c
      where ${isVisible(principal, 'c')} and c.seq > ${after}::bigint ${ofKind}
      order by c.seq
      limit ${limit}
    ) c on true
    order by c.seq`.execute(trx);
  const last = rows[0]?.last ?? after;
  return { rows: rows.filter((row): row is typeof row & ChangeRow => row.seq !== null), last };
}
