import { Bell } from '../operations/bell.ts';
import type { FollowCall, StreamEvent } from '../operations/call.ts';
import { CHANGES_CHANNEL } from '../operations/changes-channel.ts';
import type { Handler } from '../operations/handler.ts';
import { cursorOf, readChanges, startOf, type ReadChanges } from './read-changes.ts';

/** Changes that are held in memory at a time. */
const PAGE = 200;

/** How often a quiet follower is told that it is still connected, and asked whether it still may. */
const HEARTBEAT_MS = 15_000;

export const followEvents: Handler<'followEvents'> = async (call) => {
  const last = call.header['Last-Event-ID'];
  const [cursor, place] =
    last === undefined ? [call.query.after, 'query/after'] : [last, 'header/Last-Event-ID'];
  // What is wrong with the cursor is answered as of any other operation, before the stream begins.
  const first = await readAfter(call, await startOf(call, cursor, place));
  return { status: 200, events: eventsFrom(call, first) };
};

/** Listens before it reads again, so that nothing falls between the two; what wakes it only says that there is something to read. */
async function* eventsFrom(
  call: FollowCall<'followEvents'>,
  first: ReadChanges,
): AsyncGenerator<readonly StreamEvent[], void> {
  const { caller, signal } = call;
  const bell = new Bell();
  bell.ring();
  const stop = await call.listen(CHANGES_CHANNEL, {
    onNotify: (publisherId) => publisherId === caller.publisherId && bell.ring(),
    onGap: () => bell.ring(),
  });
  try {
    yield await toEvents(call, first);
    for (let page = first; ;) {
      const rang = page.hasMore || (await bell.wait(untilNextLook(call), signal));
      if (signal.aborted) return;
      const next = await readAfter(call, page.last);
      if (next.last !== page.last) yield await toEvents(call, next);
      else if (!rang) yield [{}];
      page = next;
    }
  } finally {
    await stop();
  }
}

function readAfter(call: FollowCall<'followEvents'>, seq: string): Promise<ReadChanges> {
  return call.read((reading) => readChanges(reading, seq, call.query.kind, PAGE));
}

async function toEvents(
  call: FollowCall<'followEvents'>,
  { changes, last }: ReadChanges,
): Promise<StreamEvent[]> {
  const events = await Promise.all(
    changes.map(async ({ seq, change }): Promise<StreamEvent> => ({
      id: await cursorOf(call, seq),
      event: 'change',
      data: change,
    })),
  );
  // What was passed over need not be read again after a cut.
  if (changes.at(-1)?.seq !== last) events.push({ id: await cursorOf(call, last) });
  return events;
}

/** A session that ends before the next heartbeat is noticed when it ends. */
function untilNextLook({ caller: { session }, clock }: FollowCall<'followEvents'>): number {
  if (session === undefined) return HEARTBEAT_MS;
  return Math.min(HEARTBEAT_MS, Math.max(0, Date.parse(session.expiresAt) - clock()));
}
