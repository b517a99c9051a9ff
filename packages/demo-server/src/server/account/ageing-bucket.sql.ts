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
