import { advanceProjections } from '../account/projections.ts';
import type { Database } from '../db/database.ts';

/** Brings the balances of publishers to a new day: once, however many of one publisher are the first to ask on it. */
export class DayTurns {
  readonly #database: Database;
  readonly #turning = new Map<string, Promise<void>>();

  constructor(database: Database) {
    this.#database = database;
  }

  turn(publisherId: string, day: string): Promise<void> {
    const key = `${publisherId} ${day}`;
    const turning =
      this.#turning.get(key) ??
      advanceProjections(this.#database, publisherId, day).finally(() => this.#turning.delete(key));
    this.#turning.set(key, turning);
    return turning;
  }
}
