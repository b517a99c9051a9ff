import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { ConnectionError } from '../errors/connection-error.ts';
import { RateLimitError } from '../errors/rate-limit-error.ts';
import { ServerError } from '../errors/server-error.ts';
import type { Change, Problem } from '../generated/contract.ts';
import type { Api } from '../resources/api.ts';
import type { Query } from '../resources/call-options.ts';
import { errorOfProblem } from '../transport/open-stream.ts';
import { readText } from '../transport/read-text.ts';
import { retryDelay } from '../transport/retry-policy.ts';

/** A change, and the cursor to keep once it has been dealt with. */
export interface LiveChange {
  cursor: string;
  change: Change;
}

/** How to follow what happens. */
export interface FollowEventsOptions {
  /** A cursor of the feed: from `changes.list`, or of the last change that was dealt with. Absent, from the beginning. */
  after?: string | undefined;
  /** Only these kinds. */
  kind?: NonNullable<Query<'followEvents'>['kind']> | undefined;
  /** Told `true` when it is connected, and `false` after a cut, before it comes again. */
  onConnection?: ((connected: boolean) => void) | undefined;
  /** Ends it: the iterator throws the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The server gives a sign of life every 15 seconds. */
const silenceMs = 45_000;

/**
 * Gives each change as it happens, from the cursor on, none twice and none left out. Once it has been connected it comes again by
 * itself after a cut; before that, and when the credential or the cursor is refused, it throws.
 */
export async function* followEvents(
  api: Pick<Api, 'openStream' | 'retry'>,
  { after, kind, onConnection, signal }: FollowEventsOptions = {},
): AsyncGenerator<LiveChange, never, undefined> {
  let cursor = after;
  let connected = false;
  let failures = 0;
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  try {
    for (;;) {
      try {
        const query = new URLSearchParams(kind === undefined ? {} : { kind: kind.join() });
        const body = await api.openStream({
          path: `/v1/events?${String(query)}`,
          init: () => ({ headers: cursor === undefined ? {} : { 'Last-Event-ID': cursor } }),
          mediaType: 'text/event-stream',
          signal: controller.signal,
        });
        connected = true;
        onConnection?.(true);
        for await (const { id, event, data } of messages(body, controller.signal)) {
          failures = 0;
          if (event === 'problem') throw errorOfProblem(JSON.parse(data) as Problem);
          if (event !== 'change' || id === undefined) continue;
          cursor = id;
          yield { cursor, change: JSON.parse(data) as Change };
        }
      } catch (error) {
        signal?.throwIfAborted();
        if (!connected || !isOutage(error)) throw error;
      }
      onConnection?.(false);
      failures += 1;
      await api.retry.sleep(retryDelay(api.retry, failures) ?? 0, signal);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    controller.abort();
  }
}

async function* messages(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<EventSourceMessage, void> {
  let heard: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void heard.push(message) });
  for await (const text of readText(body, silenceMs, signal)) {
    parser.feed(text);
    const some = heard;
    heard = [];
    yield* some;
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof ServerError || error instanceof RateLimitError;
}
