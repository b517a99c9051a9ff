import type { AccountKind, MovementKind } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { DocumentRefRow } from '../documents/document.store.ts';
import type { ExchangedRow } from '../money/exchanged-row.ts';
import { labelOf, LAST_TEXT, ofAccount, type AccountKey } from './account-key.sql.ts';

export interface MovementRow {
  kind: MovementKind;
  /** Of the record; a conversion has one of its own. */
  id: string;
  external_id: string;
  type: string | null;
  /** Of an adjustment why. */
  reason: string | null;
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
  /** Orders those of a day and side: the label, of a conversion nothing. */
  place: string;
  /** Of a conversion what it settles, with both amounts. */
  converted: {
    source: { kind: AccountKind; id: string };
    document: DocumentRefRow;
    exchange: ExchangedRow;
  } | null;
}

/** Date, side and id of the last movement before a page, and whether it is a conversion. */
export type MovementPosition = readonly [date: string, lowers: number, id: string, converts?: 1];

/** Days with the first and the last that count, read from the first on or, as `-date`, from the last back. */
export interface MovementPeriod {
  readonly from: string;
  readonly to: string;
  readonly sort?: 'date' | '-date' | undefined;
}

/**
 * Movements of an account in one currency in a period, in the order of the statement or back, each with the balance after it.
 * The totals per day tell which days a page needs and what came before them, so that a page costs what is on it.
 */
export async function listMovementRows(
  trx: Transaction<Schema>,
  account: AccountKey & { readonly currency: string },
  { from, to, sort = 'date' }: MovementPeriod,
  after: MovementPosition | undefined,
  limit: number,
): Promise<MovementRow[]> {
  const back = sort === '-date';
  const [first, last] = back ? [from, after?.[0] ?? to] : [after?.[0] ?? from, to];
  const order = sql.raw(back ? 'desc' : 'asc');
  const { rows } = await sql<MovementRow & { shown: boolean }>`
    with days as materialized (
      select date from (
        select t.date, sum(t.movements) filter (where t.date <> ${back ? last : first}::date)
          over (order by t.date ${order} rows between unbounded preceding and 1 preceding) as before
        from day_totals t
        where ${ofAccount(account, 't')} and t.date between ${first}::date and ${last}::date
        order by t.date ${order}
        limit ${limit + 1}
      ) t where coalesce(before, 0) < ${limit}
    ), moved as (
      select m.*, ${after === undefined ? sql`false` : isShown(account, after, back)} as shown from (${movements(account)}) m
    )
    select * from (
      select moved.*, start.balance + sum(amount) over (order by date, lowers, place, id) as balance
      from moved cross join (
        select coalesce(sum(t.debits - t.credits), 0) as balance from day_totals t
        where ${ofAccount(account, 't')} and t.date < (select min(date) from days)
      ) start
    ) m
    where not shown
    order by date ${order}, lowers ${order}, place ${order}, id ${order}
    limit ${limit}`.execute(trx);
  return rows;
}

/** Whether a movement is on a page before. Where the last one of it has gone, those of its day and side are shown again. */
function isShown(
  account: AccountKey,
  [date, lowers, id, converts]: MovementPosition,
  back: boolean,
): RawBuilder<boolean> {
  // A conversion has no label and stands before all that has one.
  const place = labelOf(account, id, back && converts !== 1 ? LAST_TEXT : '');
  const position = sql`(${date}::date, ${lowers}::int = 1, ${place}, ${id}::uuid)`;
  return sql<boolean>`(m.date, m.lowers, m.place, m.id) ${sql.raw(back ? '>=' : '<=')} ${position}`;
}

function movements(account: AccountKey & { readonly currency: string }): RawBuilder<unknown> {
  return sql`
    select 'document' as kind, d.document_id as id, d.external_id, d.type, d.content->>'reason' as reason, d.label, d.content->>'description' as description,
      d.issue_date as date, case when d.sign = 1 then d.due_date end as due_date, d.currency, d.sign * d.total as amount, d.sign < 0 as lowers,
      d.label as place, null::jsonb as converted
    from documents d
    where ${ofAccount(account, 'd')} and d.issue_date = any(array(select date from days)) and d.void_date is null and d.sign <> 0
    union all
    select p.type, p.payment_id, p.external_id, null, null, p.label collate "C", p.content->>'description', p.date, null, p.currency, p.sign * p.amount, p.sign < 0,
      p.label collate "C", null
    from payments p where ${ofAccount(account, 'p')} and p.date = any(array(select date from days)) and p.counts
    union all
    select 'conversion', md5(a.source_id || ' ' || a.ordinal)::uuid, coalesce(p.external_id, c.external_id), c.type, c.content->>'reason', coalesce(p.label, c.label) collate "C",
      coalesce(p.content, c.content)->>'description', a.converted_on, null, side.currency, side.amount, side.amount < 0,
      '' collate "C",
      jsonb_build_object(
        'source', jsonb_build_object('kind', coalesce(p.type, 'document'), 'id', a.source_id),
        'document', jsonb_build_object('document_id', d.document_id, 'external_id', d.external_id, 'type', d.type,
          'series', d.content->>'series', 'number', d.content->>'number'),
        'exchange', jsonb_build_object('amount', a.amount::text, 'currency', a.currency, 'paid', a.paid::text,
          'source_currency', a.source_currency, 'rate', a.rate::text, 'difference', a.difference::text))
    from allocations a
    cross join lateral (values (a.currency, -a.document_sign * a.amount), (a.source_currency, a.document_sign * a.paid)) as side(currency, amount)
    join documents d on d.publisher_id = a.publisher_id and d.document_id = a.document_id
    left join payments p on p.publisher_id = a.publisher_id and p.payment_id = a.payment_id
    left join documents c on c.publisher_id = a.publisher_id and c.document_id = a.credit_id
    where ${ofAccount({ ...account, currency: undefined }, 'a')} and a.converted_on = any(array(select date from days))
      and side.currency = ${account.currency}`;
}
