import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

export interface SpendingRow {
  readonly publisher_id: string;
  readonly policy: string;
  readonly subject: string;
  readonly cost_ms: number;
}

export interface LevelRow {
  publisher_id: string;
  policy: string;
  subject: string;
  /** Milliseconds until the quota is whole, below zero where it was before. */
  left_ms: number;
}

const COLUMNS = { publisher_id: 'uuid', policy: 'text', subject: 'text', cost_ms: 'float8' } as const;

/** Adds what was let through to what all processes have, by the database's clock. In one order, so that no two wait for each other. */
export async function spendRates(
  trx: Transaction<Schema>,
  rows: readonly SpendingRow[],
): Promise<LevelRow[]> {
  const sorted = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const { rows: levels } = await sql<LevelRow>`
    insert into rate_limits as r (publisher_id, policy, subject, whole_at)
    select s.publisher_id, s.policy, s.subject, statement_timestamp() + s.cost_ms * interval '1 millisecond'
    from ${rowsAs('s', COLUMNS, sorted)}
    on conflict (publisher_id, policy, subject) do update
      set whole_at = greatest(r.whole_at, statement_timestamp()) + (excluded.whole_at - statement_timestamp())
    returning publisher_id, policy, subject,
      (extract(epoch from whole_at - statement_timestamp()) * 1000)::float8 as left_ms`.execute(trx);
  return levels;
}

/** Forgets those whose quota has been whole for a while. For maintenance. */
export async function deleteWholeRates(trx: Transaction<Schema>, before: string): Promise<void> {
  await trx.deleteFrom('rate_limits').where('whole_at', '<', before).execute();
}

/** Names a row. */
export function keyOf({ publisher_id: publisherId, policy, subject }: Omit<SpendingRow, 'cost_ms'>): string {
  return `${publisherId} ${policy} ${subject}`;
}
