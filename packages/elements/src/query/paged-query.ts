import type { ReactiveController } from 'lit';
import type { operations } from '@saldo/sdk/contract';
import type { Scope } from '../context/scope.ts';
import type { Topic } from '../events/topics.ts';
import { pagesOf, type PageOf, type PageQuestion } from './page-cache.ts';
import { endOf, withPage, type PageSlot } from './page-slots.ts';
import type { LoadContext, QueryHost } from './query-host.ts';
import { structuralKey } from './structural-key.ts';

export interface PagedQueryOptions<Args extends readonly unknown[], Row> {
  /** What is asked of the contract: with the arguments it names the list for all elements of the scope. */
  readonly operation: keyof operations;
  /** All that the list depends on, also its order and its limit, compared by what it says. `undefined`: nothing is asked. */
  readonly args: () => Args | undefined;
  /** Loads one page. Without a cursor, the first. */
  readonly load: (args: Args, cursor: string | undefined, context: LoadContext) => Promise<PageOf<Row>>;
  /** Pages become stale when something of these topics was written. */
  readonly topics?: readonly Topic[];
  /** Whether a page can be seen: stale ones are loaded again only there. Absent, all can. */
  readonly inSight?: (page: number) => boolean;
}

/** What templates need of a paged query. */
export type Pages<Row> = Pick<
  PagedQuery<readonly unknown[], Row>,
  'rows' | 'error' | 'stale' | 'retry' | 'hasMore' | 'more' | 'morePending' | 'moreError'
>;

/** The list that is asked for. */
interface Asked<Args> {
  readonly scope: Scope;
  readonly args: Args;
  readonly key: string;
  /** Ends with the question. */
  readonly end: AbortController;
}

/** What is shown, which may answer the question before. */
interface Shown<Row> {
  readonly scope: Scope;
  readonly key: string;
  readonly slots: readonly PageSlot<Row>[];
  readonly rows: readonly Row[];
}

/**
 * A list that grows page by page through keyset cursors, its pages kept in the scope's cache. What is stale is loaded again as
 * soon as it is in sight, all of it before anything of it is shown, so that nothing jumps. Other arguments start with the first page.
 */
