import { pointerTo } from '../../events/document-pointer.ts';
import type { DocumentPointer } from '../../events/pointers.ts';
import { Query } from '../../query/query.ts';
import type { QueryHost } from '../../query/query-host.ts';

/** The document that a portal shows: one that was opened in a list is known, one that an address names is asked for. */
export class OpenedDocument {
  readonly #externalId: () => string | undefined;
  readonly #query: Query<readonly [string], DocumentPointer>;
  #known: DocumentPointer | undefined;

  /** @param externalId the publisher's own id; `undefined` while none is shown or may be */
  constructor(host: QueryHost, externalId: () => string | undefined) {
    this.#externalId = externalId;
    this.#query = new Query(host, {
      args: () => {
        const id = externalId();
        return id === undefined || this.#known?.externalId === id ? undefined : ([id] as const);
      },
      load: async ([id], { client, signal }) =>
        pointerTo(await client.documents.get(`ext:${id}`, { signal })),
    });
  }

  /** Remembers what was opened, so that it need not be asked for. */
  know(document: DocumentPointer): void {
    this.#known = document;
  }

  forget(): void {
    this.#known = undefined;
  }

  get pointer(): DocumentPointer | undefined {
    const id = this.#externalId();
    if (id === undefined) return undefined;
    return [this.#known, this.#query.value].find((one) => one?.externalId === id);
  }

  /** It cannot be had: the detail says why. */
  get failed(): boolean {
    return this.pointer === undefined && this.#query.error !== undefined;
  }
}
