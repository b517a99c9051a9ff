import type { Database } from '../db/database.ts';
import { keyOf, spendRates } from './rate-limit.store.ts';
import type { SharedBuckets } from './shared-buckets.ts';

/** What all processes on one database have let through, in rows of it and by its clock: one statement for all that one process tells. */
export function databaseBuckets(database: Database): SharedBuckets {
  return {
    async settle(spent) {
      if (spent.length === 0) return [];
      const rows = spent.map(({ subject: { publisherId, policy, id }, costMs }) => ({
        publisher_id: publisherId,
        policy,
        subject: id,
        cost_ms: costMs,
      }));
      const levels = await database.maintenance((trx) => spendRates(trx, rows));
      const left = new Map(levels.map((level) => [keyOf(level), level.left_ms]));
      return rows.map((row) => left.get(keyOf(row))!);
    },
  };
}
