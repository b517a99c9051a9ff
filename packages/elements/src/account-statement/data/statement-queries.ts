import type { Query as QueryOf } from '@saldo/sdk';
import type { Statement } from '@saldo/sdk/contract';
import { Query } from '../../query/query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import type { View } from './statement-choices.ts';

export type StatementAsked = QueryOf<'getStatement'>;

/** The account's movements with its balances, and, once they have been looked at, its open items. */
export class StatementQueries {
  readonly activity: Query<readonly [string], Statement>;
  readonly open: Query<readonly [string], Statement>;
  #openWanted = false;

  /** @param ask what to ask for a view; `undefined` while that is not known */
  constructor(host: QueryHost, ask: (view: View) => StatementAsked | undefined) {
    const query = (view: View) =>
      new Query<readonly [string], Statement>(host, {
        args: () => {
          const asked = view === 'activity' || this.#openWanted ? ask(view) : undefined;
          return asked && [JSON.stringify(asked)];
        },
        load: ([asked], { client, signal }) =>
          client.statement.get(JSON.parse(asked) as StatementAsked, { signal }),
        topics: ['statement', 'documents'],
      });
    this.activity = query('activity');
    this.open = query('open_items');
  }

  /** From now on the open items are kept up to date too. */
  wantOpen(): void {
    this.#openWanted = true;
  }

  refresh(): void {
    this.activity.refresh();
    if (this.#openWanted) this.open.refresh();
  }
}
