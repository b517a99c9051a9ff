import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { findEntranceRow } from './entrance.store.ts';

export const forgotPassword: Handler<'forgotPassword'> = async ({ path, at }) => {
  const publisherId = path.publisherId.toLowerCase();
  await at(publisherId, ({ trx }) => findEntranceRow(trx, publisherId));
  throw new Problem('operation-not-permitted', {
    detail: 'The publisher resets passwords; the entrance says whom to ask.',
  });
};
