import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { callPromise, type CallPromise } from '../transport/call-promise.ts';

/** A page of a list. */
export interface Page<T> {
  readonly data: T[];
  /** Position of the next page; absent on the last. */
  readonly nextCursor?: string;
  /** Reads the next page with the same query; `undefined` after the last. */
  next(): Promise<Page<T> | undefined>;
}

/** A list: `await` gives its first page, `for await` every item of every page, read page by page as needed. */
export interface PagePromise<T, P = Page<T>> extends CallPromise<P>, AsyncIterable<T> {}

/** A page as it was answered, and the way to the one after it. */
export type Paged<B> = B & {
  /** Reads the next page with the same query; `undefined` after the last. */
  next(): Promise<Paged<B> | undefined>;
};

interface PageBody<T> {
  data: T[];
  nextCursor?: string;
  /** Only where the last page has a cursor too. */
  hasMore?: boolean;
}

/** Reads a list page by page. `load` reads one; without a cursor the one that the caller's query begins with. */
export function paginate<T, B extends PageBody<T>>(
  load: (cursor?: string) => CallPromise<B>,
): PagePromise<T, Paged<B>> {
  const pageOf = (body: B, cursor?: string): Paged<B> => {
    const { data, nextCursor, hasMore = nextCursor !== undefined } = body;
    // A cursor that does not move on would read the same page for ever.
    if (!Array.isArray(data) || (hasMore && nextCursor === cursor)) {
      throw new InvalidResponseError('The server sent a page that does not follow the contract.', 200);
    }
    return { ...body, next: async () => (hasMore ? read(nextCursor) : undefined) };
  };
  const read = (cursor?: string): CallPromise<Paged<B>> =>
    callPromise(
      load(cursor)
        .withResponse()
        .then(({ data, response }) => ({ data: pageOf(data, cursor), response })),
    );
  const first = read();
  return Object.assign(first, {
    async *[Symbol.asyncIterator](): AsyncGenerator<T> {
      for (let page: Paged<B> | undefined = await first; page; page = await page.next()) yield* page.data;
    },
  });
}
