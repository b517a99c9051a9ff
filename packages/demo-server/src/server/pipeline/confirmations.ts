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

/** Identifies again those who stay, all of a publisher that are asked about in the same moment by one statement. */
export class Confirmations {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #asked = new Map<string, Asked[]>();

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
      setTimeout(() => void this.#answer(token.publisherId), 0);
    });
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.principal;
  }

  async #answer(publisherId: string): Promise<void> {
    const all = this.#asked.get(publisherId)!;
    this.#asked.delete(publisherId);
    for (let from = 0; from < all.length; from += MOST) {
      const some = all.slice(from, from + MOST);
      const outcomes = await this.#find(
        publisherId,
        some.map(({ token }) => token),
      );
      for (const { token, tell } of some) tell(outcomes(token));
    }
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
