import type { Database } from '../db/database.ts';
import type { StopListening } from '../db/notifications.ts';
import { CHANGES_CHANNEL } from '../operations/changes-channel.ts';
import type { FeedListener, FeedPage, FeedPosition, FeedView, LiveFeed } from '../operations/live-feed.ts';
import { sideOf } from '../principal/principal.ts';
import { readChanges } from './read-changes.ts';
import { Station } from './station.ts';

/** Readings for followers at a time: whoever asks for something else needs connections too. */
const READINGS = 4;

/**
 * Whoever follows in this process. A commit wakes it once for each publisher; that one look tells which followers it concerns, and
 * those who see the same read it together, under what they see.
 */
export class LiveFeeds implements LiveFeed {
  readonly #database: Database;
  readonly #stations = new Map<string, Station>();
  readonly #readings = new Map<string, Promise<FeedPage>>();
  readonly #turns: (() => void)[] = [];
  #reading = 0;
  #listening: Promise<StopListening> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async listen(view: FeedView): Promise<FeedListener> {
    const { publisherId } = view.caller;
    const station = this.#stations.get(publisherId) ?? new Station(this.#database, publisherId);
    this.#stations.set(publisherId, station);
    station.enter();
    const close = (): void => {
      if (station.leave() > 0 || this.#stations.get(publisherId) !== station) return;
      this.#stations.delete(publisherId);
      if (this.#stations.size === 0) this.#stopListening();
    };
    try {
      this.#listening ??= this.#database.listen(CHANGES_CHANNEL, {
        onNotify: (id) => this.#stations.get(id)?.ring(),
        onGap: () => this.#stations.forEach((one) => one.ring()),
      });
      await this.#listening;
      await station.ready();
    } catch (error) {
      this.#listening = undefined;
      close();
      throw error;
    }
    return { wait: (position, ms, signal) => station.wait(view, position, ms, signal), close };
  }

  read(view: FeedView, position: FeedPosition | undefined, limit: number): Promise<FeedPage> {
    const { publisherId, sees } = view.caller;
    if (this.#stations.get(publisherId)?.isAtHead(position)) {
      return Promise.resolve({ changes: [], next: position!, hasMore: false });
    }
    const same = JSON.stringify([publisherId, sideOf(view.caller), sees, view.kinds, position, limit]);
    const under = this.#readings.get(same);
    if (under !== undefined) return under;
    const reading = this.#inTurn(() =>
      this.#database.transaction({ publisherId, sees }, (trx) => readChanges(trx, view, position, limit), {
        readOnly: true,
      }),
    ).finally(() => this.#readings.delete(same));
    this.#readings.set(same, reading);
    return reading;
  }

  async #inTurn<Result>(fn: () => Promise<Result>): Promise<Result> {
    if (this.#reading < READINGS) this.#reading++;
    else await new Promise<void>((resolve) => this.#turns.push(resolve));
    try {
      return await fn();
    } finally {
      const next = this.#turns.shift();
      if (next === undefined) this.#reading--;
      else next();
    }
  }

  #stopListening(): void {
    const listening = this.#listening;
    this.#listening = undefined;
    void listening?.then((stop) => stop()).catch(() => {});
  }
}
