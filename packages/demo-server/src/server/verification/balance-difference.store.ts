import type { Direction } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Query } from '../contract/operations.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Principal } from '../principal/principal.ts';
import { isVisible } from '../principal/visible.sql.ts';

export interface DifferenceRow {
  id: string;
  partner_id: string;
  partner_external_id: string;
  partner_name: string;
  direction: Direction;
  currency: string;
  date: string;
  amount: string;
  derived: string;
  system: string;
  asserted_at: string;
  revision: number;
}

type Filter = Pick<Query<'listBalanceDifferences'>, 'partnerId' | 'direction' | 'currency'>;

/** Date and id of the last difference before a page. */
export type DifferencePosition = readonly [date: string, id: string];

const selected = sql`
  select b.balance_assertion_id as id, b.partner_id, p.external_id as partner_external_id, p.name as partner_name, b.direction,
    b.currency, b.date, b.amount, b.derived, b.system, b.asserted_at, b.revision
  from balance_assertions b join partners p on p.publisher_id = b.publisher_id and p.partner_id = b.partner_id`;

/** A page of assertions that differ from what the records come to, the latest date first; one more where there are more. */
export async function listDifferenceRows(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: Filter,
  after: DifferencePosition | undefined,
  limit: number,
): Promise<DifferenceRow[]> {
  const start =
    after === undefined
      ? sql``
      : sql`and (b.date, b.balance_assertion_id) < (${after[0]}::date, ${after[1]}::uuid)`;
  const { rows } = await sql<DifferenceRow>`
    ${selected}
    where ${matches(caller, filter)} and b.differs ${start}
    order by b.date desc, b.balance_assertion_id desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** How many balances were asserted, and how many of them differ. */
export async function countAssertions(
  trx: Transaction<Schema>,
  caller: Principal,
  filter: Filter,
): Promise<{ asserted: number; differing: number }> {
  const { rows } = await sql<{ asserted: string; differing: string }>`
    select count(*) as asserted, count(*) filter (where b.differs) as differing
    from balance_assertions b where ${matches(caller, filter)}`.execute(trx);
  const [{ asserted, differing }] = rows as [(typeof rows)[0]];
  return { asserted: Number(asserted), differing: Number(differing) };
}

/** Differences by id; what agrees by now is missing. */
export async function listDifferencesByIds(
  trx: Transaction<Schema>,
  caller: Principal,
  ids: readonly string[],
): Promise<DifferenceRow[]> {
  const { rows } = await sql<DifferenceRow>`
    ${selected}
    where ${isVisible(caller, 'b')} and b.balance_assertion_id = any(${ids}::uuid[]) and b.differs`.execute(
    trx,
  );
  return rows;
}

function matches(caller: Principal, { partnerId, direction, currency }: Filter): RawBuilder<boolean> {
  const conditions = [isVisible(caller, 'b')];
  if (partnerId !== undefined) conditions.push(sql`b.partner_id = ${partnerId}::uuid`);
  if (direction !== undefined) conditions.push(sql`b.direction = ${direction}`);
  if (currency !== undefined) conditions.push(sql`b.currency = ${currency}`);
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
