import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { listThreadsByIds } from './thread.store.ts';
import { toThread } from './thread.wire.ts';

export const getThread: Handler<'getThread'> = async ({ trx, caller, path }) => {
  const [thread] = (await listThreadsByIds(trx, caller, [path.threadId])).values();
  if (thread === undefined) throw notFound();
  return { status: 200, body: toThread(thread) };
};
