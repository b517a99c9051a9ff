import type { ListOpenItemsQuery, OpenItem } from '@saldo/sdk/contract';
import { PagedQuery } from '../../query/paged-query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { structuralKey } from '../../query/structural-key.ts';
import type { ListOf } from './movement-pages.ts';

/** Open items in a page. */
const limit = 100;

export type AskedItems = Omit<ListOpenItemsQuery, 'partnerId' | 'cursor'>;

/** What is open of an account in one currency, of all ages or of one. */
export class OpenPages {
  /** Names the list within the element. */
  readonly name: string;
  readonly query: PagedQuery<readonly [AskedItems], OpenItem>;
  readonly #asked: () => AskedItems | undefined;
  #accountShown: string | undefined;

  constructor(host: QueryHost, { currency, asked, sees }: ListOf<AskedItems>) {
    this.#asked = asked;
    this.name = `${currency} open`;
    this.query = new PagedQuery<readonly [AskedItems], OpenItem>(host, {
      operation: 'listOpenItems',
      args: () => {
        const items = asked();
        return items && [{ ...items, limit }];
      },
      load: ([items], cursor, { client, signal }) =>
        client.statement.openItems({ ...items, cursor }, { signal }),
      topics: ['statement', 'documents'],
      inSight: (page) => sees(`${this.name} ${page}`),
    });
  }

  /** What is loaded of the account that is asked for, also while others of its ages are; `undefined` while nothing is. */
  get pages(): readonly (readonly OpenItem[])[] | undefined {
    const { direction, asOf } = this.#asked() ?? {};
    const account = structuralKey([direction, asOf]);
    if (this.query.answered) this.#accountShown = account;
    return this.#accountShown === account && this.query.rows ? this.query.pages : undefined;
  }
}
