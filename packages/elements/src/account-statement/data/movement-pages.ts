import type { Direction, ListMovementsQuery, Movement } from '@saldo/sdk/contract';
import { PagedQuery } from '../../query/paged-query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { structuralKey } from '../../query/structural-key.ts';
import type { Way } from '../../table/sight.ts';
import { joinEnds, type LedgerPages } from '../model/ledger-rows.ts';

/** One account in one currency over a period, as its totals have it. */
export interface AskedAccount {
  readonly direction: Direction;
  readonly currency: string;
  readonly from: string;
  readonly asOf: string;
}

type AskedMovements = Omit<ListMovementsQuery, 'partnerId' | 'cursor'>;

/** A list of one currency. */
export interface ListOf<Asked> {
  readonly currency: string;
  /** `undefined` while it is not to be asked for. */
  readonly asked: () => Asked | undefined;
  /** Whether what has the key, or begins with it, is in sight. */
  readonly sees: (key: string) => boolean;
}

/** Movements in a page. */
const limit = 100;

/** The movements of an account: from the opening on and, once a person has gone there, from the end back. */
export class MovementPages {
  /** Names the list within the element. */
  readonly name: string;
  readonly head: PagedQuery<readonly [AskedMovements], Movement>;
  readonly tail: PagedQuery<readonly [AskedMovements], Movement>;
  readonly #host: QueryHost;
  readonly #asked: () => AskedAccount | undefined;
  /** The account to whose end a person has gone. */
  #endOf: string | undefined;

  constructor(host: QueryHost, { currency, asked, sees }: ListOf<AskedAccount>) {
    this.#host = host;
    this.#asked = asked;
    this.name = `${currency} movements`;
    const query = (end: 'head' | 'tail', sort: AskedMovements['sort']) =>
      new PagedQuery<readonly [AskedMovements], Movement>(host, {
        operation: 'listMovements',
        args: () => {
          const account = end === 'head' || this.#atEnd ? asked() : undefined;
          return account && [{ ...account, sort, limit }];
        },
        load: ([movements], cursor, { client, signal }) =>
          client.statement.movements({ ...movements, cursor }, { signal }),
        topics: ['statement', 'documents'],
        inSight: (page) => sees(`${this.name} ${end} ${page}`),
      });
    this.head = query('head', 'date');
    this.tail = query('tail', '-date');
  }

  /** What is loaded of the account that is asked for; `undefined` while nothing is. */
  get loaded(): LedgerPages | undefined {
    const { head, tail } = this;
    if (!head.answered) return undefined;
    return joinEnds(head, this.#atEnd && tail.answered ? tail : undefined);
  }

  /** The last movements are there. */
  get endReached(): boolean {
    return (this.loaded?.whole ?? false) || (this.#atEnd && this.tail.answered);
  }

  /** Asks for the end too. */
  toEnd(): void {
    this.#endOf = structuralKey(this.#asked());
    this.#host.requestUpdate();
  }

  /** Asks for the next of what is missing, on the side that a person comes from. Resolves with what was added. */
  async more(way: Way = 'down'): Promise<readonly Movement[]> {
    if (this.loaded?.whole ?? true) return [];
    if (way === 'down' || !this.#atEnd) return this.head.more();
    return this.tail.answered ? this.tail.more() : [];
  }

  /** Asks for all that is missing, up to so many movements or to what cannot be loaded. */
  async all(most: number): Promise<void> {
    while ((this.head.rows?.length ?? most) < most && (await this.more()).length > 0);
  }

  /** Why the next was not loaded. */
  get moreError(): unknown {
    return this.head.moreError ?? (this.#atEnd ? (this.tail.moreError ?? this.tail.error) : undefined);
  }

  get morePending(): boolean {
    return this.head.morePending || (this.#atEnd && (this.tail.morePending || !this.tail.answered));
  }

  /** Asks again for what was not loaded. */
  retryMore(): void {
    if (this.head.moreError !== undefined) void this.head.more();
    if (this.tail.moreError !== undefined) void this.tail.more();
    if (this.tail.error !== undefined) this.tail.retry();
  }

  get #atEnd(): boolean {
    return this.#endOf !== undefined && this.#endOf === structuralKey(this.#asked());
  }
}
