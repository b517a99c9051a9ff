import type { Direction, Payment } from '@saldo/sdk/contract';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';

/** As many as one request brings. */
const limit = 200;

/** What is on its way of an account today. It loads and fails by itself: no balance knows of it. */
export class PaymentsInProcess {
  readonly #direction: () => Direction | undefined;
  readonly #query: Query<
    readonly [Direction],
    { readonly rows: readonly Payment[]; readonly complete: boolean }
  >;

  /** @param direction of the account; `undefined` while there is nothing to ask for */
  constructor(host: QueryHost, direction: () => Direction | undefined) {
    this.#direction = direction;
    this.#query = new Query(host, {
      args: () => {
        const asked = direction();
        return asked && ([asked] as const);
      },
      load: async ([asked], { client, signal }) => {
        const page = await client.payments.list(
          { direction: asked, status: ['in_process'], limit },
          { signal },
        );
        return { rows: page.data, complete: page.nextCursor === undefined };
      },
      topics: ['statement', 'documents'],
    });
  }

  /** Of every currency, as far as they are loaded; none while there is nothing to ask for. */
  get all(): readonly Payment[] {
    const direction = this.#direction();
    return this.#query.value?.rows.filter((one) => one.direction === direction) ?? [];
  }

  /** Those of the account in a currency. */
  of(currency: string): readonly Payment[] {
    return this.all.filter((one) => one.currency === currency);
  }

  /** There are no more than are loaded. */
  get complete(): boolean {
    return this.#query.value?.complete ?? true;
  }

  get error(): unknown {
    return this.#query.error;
  }

  get stale(): boolean {
    return this.#query.stale;
  }

  retry(): void {
    this.#query.retry();
  }

  refresh(): void {
    this.#query.refresh();
  }
}
