import type { FeedKind } from '../operations/feed-kind.ts';
import { listDifferencesByIds } from './balance-difference.store.ts';
import { toBalanceDifference } from './balance-difference.wire.ts';

export const balanceDifferenceKind: FeedKind<'balance_difference'> = {
  kind: 'balance_difference',
  readWith: ['verification.read'],
  async listByIds(trx, caller, ids) {
    const rows = await listDifferencesByIds(trx, caller, ids);
    return new Map(rows.map((row) => [row.id, toBalanceDifference(caller.publisher, row)]));
  },
};
