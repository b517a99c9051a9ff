import type { AgeingBucketName } from '@saldo/sdk/account';
import { sql, type RawBuilder } from 'kysely';

/** Name of the ageing bucket of the open item, or of the sum of open items, under an alias. */
export function ageingBucketOf(alias: string, asOf: string): RawBuilder<string> {
  const owed = sql.ref(`${alias}.owed`);
  const days = sql`${asOf}::date - ${sql.ref(`${alias}.due_date`)}`;
  return sql<string>`case
    when not ${owed} then 'unapplied'
    when ${days} <= 0 then 'current'
    when ${days} <= 30 then 'days_1_30'
    when ${days} <= 60 then 'days_31_60'
    when ${days} <= 90 then 'days_61_90'
    else 'over_90'
  end`;
}

/** Days past due of what is owed: from, to; the rest is not bounded. */
const DAYS: Readonly<
  Record<Exclude<AgeingBucketName, 'unapplied'>, readonly [from: number | undefined, to: number | undefined]>
> = {
  current: [undefined, 0],
  days_1_30: [1, 30],
  days_31_60: [31, 60],
  days_61_90: [61, 90],
  over_90: [91, undefined],
};

/** Whether the open item under an alias is counted in one of the buckets, by its due date, so that an index can be taken. */
export function isInBuckets(
  alias: string,
  asOf: string,
  buckets: readonly AgeingBucketName[],
): RawBuilder<boolean> {
  const owed = sql.ref(`${alias}.owed`);
  const due = sql.ref(`${alias}.due_date`);
  const conditions = buckets.map((bucket) => {
    if (bucket === 'unapplied') return sql`not ${owed}`;
    const [from, to] = DAYS[bucket];
    const latest = from === undefined ? sql`` : sql`and ${due} <= ${asOf}::date - ${from}::int`;
    const earliest = to === undefined ? sql`` : sql`and ${due} >= ${asOf}::date - ${to}::int`;
    return sql`${owed} ${latest} ${earliest}`;
  });
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}
