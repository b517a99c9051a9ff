import type { User, UserInput } from '@saldo/sdk/contract';
import { Mutation } from '../../query/mutation.ts';
import type { QueryHost } from '../../query/query-host.ts';
import { blankDraft, draftOf, inputOf, type UserDraft } from '../model/user-draft.ts';
import { checkDraft, problemsOf, type UserProblems } from '../model/user-problems.ts';

interface Saving {
  /** Absent of a new one. */
  readonly user: User | undefined;
  readonly body: UserInput;
}

/** The form about one user, new or there already: what is in it, what is wrong with it, and its way to the server. */
export class UserForm {
  readonly #host: QueryHost;
  readonly #save: Mutation<Saving, User>;
  draft: UserDraft = blankDraft;
  /** Who is edited; absent of a new one. */
  user: User | undefined;
  isOpen = false;
  problems: UserProblems = {};
  /** Somebody else changed the user since they were read. */
  overtaken = false;

  constructor(host: QueryHost) {
    this.#host = host;
    this.#save = new Mutation(host, {
      run: ({ user, body }, { client, idempotencyKey }) =>
        user ? client.users.put(user, body) : client.users.create(body, { idempotencyKey }),
      invalidates: ['users'],
    });
  }

  get pending(): boolean {
    return this.#save.pending;
  }

  /** Why it could not be saved, where it is not about a field. */
  get error(): unknown {
    const { error } = this.#save;
    return this.overtaken || problemsOf(error) ? undefined : error;
  }

  open(user: User | undefined): void {
    this.#save.reset();
    this.draft = user ? draftOf(user) : blankDraft;
    Object.assign(this, { user, isOpen: true, problems: {}, overtaken: false });
  }

  close(): void {
    this.isOpen = false;
    this.#host.requestUpdate();
  }

  change(change: Partial<UserDraft>): void {
    this.draft = { ...this.draft, ...change };
    // What was found wrong and has changed is not wrong until it is looked at again.
    const left = Object.entries(this.problems).filter(([field]) => !touches(change, field));
    this.problems = Object.fromEntries(left);
    this.#host.requestUpdate();
  }

  /** Resolves to the user as saved; to nothing where something is wrong. */
  async save(): Promise<User | undefined> {
    const { draft, user } = this;
    this.overtaken = false;
    this.problems = checkDraft(draft);
    this.#host.requestUpdate();
    if (Object.keys(this.problems).length > 0) return undefined;
    const saved = await this.#save.run({
      user,
      body: inputOf(draft, { disabled: user?.status === 'disabled' }),
    });
    if (saved) {
      if (this.draft === draft) this.close();
      return saved;
    }
    const { error } = this.#save;
    this.problems = problemsOf(error) ?? {};
    const { status, current } = (error ?? {}) as { status?: number; current?: User };
    this.overtaken = status === 412;
    if (this.overtaken && current) this.user = current;
    this.#host.requestUpdate();
    return undefined;
  }
}

function touches(change: Partial<UserDraft>, field: string): boolean {
  const names: readonly string[] = Object.keys(change);
  if (names.includes('side') || (field === 'partners' && names.includes('gone'))) return true;
  if (field === 'sight')
    return ['seesAll', 'portfolio', 'gone', 'rights'].some((name) => names.includes(name));
  if (field === 'role') return names.includes('rights');
  return names.includes(field);
}
