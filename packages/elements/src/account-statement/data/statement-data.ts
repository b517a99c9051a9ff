import { ageingBuckets } from '@saldo/sdk/account';
import type { GetStatementQuery, Statement } from '@saldo/sdk/contract';
import type { QueryHost } from '../../query/query-host.ts';
import { Query } from '../../query/query.ts';
import type { Sight, Way } from '../../table/sight.ts';
import type { BucketFilter } from '../model/open-rows.ts';
import { MovementPages, type AskedAccount } from './movement-pages.ts';
import { PaymentsInProcess } from './payments-in-process.ts';
import { OpenPages, type AskedItems } from './open-pages.ts';
import type { View } from './statement-choices.ts';

export type StatementAsked = Omit<GetStatementQuery, 'kind'>;

/** What a person looks at. */
export interface Looked {
  /** What is asked for it; `undefined` while that is not known. */
  readonly asked: StatementAsked | undefined;
  readonly view: View;
  readonly filter: BucketFilter | undefined;
  /** It is of today, and what is in process may be seen. */
  readonly inProcess: boolean;
}

/** The lists of one currency. */
export interface AccountLists {
  readonly movements: MovementPages;
  readonly open: OpenPages;
}

/**
 * The totals of an account, and per currency its movements and its open items in windows. Lists are asked for with the days of the
 * totals that are there, so that they always add up.
 */
export class StatementData {
  readonly totals: Query<readonly [StatementAsked], Statement>;
  readonly inProcess: PaymentsInProcess;
  readonly #host: QueryHost;
  readonly #sight: Sight;
  readonly #looked: () => Looked;
  readonly #lists = new Map<string, AccountLists>();
  #openWanted = false;

  constructor(host: QueryHost, sight: Sight, looked: () => Looked) {
    this.#host = host;
    this.#sight = sight;
    this.#looked = looked;
    this.totals = new Query(host, {
      args: () => {
        const { asked } = looked();
        return asked && ([asked] as const);
      },
      load: ([asked], { client, signal }) => client.statement.get({ ...asked, kind: 'totals' }, { signal }),
      topics: ['statement', 'documents'],
    });
    this.inProcess = new PaymentsInProcess(host, () =>
      looked().inProcess ? this.totals.value?.direction : undefined,
    );
  }

  /** The lists of a currency that the totals name. */
  of(currency: string): AccountLists {
    let lists = this.#lists.get(currency);
    if (!lists) {
      const sees = (view: View) => (key: string) => this.#looked().view === view && this.#sight.sees(key);
      const account = () => this.#account(currency);
      const movements = new MovementPages(this.#host, { currency, sees: sees('activity'), asked: account });
      const items = () => this.#openItems(currency);
      const open = new OpenPages(this.#host, { currency, sees: sees('open_items'), asked: items });
      this.#lists.set(currency, (lists = { movements, open }));
    }
    return lists;
  }

  /** To be called before each render, so that there are lists of all that the totals name. */
  follow(): void {
    for (const { currency } of this.totals.value?.currencies ?? []) this.of(currency);
  }

  /** From now on open items are asked for too. */
  wantOpen(): void {
    this.#openWanted = true;
  }

  /** Asks for the next page of the list whose end comes into sight, unless that has failed: then a person is asked. */
  reach(key: string, way: Way): void {
    for (const { movements, open } of this.#lists.values()) {
      if (key === `${movements.name} more` && movements.moreError === undefined) void movements.more(way);
      if (key === `${open.name} more` && open.query.moreError === undefined) void open.query.more();
    }
  }

  refresh(): void {
    this.totals.refresh();
    this.inProcess.refresh();
    for (const { movements, open } of this.#lists.values()) {
      for (const query of [movements.head, movements.tail, open.query]) query.refresh();
    }
  }

  #account(currency: string): AskedAccount | undefined {
    const { value } = this.totals;
    if (!value?.currencies.some((one) => one.currency === currency)) return undefined;
    const { direction, from, asOf } = value;
    return { direction, currency, from, asOf };
  }

  #openItems(currency: string): AskedItems | undefined {
    const account = this.#account(currency);
    if (!account || !this.#openWanted) return undefined;
    const { direction, asOf } = account;
    const { filter } = this.#looked();
    const chosen = filter?.currency === currency ? filter.bucket : undefined;
    // An age that only a later server knows cannot be asked for.
    const bucket = ageingBuckets.find((one) => one === chosen);
    return { direction, currency, asOf, ...(bucket && { ageing: [bucket] }) };
  }
}
