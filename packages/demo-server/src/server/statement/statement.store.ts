import { sql, type Transaction } from 'kysely';
import { ageingBucketOf } from '../account/ageing-bucket.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { ofAccount, type AccountKey } from './account-key.sql.ts';
import { openItemsAt } from './open-item.store.ts';

export interface AccountSumRow {
  currency: string;
  opening: string;
  debits: string;
  credits: string;
}

/** What every currency that the account has ever moved in came to before a period, and what moved it in the period. */
export async function sumAccount(
  trx: Transaction<Schema>,
  account: AccountKey,
  from: string,
  asOf: string,
): Promise<AccountSumRow[]> {
  const { rows } = await sql<AccountSumRow>`
    select t.currency, coalesce(sum(t.debits - t.credits) filter (where t.date < ${from}::date), 0) as opening,
      coalesce(sum(t.debits) filter (where t.date >= ${from}::date), 0) as debits,
      coalesce(sum(t.credits) filter (where t.date >= ${from}::date), 0) as credits
    from day_totals t
    where ${ofAccount(account, 't')} and t.date <= ${asOf}::date
    group by t.currency`.execute(trx);
  return rows;
}

export interface AgeingRow {
  currency: string;
  bucket: string;
  open: string;
  count: number;
}

/** What is open of the account as of a day, per currency and ageing bucket. `projectedOn` is the day of what is kept. */
export async function sumAgeing(
  trx: Transaction<Schema>,
  account: AccountKey,
  asOf: string,
  projectedOn: string,
): Promise<AgeingRow[]> {
  // On the day of what is kept the sums are kept too; only what is dated later has to be left out of them.
  const items =
    asOf === projectedOn
      ? sql`
        select t.currency, t.owed, t.due_date, t.open, t.items from open_totals t where ${ofAccount(account, 't')}
        union all
        select o.currency, o.owed, o.due_date, -o.open, -1 from open_items o where ${ofAccount(account, 'o')} and o.date > ${asOf}::date`
      : sql`select o.currency, o.owed, o.due_date, o.open, 1 as items from (${openItemsAt(account, asOf, projectedOn)}) o`;
  const { rows } = await sql<AgeingRow>`
    select i.currency, ${ageingBucketOf('i', asOf)} as bucket, sum(i.open) as open, sum(i.items)::int as count
    from (${items}) i
    group by 1, 2`.execute(trx);
  return rows;
}
