import type { Handler } from '../operations/handler.ts';
import { cursorOf, readChanges, startOf } from './read-changes.ts';

export const listChanges: Handler<'listChanges'> = async (call) => {
  const { after, kind, limit = 100 } = call.query;
  const start = await startOf(call, after, 'query/after');
  const { changes, last, hasMore } = await readChanges(call, start, kind, limit);
  return {
    status: 200,
    body: {
      data: changes.map(({ change }) => change),
      nextCursor: await cursorOf(call, last),
      hasMore,
    },
  };
};
