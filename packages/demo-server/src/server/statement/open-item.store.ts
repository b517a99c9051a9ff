import type { AgeingBucketName } from '@saldo/sdk/account';
import type { AccountKind, Hold } from '@saldo/sdk/contract';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { isInBuckets } from '../account/ageing-bucket.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { labelOf, ofAccount, type AccountKey } from './account-key.sql.ts';

export interface OpenItemRow {
  kind: AccountKind;
  id: string;
  external_id: string;
  type: string | null;
  /** Of an adjustment why. */
  reason: string | null;
  /** As it was published, also where it has ended. */
  hold: Hold | null;
  label: string;
  /** 0: the record as a whole. */
  installment: number;
  installments: number;
  date: string;
  due_date: string;
  currency: string;
  total: string;
  open: string;
  /** Counted by its due date; otherwise it lowers the debt. */
  owed: boolean;
}

/** Where the last item before a page stands. */
export type OpenItemPosition = readonly [dueDate: string, date: string, id: string, installment: number];

/** What is open as of a day, in these ageing buckets or in all. */
export interface OpenItemFilter {
  readonly asOf: string;
  readonly ageing?: readonly AgeingBucketName[] | undefined;
}

/** What is open of the account as of a day, earliest due first: installments, credits and payments that settle nothing yet. */
export async function listOpenItemRows(
  trx: Transaction<Schema>,
  account: AccountKey,
  { asOf, ageing }: OpenItemFilter,
  projectedOn: string,
  after: OpenItemPosition | undefined,
  limit: number,
): Promise<OpenItemRow[]> {
  const inBuckets = ageing ? isInBuckets('o', asOf, ageing) : sql`true`;
  const start =
    after === undefined
      ? sql``
      : sql`and (o.due_date, o.date, o.label, o.record_id, o.installment)
          > (${after[0]}::date, ${after[1]}::date, ${labelOf(account, after[2])}, ${after[2]}::uuid, ${after[3]}::int)`;
  const { rows } = await sql<OpenItemRow>`
    select o.kind, o.record_id as id, coalesce(d.external_id, p.external_id) as external_id, d.type, d.content->>'reason' as reason, d.content->'hold' as hold, o.label, o.installment,
      coalesce(jsonb_array_length(d.installments), 1) as installments, o.date, o.due_date, o.currency, o.total, o.open, o.owed
    from (
      select * from (${openItemsAt(account, asOf, projectedOn)}) o where ${inBuckets} ${start}
      order by o.due_date, o.date, o.label, o.record_id, o.installment
      limit ${limit}
    ) o
    left join documents d on d.publisher_id = o.publisher_id and d.document_id = o.record_id
    left join payments p on p.publisher_id = o.publisher_id and p.payment_id = o.record_id
    order by o.due_date, o.date, o.label, o.record_id, o.installment`.execute(trx);
  return rows;
}

/**
 * The account's open items as of a day. What is kept is as of `projectedOn`; for another day the items of the records that came
 * to settle or to be settled between the two are derived anew.
 */
export function openItemsAt(account: AccountKey, asOf: string, projectedOn: string): RawBuilder<unknown> {
  const kept = sql`select o.* from open_items o where ${ofAccount(account, 'o')} and o.date <= ${asOf}::date`;
  if (asOf === projectedOn) return kept;
  const between = (column: string) => sql`${sql.ref(column)} > least(${asOf}::date, ${projectedOn}::date)
    and ${sql.ref(column)} <= greatest(${asOf}::date, ${projectedOn}::date)`;
  const touched = sql`array(
    select p.payment_id from payments p where ${ofAccount(account, 'p')} and ${between('p.date')}
    union
    select a.document_id from payments p join allocations a on a.publisher_id = p.publisher_id and a.payment_id = p.payment_id
    where ${ofAccount(account, 'p')} and ${between('p.date')}
    union
    select unnest(array[a.document_id, a.credit_id])
    from documents d join allocations a on a.publisher_id = d.publisher_id and a.credit_id = d.document_id
    where ${ofAccount(account, 'd')} and ${between('d.issue_date')}
    union
    select a.source_id from documents d join allocations a on a.publisher_id = d.publisher_id and a.document_id = d.document_id
    where ${ofAccount(account, 'd')} and ${between('d.issue_date')})`;
  return sql`
    with touched as materialized (select ${touched} as ids)
    ${kept} and o.record_id <> all((select ids from touched)::uuid[])
    union all
    select o.* from touched cross join lateral open_items_on(${account.publisherId}::uuid, touched.ids, touched.ids, ${asOf}::date) o
    where ${ofAccount(account, 'o')} and o.date <= ${asOf}::date`;
}
