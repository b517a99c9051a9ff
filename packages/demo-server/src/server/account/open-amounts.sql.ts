import { sql, type RawBuilder } from 'kysely';

/**
 * The arithmetic of `allocate` in `@saldo/sdk/account`, for the questions that only the database can answer because
 * they filter or sum many documents. A test holds the two against each other. An allocation counts on a day when both
 * its source and the document that it settles are dated on or before it; a voided source has no allocations, and one of a voided
 * document counts for nobody.
 */

/** What settles the document `d` as of a day: allocations onto it, or from it when it is a credit. A scalar. */
export function settledAmount(asOf: string): RawBuilder<string> {
  return sql<string>`coalesce(case d.sign
    when 1 then (
      select sum(a.amount) from allocations a
      where a.publisher_id = d.publisher_id and a.document_id = d.document_id and a.date <= ${asOf}::date)
    when -1 then (
      select sum(a.amount) from allocations a
      join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
      where a.publisher_id = d.publisher_id and a.credit_id = d.document_id and a.date <= ${asOf}::date
        and t.void_date is null and t.issue_date <= ${asOf}::date)
  end, 0)`;
}

/** What the payment `p` settles as of a day. A scalar. */
export function appliedAmount(asOf: string): RawBuilder<string> {
  return sql<string>`coalesce((
    select sum(a.amount) from allocations a
    join documents t on t.publisher_id = a.publisher_id and t.document_id = a.document_id
    where a.publisher_id = p.publisher_id and a.payment_id = p.payment_id and a.date <= ${asOf}::date
      and t.void_date is null and t.issue_date <= ${asOf}::date), 0)`;
}

/**
 * The installments of the document `d`, which raises the debt, with their open amounts as of a day: rows
 * `(number, due_date, amount, open)`. What exceeds the whole document is a row of its own, without number, negative. For `cross join lateral`.
 */
export function openInstallments(asOf: string): RawBuilder<unknown> {
  return sql`(
    with paid as materialized (
      select a.installment, sum(a.amount) as amount from allocations a
      where a.publisher_id = d.publisher_id and a.document_id = d.document_id and a.date <= ${asOf}::date
      group by a.installment
    ), parts as (
      select i.number, i."dueDate" as due_date, i.amount,
        greatest(i.amount - coalesce(paid.amount, 0), 0) as rest,
        least(coalesce(paid.amount, 0), i.amount) as named
      from jsonb_to_recordset(d.installments) as i(number int, "dueDate" date, amount numeric)
      left join paid on paid.installment = i.number
    ), pooled as (
      select parts.*, sum(rest) over (order by due_date, number) as rest_so_far,
        coalesce((select sum(amount) from paid), 0) - sum(named) over () as pool
      from parts
    )
    select number, due_date, amount, greatest(0, least(rest, rest_so_far - pool)) as open from pooled
    union all
    select null, d.due_date, 0, least(0, coalesce(sum(rest), 0) - coalesce(max(pool), 0)) from pooled
    having least(0, coalesce(sum(rest), 0) - coalesce(max(pool), 0)) < 0
  )`;
}

/** Name of the ageing bucket of an open amount that fell due on a date. The amount's sign decides `unapplied`. */
export function ageingBucketOf(
  open: RawBuilder<unknown>,
  dueDate: RawBuilder<unknown>,
  asOf: string,
): RawBuilder<string> {
  return sql<string>`case
    when ${open} < 0 then 'unapplied'
    when ${asOf}::date - ${dueDate} <= 0 then 'current'
    when ${asOf}::date - ${dueDate} <= 30 then 'days_1_30'
    when ${asOf}::date - ${dueDate} <= 60 then 'days_31_60'
    when ${asOf}::date - ${dueDate} <= 90 then 'days_61_90'
    else 'over_90'
  end`;
}
