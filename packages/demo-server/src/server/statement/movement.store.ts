import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { labelOf, ofAccount, type AccountKey } from './account-key.sql.ts';

export interface MovementRow {
  kind: 'document' | 'payment';
  id: string;
  external_id: string;
  type: string | null;
  label: string;
  description: string | null;
  date: string;
  due_date: string | null;
  currency: string;
  amount: string;
  /** Balance of the account after it. */
  balance: string;
  /** Whether it lowers the debt. */
  lowers: boolean;
}

/** Date, side and id of the last movement before a page. */
export type MovementPosition = readonly [date: string, lowers: number, id: string];

/**
 * Movements of an account in one currency from a day to another, in the order of the statement, each with the balance after it.
 * The totals per day tell which days a page needs and what came before them, so that a page costs what is on it.
 */
export async function listMovementRows(
  trx: Transaction<Schema>,
  account: AccountKey & { readonly currency: string },
  from: string,
  to: string,
  after: MovementPosition | undefined,
  limit: number,
): Promise<MovementRow[]> {
  const first = after?.[0] ?? from;
  const position =
    after === undefined
      ? sql`false`
      : sql`(m.date, m.lowers, m.label, m.id)
          <= (${after[0]}::date, ${after[1]}::int = 1, ${labelOf(account, after[2])}, ${after[2]}::uuid)`;
  const { rows } = await sql<MovementRow & { shown: boolean }>`
    with days as materialized (
      select date from (
        select t.date, sum(t.movements) filter (where t.date > ${first}::date)
          over (order by t.date rows between unbounded preceding and 1 preceding) as before
        from day_totals t
        where ${ofAccount(account, 't')} and t.date between ${first}::date and ${to}::date
        order by t.date
        limit ${limit + 1}
      ) t where coalesce(before, 0) < ${limit}
    ), moved as (
      select m.*, ${position} as shown from (${movements(account)}) m
    )
    select * from (
      select moved.*, start.balance + sum(amount) over (order by date, lowers, label, id) as balance
      from moved cross join (
        select coalesce(sum(t.debits - t.credits), 0) as balance from day_totals t
        where ${ofAccount(account, 't')} and t.date < ${first}::date
      ) start
    ) m
    where not shown
    order by date, lowers, label, id
    limit ${limit}`.execute(trx);
  return rows;
}

function movements(account: AccountKey): RawBuilder<unknown> {
  return sql`
    select 'document' as kind, d.document_id as id, d.external_id, d.type, d.label, d.content->>'description' as description,
      d.issue_date as date, case when d.sign = 1 then d.due_date end as due_date, d.currency, d.sign * d.total as amount, d.sign < 0 as lowers
    from documents d
    where ${ofAccount(account, 'd')} and d.issue_date = any(array(select date from days)) and d.void_date is null and d.sign <> 0
    union all
    select 'payment', p.payment_id, p.external_id, null, p.label collate "C", p.content->>'description', p.date, null, p.currency, -p.amount, true
    from payments p where ${ofAccount(account, 'p')} and p.date = any(array(select date from days)) and p.void_date is null`;
}
