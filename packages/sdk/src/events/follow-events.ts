import { ApiError } from '../errors/api-error.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { isOutage } from '../errors/is-outage.ts';
import { ServerError } from '../errors/server-error.ts';
import type { Change, FollowEventsQuery, Problem } from '../generated/contract.ts';
import type { Api } from '../resources/api.ts';
import type { StreamOptions } from '../resources/call-options.ts';
import { errorOfProblem } from '../transport/open-stream.ts';
import { readText } from '../transport/read-text.ts';
import { EventReader, type StreamEvent } from './event-reader.ts';
import { waitToComeAgain } from './wait-to-come-again.ts';

/** A change, and the cursor to keep once it has been dealt with. */
export interface LiveChange {
  cursor: string;
  change: Change;
}

/** How to follow what happens. */
export interface FollowEventsOptions extends StreamOptions {
  /** A cursor of the feed: from `changes.list`, `session.get`, or of the last change that was dealt with. Absent, from the beginning. */
  after?: string | undefined;
  /** Only these kinds. */
  kind?: NonNullable<FollowEventsQuery['kind']> | undefined;
  /** Only what concerns this partner, by the server's id or `ext(…)`. */
  partnerId?: string | undefined;
  /** Told `true` when the first of a stream has come, and `false` after a cut, before it comes again. */
  onConnection?: ((connected: boolean) => void) | undefined;
  /** Told where to go on from, also when what happened was of no concern. */
  onCursor?: ((cursor: string) => void) | undefined;
  /** Ends it: the iterator throws the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The server gives a sign of life every 15 seconds. */
const silenceMs = 45_000;

/**
 * Gives each change as it happens, from the cursor on, none twice and none left out. Once it has been connected it comes again by
 * itself after a cut, to whichever process answers, at a random moment of a wait that doubles, or when the server asked for; with a
 * new token when its own has expired. Before that it waits for a server that says when to come again, and tries otherwise as often as any
 * call does. A credential or a cursor that is refused it throws. Nothing is read ahead of who takes it.
 */
export async function* followEvents(
  api: Pick<Api, 'openStream' | 'retry'>,
  { after, kind, partnerId, onConnection, onCursor, signal, headers, maxAttempts }: FollowEventsOptions = {},
): AsyncGenerator<LiveChange, never, undefined> {
  const { retry } = api;
  let cursor = after;
  let connected = false;
  let failures = 0;
  /** Before it was ever connected. */
  let attempts = 0;
  let retryMs: number | undefined;
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const query = new URLSearchParams({
    ...(kind === undefined ? {} : { kind: kind.join() }),
    ...(partnerId === undefined ? {} : { partnerId }),
  });
  try {
    for (;;) {
      let asked: number | undefined;
      let openedAt: number | undefined;
      try {
        const body = await api.openStream({
          path: `/v1/events?${String(query)}`,
          init: () => ({ headers: cursor === undefined ? {} : { 'Last-Event-ID': cursor } }),
          headers,
          mediaType: 'text/event-stream',
          signal: controller.signal,
        });
        openedAt = retry.clock();
        connected = true;
        const reader = new EventReader();
        const begun = (): void => onConnection?.(true);
        for await (const { id, event, data } of eventsOf(body, reader, begun, controller.signal)) {
          retryMs = reader.retryMs;
          if (event === 'problem' && data !== undefined) throw errorOfProblem(JSON.parse(data) as Problem);
          if (id === undefined) continue;
          const isChange = event === 'change' && data !== undefined;
          if (isChange) {
            failures = 0;
            cursor = id;
            yield { cursor, change: JSON.parse(data) as Change };
          }
          if (id !== cursor || isChange) onCursor?.(id);
          cursor = id;
        }
      } catch (error) {
        signal?.throwIfAborted();
        // A stream whose credential has expired is gone on with by another one; where there is none, opening it says so.
        const mayComeAgain =
          isOutage(error) || (error instanceof AuthenticationError && openedAt !== undefined);
        if (error instanceof ApiError) asked = error.retryAfterMs;
        if (!mayComeAgain) throw error;
        const isToldWhen = error instanceof ServerError && asked !== undefined;
        if (!connected && !isToldWhen && ++attempts >= (maxAttempts ?? retry.maxAttempts)) throw error;
      }
      if (connected) onConnection?.(false);
      if (openedAt !== undefined && retry.clock() - openedAt > retry.maxDelayMs) failures = 0;
      failures += 1;
      await retry.sleep(waitToComeAgain(retry, failures, { retryMs, asked }), signal);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    controller.abort();
  }
}

async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  reader: EventReader,
  begun: () => void,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent, void> {
  let isFirst = true;
  for await (const text of readText(body, silenceMs, signal)) {
    // Its head alone proves nothing: something on the way may keep back what follows.
    if (isFirst) begun();
    isFirst = false;
    yield* reader.read(text);
  }
}