export class PagedQuery<Args extends readonly unknown[], Row> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: PagedQueryOptions<Args, Row>;
  #scope: Scope | undefined;
  #stop: (() => void) | undefined;
  #asked: Asked<Args> | undefined;
  #shown: Shown<Row> | undefined;
  #loading: AbortController | undefined;
  #error: unknown;
  #morePending = false;
  #moreError: unknown;
  #writes = 0;

  constructor(host: QueryHost, options: PagedQueryOptions<Args, Row>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** All rows loaded so far, also while others are asked for. */
  get rows(): readonly Row[] | undefined {
    return this.#ownShown?.rows;
  }

  /** The same page by page. */
  get pages(): readonly (readonly Row[])[] {
    return this.#ownShown?.slots.map(({ page }) => page.data) ?? [];
  }

  get hasMore(): boolean {
    return endOf(this.#ownShown?.slots ?? []) !== undefined;
  }

  /** Why the last load failed; `undefined` as soon as another one starts. */
  get error(): unknown {
    return this.#scope === this.#host.scope ? this.#error : undefined;
  }

  get loading(): boolean {
    return this.rows === undefined && this.error === undefined;
  }

  /** What is shown is on its way anew. */
  get pending(): boolean {
    return this.#loading !== undefined;
  }

  /** There are rows, and they answer what is asked now. */
  get answered(): boolean {
    return this.rows !== undefined && this.#shown?.key === this.#asked?.key;
  }

  /** What is shown answers another question than the one on its way. */
  get stale(): boolean {
    return this.pending && this.rows !== undefined && !this.answered;
  }

  get morePending(): boolean {
    return this.#morePending;
  }

  get moreError(): unknown {
    return this.#moreError;
  }

  /** Loads again what is in sight and keeps showing it meanwhile; the rest follows when it comes into sight. */
  refresh(): void {
    const asked = this.#asked;
    if (!asked) return;
    const slots = this.#ownShown?.slots ?? [];
    for (const cursor of [undefined, ...slots.map(({ cursor }) => cursor), endOf(slots)]) {
      pagesOf(asked.scope).outdate(this.#question(asked, cursor).key);
    }
    this.#outdate();
  }

  /** Loads again after a failure. */
  retry(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  /** Asks for the next page ahead of time, for when a person is about to want it. */
  prefetch(): void {
    const cursor = endOf(this.#ownShown?.slots ?? []);
    if (cursor !== undefined && this.#asked) void this.#read(this.#asked, cursor).catch(() => undefined);
  }

  /** Adds the next page. Resolves with its rows; with none when it failed, was overtaken, or there is none. */
  async more(): Promise<readonly Row[]> {
    const asked = this.#asked;
    const cursor = endOf(this.#ownShown?.slots ?? []);
    if (!asked || cursor === undefined || this.#shown?.key !== asked.key || this.#morePending) return [];
    const writes = this.#writes;
    this.#setMore(true, undefined);
    let page: PageOf<Row> | undefined;
    let failure: unknown;
    try {
      page = await this.#read(asked, cursor);
    } catch (error) {
      failure = error;
    }
    if (asked !== this.#asked) return [];
    this.#setMore(false, failure);
    const slots = this.#shown?.slots ?? [];
    if (!page || endOf(slots) !== cursor) return [];
    // What was written while it was on its way may not be in it.
    const stale = writes !== this.#writes;
    this.#show(asked, withPage(slots, slots.length, { cursor, page, stale }));
    return page.data;
  }

  hostConnected(): void {
    this.#outdate();
  }

  hostUpdate(): void {
    const { scope } = this.#host;
    if (scope !== this.#scope) this.#listen(scope);
    const args = scope && this.#options.args();
    const key = args && structuralKey([this.#options.operation, args]);
    if (key !== this.#asked?.key) this.#ask(scope, args, key);
    this.#mend();
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  #ask(scope: Scope | undefined, args: Args | undefined, key: string | undefined): void {
    this.#asked?.end.abort();
    this.#loading?.abort();
    this.#asked = this.#loading = this.#error = this.#moreError = undefined;
    this.#morePending = false;
    if (!scope || !args || key === undefined) return;
    this.#asked = { scope, args, key, end: new AbortController() };
    if (this.#ownShown?.key === key) return;
    const first = this.#question(this.#asked, undefined).key;
    const page = pagesOf(scope).peek<Row>(first);
    if (page) this.#show(this.#asked, [{ cursor: undefined, page, stale: !pagesOf(scope).isFresh(first) }]);
  }

  /** Loads what is stale and in sight, from the first such page on: each says where the next begins. */
  #mend(): void {
    const asked = this.#asked;
    if (!asked || this.#loading || this.#error !== undefined || this.#staleIn(this.#slotsOf(asked)) < 0)
      return;
    void this.#load(asked, (this.#loading = new AbortController()));
  }

  async #load(asked: Asked<Args>, run: AbortController): Promise<void> {
    const { signal } = run;
    const loaded: (readonly [number, PageSlot<Row>])[] = [];
    // Over what is shown by then: a person may have asked for more meanwhile.
    const mended = () =>
      loaded.reduce((slots, [at, slot]) => withPage(slots, at, slot), this.#slotsOf(asked));
    try {
      for (let at = this.#staleIn(mended()); at >= 0; at = this.#staleIn(mended())) {
        const { cursor } = mended()[at] ?? {};
        const page = await this.#read(asked, cursor, signal);
        if (signal.aborted) return;
        loaded.push([at, { cursor, page, stale: false }]);
      }
      this.#show(asked, mended());
    } catch (error) {
      if (signal.aborted) return;
      this.#error = error;
      this.#host.reportFailure(error);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  /** The first page that has to be loaded; -1 where none has. */
  #staleIn(slots: readonly PageSlot<Row>[]): number {
    if (slots.length === 0) return 0;
    const { inSight } = this.#options;
    return slots.findIndex(({ stale }, page) => stale && (inSight?.(page) ?? true));
  }

  #slotsOf({ key }: Asked<Args>): readonly PageSlot<Row>[] {
    return this.#ownShown?.key === key ? this.#ownShown.slots : [];
  }

  get #ownShown(): Shown<Row> | undefined {
    return this.#shown?.scope === this.#host.scope ? this.#shown : undefined;
  }

  #show({ scope, key }: Asked<Args>, slots: readonly PageSlot<Row>[]): void {
    this.#shown = { scope, key, slots, rows: slots.flatMap(({ page }) => page.data) };
    this.#host.requestUpdate();
  }

  #read(asked: Asked<Args>, cursor: string | undefined, signal = asked.end.signal): Promise<PageOf<Row>> {
    return pagesOf(asked.scope).read(this.#question(asked, cursor), signal);
  }

  #question({ scope, args, key }: Asked<Args>, cursor: string | undefined): PageQuestion<Row> {
    const { load, topics = [] } = this.#options;
    return {
      key: structuralKey([key, cursor]),
      topics,
      load: (signal) => load(args, cursor, { scope, client: scope.client, signal }),
    };
  }

  #listen(scope: Scope | undefined): void {
    this.#stop?.();
    this.#ask(undefined, undefined, undefined);
    this.#scope = scope;
    if (!scope) return;
    // The cache first: it has to know before anybody reads again.
    pagesOf(scope);
    this.#stop = scope.on('changed', (topics) => {
      if (topics.includes('session')) this.#forget();
      else if (this.#options.topics?.some((topic) => topics.includes(topic))) this.#outdate();
    });
  }

  /** Marks what is shown as stale. What is under way may have been answered before the write. */
  #outdate(): void {
    this.#writes += 1;
    this.#loading?.abort();
    this.#loading = this.#error = undefined;
    if (this.#shown) {
      const slots = this.#shown.slots.map((slot) => ({ ...slot, stale: true }));
      this.#shown = { ...this.#shown, slots };
    }
    this.#host.requestUpdate();
  }

  /** Another session may be another person: nothing that was loaded before is shown. */
  #forget(): void {
    this.#shown = undefined;
    this.#ask(undefined, undefined, undefined);
    this.#host.requestUpdate();
  }

  #setMore(pending: boolean, error: unknown): void {
    this.#morePending = pending;
    this.#moreError = error;
    if (error !== undefined) this.#host.reportFailure(error);
    this.#host.requestUpdate();
  }
}
