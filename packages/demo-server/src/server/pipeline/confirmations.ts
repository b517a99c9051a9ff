import type { Database } from '../db/database.ts';
import type { Clock } from '../ids.ts';
import { authenticateMany, type Authenticated } from '../principal/authenticate.ts';
import { Problem } from '../problem.ts';
import type { Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';

/** Credentials in one statement. */
const MOST = 1000;

interface Asked {
  readonly token: Token;
  readonly tell: (outcome: Authenticated) => void;
}

/**
 * Identifies those who follow, when they come and while they stay: all of a publisher that are asked about in the same moment, or while one
 * statement is under way, by the next one. So however many come at once, they hold one connection.
 */
export class Confirmations {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #asked = new Map<string, Asked[]>();
  /** Publishers of whom somebody is being asked about. */
  readonly #busy = new Set<string>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Whose the token is now. Throws what identifying throws. */
  async identify(token: Token): Promise<Principal> {
    const outcome = await new Promise<Authenticated>((tell) => {
      const asked = this.#asked.get(token.publisherId);
      if (asked !== undefined) return void asked.push({ token, tell });
      this.#asked.set(token.publisherId, [{ token, tell }]);
      // All that happens in this turn asks along.
      if (!this.#busy.has(token.publisherId)) setTimeout(() => void this.#answer(token.publisherId), 0);
    });
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.principal;
  }

  /** Until nobody is asked about any more. */
  async #answer(publisherId: string): Promise<void> {
    this.#busy.add(publisherId);
    for (let asked; (asked = this.#take(publisherId)).length > 0;) {
      const outcomes = await this.#find(
        publisherId,
        asked.map(({ token }) => token),
      );
      for (const { token, tell } of asked) tell(outcomes(token));
    }
    this.#busy.delete(publisherId);
  }

  #take(publisherId: string): Asked[] {
    const asked = this.#asked.get(publisherId) ?? [];
    const some = asked.splice(0, MOST);
    if (asked.length === 0) this.#asked.delete(publisherId);
    return some;
  }

  async #find(publisherId: string, tokens: readonly Token[]): Promise<(token: Token) => Authenticated> {
    try {
      const found = await this.#database.transaction(
        { publisherId },
        (trx) => authenticateMany(trx, publisherId, tokens, new Date(this.#clock()).toISOString()),
        { readOnly: true },
      );
      return ({ text }) => found.get(text) ?? { refusal: new Problem('unauthenticated') };
    } catch (refusal) {
      return () => ({ refusal });
    }
  }
}
