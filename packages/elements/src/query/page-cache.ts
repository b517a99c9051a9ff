import type { Scope } from '../context/scope.ts';
import type { Topic } from '../events/topics.ts';

export interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor?: string | undefined;
}

/** One page of a list, as it is asked for. */
export interface PageQuestion<Row> {
  /** What is asked, as a structural key: the same question is asked once, whoever asks. */
  readonly key: string;
  /** What makes the answer stale when it was written to. */
  readonly topics: readonly Topic[];
  readonly load: (signal: AbortSignal) => Promise<PageOf<Row>>;
}

interface Request {
  readonly answer: Promise<PageOf<unknown>>;
  readonly abort: AbortController;
  readers: number;
}

interface Entry {
  readonly topics: readonly Topic[];
  page?: PageOf<unknown>;
  /** Until when the page answers without another request, in ms; 0 when something of its topics was written. */
  freshUntil: number;
  request?: Request | undefined;
}

export interface PageCacheOptions {
  /** Most pages kept; those not asked for the longest go first. */
  readonly maxPages?: number;
  /** How long a page answers without another request: what other people write is not told here. */
  readonly freshMs?: number;
  readonly now?: () => number;
}

/**
 * Pages of lists by what was asked. Elements of one scope that ask the same share a request and its answer. A write makes pages
 * stale, which then still can be shown; another session makes all of them go.
 */
export class PageCache {
  readonly #entries = new Map<string, Entry>();
  readonly #options: Required<PageCacheOptions>;

  constructor({ maxPages = 200, freshMs = 30_000, now = Date.now }: PageCacheOptions = {}) {
    this.#options = { maxPages, freshMs, now };
  }

  /** How many pages are kept. */
  get size(): number {
    return this.#entries.size;
  }

  /** The page as it was last loaded, also when it is stale. */
  peek<Row>(key: string): PageOf<Row> | undefined {
    return this.#entries.get(key)?.page as PageOf<Row> | undefined;
  }

  /** Whether the page answers without a request. */
  isFresh(key: string): boolean {
    return (this.#entries.get(key)?.freshUntil ?? 0) > this.#options.now();
  }

  /** The page: as it is kept while that is fresh, else from a request, which those who ask meanwhile share. */
  async read<Row>(question: PageQuestion<Row>, signal: AbortSignal): Promise<PageOf<Row>> {
    signal.throwIfAborted();
    const entry = this.#entryOf(question);
    if (entry.page && this.isFresh(question.key)) return entry.page as PageOf<Row>;
    const request = (entry.request ??= this.#send(question, entry));
    request.readers += 1;
    const left = Promise.withResolvers<never>();
    const leave = () => {
      request.readers -= 1;
      // Nobody waits for it any more.
      if (request.readers === 0) this.#abandon(entry, request);
      left.reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    try {
      return (await Promise.race([request.answer, left.promise])) as PageOf<Row>;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Makes one page stale. */
  outdate(key: string): void {
    const entry = this.#entries.get(key);
    if (entry) outdate(entry);
  }

  /** Makes the pages of these topics stale. A request under way may have been answered before the write: nobody joins it. */
  invalidate(topics: readonly Topic[]): void {
    if (topics.includes('session')) this.#entries.clear();
    for (const entry of this.#entries.values()) {
      if (entry.topics.some((topic) => topics.includes(topic))) outdate(entry);
    }
  }

  #entryOf<Row>({ key, topics }: PageQuestion<Row>): Entry {
    const entry = this.#entries.get(key) ?? { topics, freshUntil: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#options.maxPages) break;
      this.#entries.delete(oldest);
    }
    return entry;
  }

  #send<Row>({ load }: PageQuestion<Row>, entry: Entry): Request {
    const abort = new AbortController();
    const request: Request = { abort, readers: 0, answer: load(abort.signal).then(onlyPage) };
    request.answer.then(
      (page) => {
        if (entry.request !== request) return;
        Object.assign(entry, { page, freshUntil: this.#options.now() + this.#options.freshMs });
        entry.request = undefined;
      },
      () => this.#abandon(entry, request),
    );
    return request;
  }

  #abandon(entry: Entry, request: Request): void {
    request.abort.abort();
    if (entry.request === request) entry.request = undefined;
  }
}

/** What the client answers can do more than a page. */
function onlyPage<Row>({ data, nextCursor }: PageOf<Row>): PageOf<Row> {
  return { data, nextCursor };
}

function outdate(entry: Entry): void {
  entry.freshUntil = 0;
  entry.request = undefined;
}

const caches = new WeakMap<Scope, PageCache>();

/** The cache of a scope, which hears of its writes and goes with it. */
export function pagesOf(scope: Scope): PageCache {
  let cache = caches.get(scope);
  if (!cache) {
    cache = new PageCache();
    caches.set(scope, cache);
    scope.on('changed', (topics) => cache!.invalidate(topics));
  }
  return cache;
}
