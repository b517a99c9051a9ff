import type { PublishRecord, PublishResponse, PublishResult, SessionToken } from '../generated/contract.ts';
import { bodyOf, type Answer } from './answer.ts';
import type { Operation } from './contract/operations.ts';
import { holdOutcome, NotJudged } from './finding.ts';
import { Made } from './made.ts';
import type { Given } from './vectors/given.ts';
import type { Caller, Target } from './target.ts';

/** Where sessions of the kit are used from. */
export const pageOrigin = 'https://conformance.example';

/** A partner of the judged publisher, with a session of its own. */
export interface Account {
  readonly externalId: string;
  readonly session: Caller;
}

/** What the kit may use of an implementation. */
export interface Access {
  readonly key?: string | undefined;
  /** A key of another publisher. */
  readonly secondKey?: string | undefined;
  /** What the implementation was given in the place of a key. */
  readonly given?: Given | undefined;
}

/** What checks work with: the target, who may ask it, and names that no other run has. */
export class World {
  readonly target: Target;
  readonly given: Given | undefined;
  /** Begins every external id of this run. */
  readonly run: string;
  readonly made: Made;
  readonly #access: Access;
  readonly #once = new Map<string, Promise<unknown>>();
  #count = 0;

  constructor(target: Target, access: Access) {
    this.target = target;
    this.#access = access;
    this.given = access.given;
    this.run = `conf-${crypto.randomUUID().slice(0, 8)}`;
    this.made = new Made(this.run);
    target.onAnswer = (...asked) => this.made.note(...asked);
  }

  /** The API key. Throws `NotJudged` without one. */
  get key(): Caller {
    return keyCaller('the key', this.#access.key, 'an API key (--key)');
  }

  /** The key of another publisher. Throws `NotJudged` without one. */
  get secondKey(): Caller {
    return keyCaller('the second key', this.#access.secondKey, 'a key of another publisher (--second-key)');
  }

  /** Who of this run may ask an operation; nothing where nobody may. Throws `NotJudged` without what it takes. */
  async callerOf({ callers, side }: Operation): Promise<Caller | undefined> {
    const isPartners = callers.includes('session') && side !== 'publisher';
    if (this.given !== undefined) {
      const [first] = this.given.sessions;
      return isPartners && first ? { name: 'a session', token: first.token } : undefined;
    }
    if (callers.includes('key')) return this.key;
    return isPartners ? (await this.shared()).session : undefined;
  }

  /** Does something for each operation that is there, as who may ask it. Throws `NotJudged` where none is. */
  async eachOf(
    asked: readonly Operation[],
    run: (operation: Operation, as: Caller) => Promise<void>,
  ): Promise<void> {
    let count = 0;
    let missing: NotJudged | undefined;
    for (const operation of asked) {
      try {
        const as = await this.callerOf(operation);
        if (as === undefined) continue;
        await run(operation, as);
        count += 1;
      } catch (error) {
        if (!(error instanceof NotJudged)) throw error;
        missing ??= error;
      }
    }
    if (count === 0) throw missing ?? new NotJudged('needs what was not given: who may ask');
  }

  /** An external id that nobody has used. */
  name(what: string): string {
    return `${this.run}-${what}-${++this.#count}`;
  }

  /** Makes something the first time that it is asked for. */
  once<Made>(what: string, make: () => Promise<Made>): Promise<Made> {
    const made = this.#once.get(what) ?? this.#made(make);
    this.#once.set(what, made);
    return made as Promise<Made>;
  }

  /** What went wrong is told by each check that needed it, which may have asked nothing itself. */
  async #made(make: () => Promise<unknown>): Promise<unknown> {
    try {
      return await make();
    } catch (error) {
      throw this.target.told(error);
    }
  }

  /** Publishes records and gives their results in the order sent, whatever they are. */
  async publish(records: readonly PublishRecord[], as = this.key): Promise<PublishResult[]> {
    const answer = await this.target.ask('publish', { as, body: { records } });
    holdOutcome(answer, 200);
    return bodyOf<PublishResponse>(answer).results;
  }

  /** A session of a partner. */
  async session(externalId: string, input: object = {}, as = this.key): Promise<Caller & { id: string }> {
    const body = { partner: { externalId }, allowOrigins: [pageOrigin], ...input };
    const answer = await this.target.ask('createSession', { as, body });
    holdOutcome(answer, 201);
    const { id, token } = bodyOf<SessionToken>(answer);
    return { name: 'a session', token, origin: pageOrigin, id };
  }

  /** A new partner with nothing on its account. */
  async account(direction: 'receivable' | 'payable' = 'receivable', as = this.key): Promise<Account> {
    const externalId = this.name('C');
    await this.publish([{ kind: 'partner', externalId, data: { name: externalId, direction } }], as);
    return { externalId, session: await this.session(externalId, {}, as) };
  }

  /** One of the accounts that checks share where they only read, or have a record of their own on it. */
  shared(which: 'own' | 'other' | 'foreign' = 'own'): Promise<Account> {
    return this.once(which, () =>
      this.account('receivable', which === 'foreign' ? this.secondKey : this.key),
    );
  }

  /** Asks an operation and holds that it answers 200 or 201. */
  async good(operationId: string, request: Parameters<Target['ask']>[1]): Promise<Answer> {
    const answer = await this.target.ask(operationId, request);
    holdOutcome(answer, 200, 201);
    return answer;
  }

  /** As `good`, and gives the body alone. */
  async read<Body>(operationId: string, request: Parameters<Target['ask']>[1]): Promise<Body> {
    return bodyOf<Body>(await this.good(operationId, request));
  }
}

function keyCaller(name: string, token: string | undefined, needed: string): Caller {
  if (token === undefined) throw new NotJudged(`needs ${needed}`);
  return { name, token };
}
