import type { User, UserSide } from '@saldo/sdk/contract';
import type { OperationId } from '../../base/saldo-element.ts';
import { PagedQuery } from '../../query/paged-query.ts';
import { Query } from '../../query/query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import type { UserChoices } from './user-choices.ts';

export interface UserDataHost extends QueryHost {
  readonly userId: string | undefined;
  permits(operation: OperationId): boolean;
}

export type UserStatus = 'invited' | 'active' | 'disabled';

/** The users that are listed, and the one that is open. */
export class UserData {
  readonly #host: UserDataHost;
  readonly #named: Query<readonly [string], User>;
  readonly users: PagedQuery<readonly [Asked], User>;
  /** As a write has answered it, before the lists know. */
  #told: User | undefined;

  constructor(host: UserDataHost, choices: UserChoices) {
    this.#host = host;
    this.users = new PagedQuery(host, {
      operation: 'listUsers',
      args: () => (host.permits('listUsers') ? ([askedBy(choices)] as const) : undefined),
      load: ([query], cursor, { client, signal }) => client.users.list({ ...query, cursor }, { signal }),
      topics: ['users'],
    });
    this.#named = new Query(host, {
      // Who is open may not be among the listed.
      args: () => {
        const { userId } = host;
        const isAsked = userId && this.users.rows && !this.#listed && host.permits('getUser');
        return isAsked ? ([userId] as const) : undefined;
      },
      load: ([id], { client, signal }) => client.users.get(id, { signal }),
      topics: ['users'],
    });
  }

  get user(): User | undefined {
    const { userId } = this.#host;
    return [this.#told, this.#listed, this.#named.value]
      .filter((one) => one?.id === userId)
      .reduce((latest, one) => ((one?.revision ?? 0) >= (latest?.revision ?? 0) ? one : latest), undefined);
  }

  get userError(): unknown {
    return this.user ? undefined : this.#named.error;
  }

  tell(user: User): void {
    this.#told = user;
    this.#host.requestUpdate();
  }

  retryUser(): void {
    this.#named.retry();
  }

  refresh(): void {
    this.users.refresh();
    if (!this.#listed) this.#named.refresh();
  }

  get #listed(): User | undefined {
    return this.users.rows?.find(({ id }) => id === this.#host.userId);
  }
}

interface Asked {
  readonly q?: string;
  readonly side?: UserSide;
  readonly status?: UserStatus;
  readonly limit: number;
}

function askedBy({ q, side, status }: UserChoices): Asked {
  const isSide = side === 'partner' || side === 'staff';
  const isStatus = status === 'invited' || status === 'active' || status === 'disabled';
  return {
    ...(q.trim() === '' ? {} : { q: q.trim() }),
    ...(isSide ? { side } : {}),
    ...(isStatus ? { status } : {}),
    limit: 25,
  };
}
