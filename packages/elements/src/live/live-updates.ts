import {
  AuthenticationError,
  ConnectionError,
  CredentialError,
  CursorExpiredError,
  RateLimitError,
  ServerError,
} from '@saldo/sdk';
import type { Change, ChangeKind } from '@saldo/sdk/contract';
import type { Scope } from '../context/scope.ts';
import { topicsOf, type Topic } from '../events/topics.ts';
import { markNews } from './news-marker.ts';

/** What happens together is shown together: a publisher's batch, a report with its message. */
const GATHER_MS = 150;
/** And not by every page in the same instant. */
const SPREAD_MS = 350;
/** A page that is hidden for longer than this lets its connection go. */
const HIDDEN_MS = 10_000;
/** A stream of which nothing has come by then is kept back by something on the way. */
const OPENING_MS = 20_000;
/** Then the server is asked instead, and a stream tried again after so long, later each time: the way to the server may have changed. */
const STREAM_AGAIN_MS = 300_000;
const STREAM_AGAIN_MOST_MS = 3_600_000;
/** Between two tries where the server, or the way to it, has failed; not by every page in the same instant. */
const AGAIN_MS = 5_000;
/** Another session is another person: what is shown goes. Here it is the same one. */
const quiet = (topic: Topic): boolean => topic !== 'session';

/**
 * Follows what happens to the records of a scope while the page is seen, over one stream, and lets what shows them load again. A hidden
 * page follows nothing; seen again, it catches up from where it stopped. Where no stream gets through, the server is asked and
 * waits, until one does. Ends with the signal, and where the session may not follow.
 */
export async function followLive(scope: Scope, signal: AbortSignal): Promise<void> {
  await Promise.race([scope.heard('changed'), until(() => false, signal)]);
  const news = new News(scope);
  let cursor: string | undefined;
  let streams = true;
  let asking: { end(): void } | undefined;
  let againMs = STREAM_AGAIN_MS;
  let again: ReturnType<typeof setTimeout> | undefined;
  const askFor = (ms: number): void => {
    streams = false;
    again = setTimeout(() => {
      streams = true;
      asking?.end();
    }, ms);
  };
  signal.addEventListener('abort', () => clearTimeout(again));
  while (!signal.aborted) {
    await untilSeen(signal);
    const watch = watching(signal);
    const { signal: seen } = watch;
    try {
      const { operations, cursor: now } = await scope.session();
      cursor ??= now;
      if (cursor === undefined || !operations.includes('followEvents')) return;
      const onCursor = (at: string) => void (cursor = at);
      if (streams) {
        const opening = setTimeout(() => {
          askFor(againMs);
          againMs = Math.min(againMs * 2, STREAM_AGAIN_MOST_MS);
          watch.end();
        }, OPENING_MS);
        const onConnection = (is: boolean): void => {
          if (!is) return;
          clearTimeout(opening);
          againMs = STREAM_AGAIN_MS;
        };
        try {
          for await (const one of scope.client.events.follow({
            after: cursor,
            signal: seen,
            onCursor,
            onConnection,
          })) {
            cursor = one.cursor;
            news.hear(one.change);
          }
        } finally {
          clearTimeout(opening);
        }
      } else {
        asking = watch;
        for await (const change of scope.client.changes.follow({ after: cursor, signal: seen, onCursor }))
          news.hear(change);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (seen.aborted) continue;
      if (error instanceof CursorExpiredError) {
        cursor = (await scope.client.session.get().catch(() => undefined))?.cursor;
        if (cursor === undefined) return;
        news.missed();
      } else if (error instanceof AuthenticationError || error instanceof CredentialError) {
        // The provider has told the host. A person who comes back may be signed in again.
        await untilSeenAnew(signal);
      } else if (isOutage(error)) {
        const asked =
          error instanceof RateLimitError || error instanceof ServerError ? error.retryAfterMs : 0;
        await pause(Math.max(asked ?? 0, AGAIN_MS * (1 + Math.random())), seen);
      } else return;
    } finally {
      asking = undefined;
      watch.end();
    }
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof ServerError || error instanceof RateLimitError;
}

/** Waits so long, or until the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()));
  });
}

/** Gathers what happened for a moment, then tells it. */
class News {
  readonly #scope: Scope;
  readonly #ids = new Set<string>();
  readonly #topics = new Set<Topic>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  hear({ kind, id, op }: Change): void {
    // Of a kind that only a newer server knows nothing is shown.
    const topics = (topicsOf as Partial<Record<string, readonly Topic[]>>)[kind] ?? [];
    if (op !== 'delete') this.#ids.add(id);
    this.#tellSoon(topics);
  }

  /** Anything may have happened. */
  missed(): void {
    this.#tellSoon((Object.keys(topicsOf) as ChangeKind[]).flatMap((kind) => topicsOf[kind]));
  }

  #tellSoon(topics: readonly Topic[]): void {
    for (const topic of topics.filter(quiet)) this.#topics.add(topic);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#tell(), GATHER_MS + Math.random() * SPREAD_MS);
  }

  #tell(): void {
    this.#timer = undefined;
    const [ids, topics] = [[...this.#ids], [...this.#topics]];
    this.#ids.clear();
    this.#topics.clear();
    if (ids.length > 0) this.#scope.emit('news', (host) => markNews(host, ids));
    if (topics.length > 0) this.#scope.invalidate(...topics);
  }
}

/** A signal that aborts when the page has been hidden for a while, and with the one given. */
function watching(signal: AbortSignal): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void => controller.abort();
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(abort, HIDDEN_MS);
  };
  document.addEventListener('visibilitychange', look);
  signal.addEventListener('abort', abort);
  look();
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', abort);
      abort();
    },
  };
}

/** Resolves while the page is seen, and when the signal aborts. */
function untilSeen(signal: AbortSignal): Promise<void> {
  return until(() => document.visibilityState !== 'hidden', signal);
}

/** Resolves when the page is seen again after it was hidden, and when the signal aborts. */
async function untilSeenAnew(signal: AbortSignal): Promise<void> {
  await until(() => document.visibilityState === 'hidden', signal);
  await untilSeen(signal);
}

function until(isSo: () => boolean, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo() && !signal.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', look);
    look();
  });
}
