import { dayTurning } from './account/projections.ts';
import { searchIndexing } from './documents/search-index.ts';
import { feedCompaction } from './feed/compact-feed.ts';
import { tableKeeping, tidying } from './maintenance.ts';
import { passwordLinkMailing } from './sign-in/mail-password-link.ts';
import { snapshotSealing } from './publishing/snapshot-sealing.ts';
import { snapshotEnding } from './snapshots/end-snapshot-runs.ts';
import { deliveryForgetting } from './webhooks/forget-deliveries.ts';
import type { JobKind } from './jobs/job-kind.ts';

/** Every kind of work that this server does later. */
export const JOBS: readonly JobKind[] = [
  tidying,
  tableKeeping,
  dayTurning,
  feedCompaction,
  searchIndexing,
  snapshotSealing,
  snapshotEnding,
  deliveryForgetting,
  passwordLinkMailing,
];
