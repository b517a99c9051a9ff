import type { FeedKind } from '../operations/feed-kind.ts';
import { listThreadsByIds } from './thread.store.ts';
import { toThread } from './thread.wire.ts';

export const threadKind: FeedKind<'thread'> = {
  kind: 'thread',
  readWith: ['threads.read'],
  async listByIds(trx, caller, ids) {
    const rows = await listThreadsByIds(trx, caller, ids);
    return new Map([...rows].map(([id, row]) => [id, toThread(row)]));
  },
};
