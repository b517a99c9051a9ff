import type { JobKind } from '../jobs/job-kind.ts';
import { deleteOldDeliveries } from './webhook-delivery.store.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** In one transaction. */
const STEP = 10_000;

/** Forgets what was sent first more than 30 days ago. */
export const deliveryForgetting: JobKind = {
  name: 'forget-webhook-deliveries',
  everyMs: 60 * 60 * 1000,
  async run({ database, clock }) {
    const before = new Date(clock() - KEPT_MS).toISOString();
    while ((await database.maintenance((trx) => deleteOldDeliveries(trx, before, STEP))) === STEP);
  },
};
