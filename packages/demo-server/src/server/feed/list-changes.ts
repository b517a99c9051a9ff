import type { ChangePage } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import type { FeedPage, FeedView, Following } from '../operations/live-feed.ts';
import type { Principal } from '../principal/principal.ts';
import { cursorOf, positionOf } from './feed-cursor.ts';
import { feedView } from './feed-view.ts';
import { readChanges } from './read-changes.ts';

export const listChanges: Handler<'listChanges'> = async (call) => {
  const { caller, trx } = call;
  const { after, limit = 100, wait = 0 } = call.query;
  const view = feedView(caller, call.query);
  const page = await readChanges(trx, view, await positionOf(caller, after, 'query/after'), limit);
  if (page.changes.length > 0 || wait === 0) return { status: 200, body: await toBody(caller, page) };
  return {
    afterwards: () =>
      call.follow(async (following) => {
        const next = await waitForSome(following, view, page, { limit, ms: wait * 1000 });
        return { status: 200, body: await toBody(caller, next) };
      }),
  };
};

/** Waits until there is something in the view, the time is over, or the server stops; then whoever asks comes again. */
async function waitForSome(
  { feed, signal, stopping, confirm }: Following,
  view: FeedView,
  first: FeedPage,
  { limit, ms }: { readonly limit: number; readonly ms: number },
): Promise<FeedPage> {
  const until = performance.now() + ms;
  const listener = await feed.listen(view);
  let page = first;
  try {
    while (page.changes.length === 0) {
      const waited = await listener.wait(page.next, Math.max(0, until - performance.now()), signal);
      if (signal.aborted && !stopping.aborted) throw signal.reason;
      if (!waited.rang) page = { ...page, next: waited.upTo };
      if (!waited.rang || signal.aborted) break;
      page = await feed.read(view, page.next, limit);
    }
  } finally {
    listener.close();
  }
  await confirm();
  return page;
}

async function toBody(caller: Principal, { changes, next, hasMore }: FeedPage): Promise<ChangePage> {
  return { data: changes.map(({ change }) => change), nextCursor: await cursorOf(caller, next), hasMore };
}
