import type { SnapshotRun } from '@saldo/sdk/contract';
import { statusOf } from './open-run.ts';
import type { SnapshotRunRow } from './snapshot-run.store.ts';

/** A run as of an instant: one whose time is over has ended, also before anybody has noted it. */
export function toSnapshotRun(row: SnapshotRunRow, now: string): SnapshotRun {
  const status = statusOf(row, now);
  return {
    id: row.snapshot_run_id,
    scope: row.scope,
    missing: row.missing,
    status,
    openedAt: row.opened_at,
    ...(status === 'open' ? { endsAt: row.ends_at } : {}),
    records: Number(row.records),
    gone: Number(row.gone),
    kept: Number(row.kept),
  };
}
