import type { Activation, User } from '@saldo/sdk/contract';
import { Mutation } from '../../query/mutation.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { draftOf, inputOf } from '../model/user-draft.ts';

/** What is asked about before it is done. */
export type UserQuestion = 'reset' | 'factors' | 'disable';

/** What is done to one user beside editing them. */
export class UserActs {
  readonly #host: QueryHost;
  readonly #issue: Mutation<User, Activation>;
  readonly #factors: Mutation<User, true>;
  readonly #able: Mutation<{ readonly user: User; readonly disabled: boolean }, User>;
  readonly #issued = new Map<string, Activation>();
  #userId: string | undefined;
  asking: UserQuestion | undefined;
  /** Somebody else changed the user since they were read. */
  overtaken = false;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#issue = new Mutation(host, {
      run: ({ id }, { client }) => client.users.issueActivation(id),
      invalidates: ['users'],
    });
    this.#factors = new Mutation(host, {
      run: async ({ id }, { client }) => {
        await client.users.resetFactors(id);
        return true as const;
      },
      invalidates: ['users'],
    });
    this.#able = new Mutation(host, {
      run: ({ user, disabled }, { client }) => client.users.put(user, inputOf(draftOf(user), { disabled })),
      invalidates: ['users'],
    });
  }

  get pending(): boolean {
    return this.#issue.pending || this.#factors.pending || this.#able.pending;
  }

  get error(): unknown {
    return this.overtaken ? undefined : (this.#issue.error ?? this.#factors.error ?? this.#able.error);
  }

  /** The secret that was made for somebody here, until it is said to be passed on. */
  issuedTo({ id }: Pick<User, 'id'>): Activation | undefined {
    return this.#issued.get(id);
  }

  /** To be called before each render: what was asked about one user is not said of another. */
  about(userId: string | undefined): void {
    if (userId === this.#userId) return;
    this.#userId = userId;
    this.ask(undefined);
  }

  ask(question: UserQuestion | undefined): void {
    for (const one of [this.#issue, this.#factors, this.#able]) one.reset();
    Object.assign(this, { asking: question, overtaken: false });
  }

  async issue(user: User): Promise<boolean> {
    const activation = await this.#issue.run(user);
    if (!activation) return false;
    this.#issued.set(user.id, activation);
    return this.#done();
  }

  passedOn({ id }: Pick<User, 'id'>): void {
    this.#issued.delete(id);
    this.#host.requestUpdate();
  }

  async removeFactors(user: User): Promise<boolean> {
    return (await this.#factors.run(user)) === true && this.#done();
  }

  /** Resolves to the user as they are now, also where somebody else was faster. */
  async setDisabled(user: User, disabled: boolean): Promise<User | undefined> {
    this.overtaken = false;
    const now = await this.#able.run({ user, disabled });
    if (now) this.#done();
    const { status, current } = (this.#able.error ?? {}) as { status?: number; current?: User };
    if (status !== 412) return now;
    this.asking = undefined;
    this.overtaken = true;
    this.#host.scope?.invalidate('users');
    return current;
  }

  #done(): true {
    this.asking = undefined;
    this.#host.requestUpdate();
    return true;
  }
}
