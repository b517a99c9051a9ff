import { sql, type RawBuilder, type Transaction } from 'kysely';
import { appliedAmount, openInstallments, settledAmount } from '../account/open-amounts.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** One account: a partner in a direction. */
export interface AccountKey {
  readonly publisherId: string;
  readonly partnerId: string;
  readonly direction: 'receivable' | 'payable';
  readonly currency: string | undefined;
}

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
}

export interface OpeningRow {
  currency: string;
  opening: string;
}

/** The balance of every currency that the account has ever moved in, before a day. */
export async function sumOpening(
  trx: Transaction<Schema>,
  account: AccountKey,
  from: string,
  asOf: string,
): Promise<OpeningRow[]> {
  const { rows } = await sql<OpeningRow>`
    select currency, coalesce(sum(amount) filter (where date < ${from}::date), 0) as opening
    from (${movements(account)}) m
    where date <= ${asOf}::date
    group by currency`.execute(trx);
  return rows;
}

/** The movements of a period in the order of the statement. */
export async function listMovements(
  trx: Transaction<Schema>,
  account: AccountKey,
  from: string,
  to: string,
  limit: number,
): Promise<MovementRow[]> {
  const { rows } = await sql<MovementRow>`
    select * from (${movements(account)}) m
    where date between ${from}::date and ${to}::date
    order by date, amount < 0, label collate "C", id
    limit ${limit}`.execute(trx);
  return rows;
}

function movements(account: AccountKey): RawBuilder<unknown> {
  return sql`
    select 'document' as kind, d.document_id as id, d.external_id, d.type, d.label, d.content->>'description' as description,
      d.issue_date as date, case when d.sign = 1 then d.due_date end as due_date, d.currency, d.sign * d.total as amount
    from documents d where ${ofAccount(account, 'd')} and d.sign <> 0
    union all
    select 'payment', p.payment_id, p.external_id, null, p.label, p.content->>'description', p.date, null, p.currency, -p.amount
    from payments p where ${ofAccount(account, 'p')}`;
}

export interface OpenItemRow {
  kind: 'document' | 'payment';
  id: string;
  external_id: string;
  type: string | null;
  label: string;
  installment: number | null;
  installments: number;
  date: string;
  due_date: string;
  currency: string;
  total: string;
  open: string;
}

/** Everything that is open as of a day: installments, credits and payments that settle nothing yet. */
export async function listOpenItems(
  trx: Transaction<Schema>,
  account: AccountKey,
  asOf: string,
): Promise<OpenItemRow[]> {
  const { rows } = await sql<OpenItemRow>`
    select * from (
      select 'document' as kind, d.document_id as id, d.external_id, d.type, d.label, o.number as installment,
        jsonb_array_length(d.installments) as installments, d.issue_date as date, o.due_date, d.currency, o.amount as total, o.open
      from documents d cross join lateral ${openInstallments(asOf)} o
      where ${ofAccount(account, 'd')} and d.sign = 1 and d.issue_date <= ${asOf}::date
      union all
      select 'document', d.document_id, d.external_id, d.type, d.label, null, 1, d.issue_date, d.issue_date, d.currency, -d.total,
        ${settledAmount(asOf)} - d.total
      from documents d where ${ofAccount(account, 'd')} and d.sign = -1 and d.issue_date <= ${asOf}::date
      union all
      select 'payment', p.payment_id, p.external_id, null, p.label, null, 1, p.date, p.date, p.currency, -p.amount,
        ${appliedAmount(asOf)} - p.amount
      from payments p where ${ofAccount(account, 'p')} and p.date <= ${asOf}::date
    ) items
    where open <> 0
    order by due_date, date, label collate "C", id, installment`.execute(trx);
  return rows;
}

function ofAccount(
  { publisherId, partnerId, direction, currency }: AccountKey,
  table: 'd' | 'p',
): RawBuilder<unknown> {
  const ref = (column: string) => sql.ref(`${table}.${column}`);
  const inCurrency = currency === undefined ? sql`` : sql`and ${ref('currency')} = ${currency}`;
  return sql`${ref('publisher_id')} = ${publisherId}::uuid and ${ref('partner_id')} = ${partnerId}::uuid
    and ${ref('direction')} = ${direction} and ${ref('void_date')} is null ${inCurrency}`;
}
