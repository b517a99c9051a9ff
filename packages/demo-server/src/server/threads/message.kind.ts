import type { FeedKind } from '../operations/feed-kind.ts';
import { listMessagesByIds } from './message.store.ts';
import { toMessage } from './message.wire.ts';

export const messageKind: FeedKind<'message'> = {
  kind: 'message',
  readWith: ['threads.read'],
  async listByIds(trx, caller, ids) {
    const rows = await listMessagesByIds(trx, caller, ids);
    return new Map([...rows].map(([id, row]) => [id, toMessage(row)]));
  },
};
