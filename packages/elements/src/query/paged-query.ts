import type { ReactiveController } from 'lit';
import type { LoadContext, QueryHost } from './query-host.ts';
import { Query, type QueryOptions } from './query.ts';

export interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly nextCursor?: string | undefined;
}

export interface PagedQueryOptions<Args extends readonly unknown[], Row> extends Pick<
  QueryOptions<Args, never>,
  'args' | 'topics'
> {
  /** Loads one page. Without a cursor, the first. */
  readonly load: (args: Args, cursor: string | undefined, context: LoadContext) => Promise<PageOf<Row>>;
}

interface NextPage<Row> {
  readonly cursor: string;
  readonly page: Promise<PageOf<Row>>;
  readonly abort: AbortController;
}

interface Rows<Row> {
  readonly args: readonly unknown[];
  readonly rows: readonly Row[];
  readonly pages: number;
  readonly nextCursor: string | undefined;
}

/**
 * A list that grows page by page through keyset cursors. When it loads again for the same arguments it loads as many
 * pages as were shown, so that nothing jumps; for others it starts with the first.
 */
export class PagedQuery<Args extends readonly unknown[], Row> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: PagedQueryOptions<Args, Row>;
  readonly #query: Query<Args, Rows<Row>>;
  #next: NextPage<Row> | undefined;
  #first: { readonly args: Args; readonly context: LoadContext } | undefined;
  morePending = false;
  moreError: unknown;

  constructor(host: QueryHost, options: PagedQueryOptions<Args, Row>) {
    this.#host = host;
    this.#options = options;
    const { args, topics } = options;
    this.#query = new Query(host, {
      args,
      ...(topics && { topics }),
      load: (values, context) => this.#loadFromStart(values, context),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dropNext();
  }

  get rows(): readonly Row[] | undefined {
    return this.#query.value?.rows;
  }

  get hasMore(): boolean {
    return this.#query.value?.nextCursor !== undefined;
  }

  get error(): unknown {
    return this.#query.error;
  }

  get loading(): boolean {
    return this.#query.loading;
  }

  get pending(): boolean {
    return this.#query.pending;
  }

  get stale(): boolean {
    return this.#query.stale;
  }

  refresh(): void {
    this.#query.refresh();
  }

  retry(): void {
    this.#query.retry();
  }

  /** Asks for the next page ahead of time, for when a person is about to want it. */
  prefetch(): void {
    this.#fetchNext()?.page.catch(() => undefined);
  }

  /** Adds the next page. Resolves with its rows; with none when it failed, was overtaken, or there is none. */
  async more(): Promise<readonly Row[]> {
    const before = this.#query.value;
    const next = this.#fetchNext();
    if (!before || !next || this.morePending) return [];
    this.#setMore(true, undefined);
    let added: readonly Row[] = [];
    let failure: unknown;
    try {
      const page = await next.page;
      if (this.#query.value === before && !this.#query.stale) {
        added = page.data;
        this.#query.set({
          ...before,
          rows: [...before.rows, ...page.data],
          pages: before.pages + 1,
          nextCursor: page.nextCursor,
        });
      }
    } catch (error) {
      if (this.#query.value === before) failure = error;
    }
    this.#next = undefined;
    this.#setMore(false, failure);
    return added;
  }

  #fetchNext(): NextPage<Row> | undefined {
    const cursor = this.#query.value?.nextCursor;
    if (cursor === undefined || !this.#first) return undefined;
    if (this.#next?.cursor !== cursor) {
      this.#dropNext();
      const abort = new AbortController();
      const { args, context } = this.#first;
      const page = this.#options.load(args, cursor, { ...context, signal: abort.signal });
      this.#next = { cursor, page, abort };
      page.catch(() => {
        if (this.#next?.page === page) this.#next = undefined;
      });
    }
    return this.#next;
  }

  #dropNext(): void {
    this.#next?.abort.abort();
    this.#next = undefined;
  }

  async #loadFromStart(args: Args, context: LoadContext): Promise<Rows<Row>> {
    const before = this.#query.value;
    const same = before?.args.length === args.length && before.args.every((value, i) => value === args[i]);
    const pages = same ? before.pages : 1;
    this.#first = { args, context };
    this.#dropNext();
    this.moreError = undefined;
    const rows: Row[] = [];
    let cursor: string | undefined;
    let loaded = 0;
    do {
      const page: PageOf<Row> = await this.#options.load(args, cursor, context);
      rows.push(...page.data);
      cursor = page.nextCursor;
      loaded += 1;
    } while (cursor !== undefined && loaded < pages);
    return { args, rows, pages: loaded, nextCursor: cursor };
  }

  #setMore(pending: boolean, error: unknown): void {
    this.morePending = pending;
    this.moreError = error;
    if (error !== undefined) this.#host.reportFailure(error);
    this.#host.requestUpdate();
  }
}
