import type { FollowCall, StreamEvent } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import type { FeedListener, FeedPage, FeedPosition, FeedView } from '../operations/live-feed.ts';
import type { Principal } from '../principal/principal.ts';
import { cursorOf, positionOf } from './feed-cursor.ts';
import { feedView } from './feed-view.ts';

/** Changes that are held in memory at a time. */
const PAGE = 200;

/** What is made of one page is the same for all who follow it together. */
const EVENTS = new WeakMap<FeedPage, Promise<readonly StreamEvent[]>>();

export const followEvents: Handler<'followEvents'> = async (call) => {
  const { caller, following } = call;
  const last = call.header['Last-Event-ID'];
  const [cursor, place] =
    last === undefined ? [call.query.after, 'query/after'] : [last, 'header/Last-Event-ID'];
  const view = feedView(caller, call.query);
  const position = await positionOf(caller, cursor, place);
  const listener = await following.feed.listen(view);
  try {
    // What is wrong with the cursor is answered as of any other operation, before the stream begins.
    const first = await following.feed.read(view, position, PAGE);
    return { status: 200, events: eventsFrom(call, view, listener, first) };
  } catch (error) {
    listener.close();
    throw error;
  }
};

/** What wakes it only says that there may be something to read. Whatever was read is told to who is still good for it. */
async function* eventsFrom(
  call: FollowCall<'followEvents'>,
  view: FeedView,
  listener: FeedListener,
  first: FeedPage,
): AsyncGenerator<readonly StreamEvent[], void> {
  const { caller } = call;
  const { feed, confirm, signal } = call.following;
  let told = first.next;
  try {
    yield await toEvents(caller, first);
    for (let page = first; !signal.aborted;) {
      const waited = page.hasMore
        ? ({ rang: true } as const)
        : await listener.wait(page.next, untilNextLook(call), signal);
      if (signal.aborted) return;
      if (waited.rang) page = await feed.read(view, page.next, PAGE);
      else page = { changes: [], next: waited.upTo, hasMore: false };
      await confirm();
      if (page.changes.length > 0) {
        yield await toEvents(caller, page);
        told = page.next;
      } else if (!waited.rang) {
        yield [await signOfLife(caller, told, page.next)];
        told = page.next;
      }
    }
  } finally {
    listener.close();
  }
}

function toEvents(caller: Principal, page: FeedPage): Promise<readonly StreamEvent[]> {
  const made = EVENTS.get(page) ?? makeEvents(caller, page);
  EVENTS.set(page, made);
  return made;
}

async function makeEvents(caller: Principal, { changes, next }: FeedPage): Promise<StreamEvent[]> {
  const events = await Promise.all(
    changes.map(async ({ position, change }): Promise<StreamEvent> => ({
      id: await cursorOf(caller, position),
      event: 'change',
      data: change,
    })),
  );
  // What was passed over need not be read again after a cut.
  if (changes.at(-1)?.position.seq !== next.seq) events.push({ id: await cursorOf(caller, next) });
  return events;
}

/** Where it stands now. That others have been told something is nothing for who sees only a part. */
async function signOfLife(caller: Principal, told: FeedPosition, next: FeedPosition): Promise<StreamEvent> {
  return caller.sees === 'everything' && told.seq !== next.seq ? { id: await cursorOf(caller, next) } : {};
}

/** A session that ends before the next heartbeat is noticed when it ends. */
function untilNextLook({
  caller: { session },
  following: { clock, heartbeatMs },
}: FollowCall<'followEvents'>): number {
  if (session === undefined) return heartbeatMs;
  return Math.min(heartbeatMs, Math.max(0, Date.parse(session.expiresAt) - clock()));
}
