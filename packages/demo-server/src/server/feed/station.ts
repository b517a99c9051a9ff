import type { Database } from '../db/database.ts';
import type { FeedPosition, FeedView, Waited } from '../operations/live-feed.ts';
import { listTouched, type TouchedRow } from './change.store.ts';

/** So many changes a look goes through; beyond them it takes everybody as concerned. */
const MOST = 5000;

/** Until the next try after a look that failed. */
const AGAIN_MS = 1000;

/** Those who would be told within a second of each other are told together, so that they are identified together. */
const SLOT_MS = 1000;

interface Waiting {
  readonly view: FeedView;
  /** Up to here nothing concerns the view. */
  seq: string;
  readonly wake: (rang: boolean) => void;
}

/** Where those wait who follow one publisher in this process. */
export class Station {
  readonly #database: Database;
  readonly #publisherId: string;
  readonly #waiting = new Set<Waiting>();
  #members = 0;
  /** What the last look saw as the newest. */
  #head: string | undefined;
  #lookedMs = 0;
  #failure: unknown;
  #rang = false;
  #looking: Promise<void> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(database: Database, publisherId: string) {
    this.#database = database;
    this.#publisherId = publisherId;
  }

  enter(): void {
    this.#members++;
  }

  /** Answers how many stay. */
  leave(): number {
    this.#members--;
    if (this.#members === 0) clearTimeout(this.#again);
    return this.#members;
  }

  /** Resolves when it is known how far the feed goes. Throws what reading it throws. */
  async ready(): Promise<void> {
    if (this.#head !== undefined) return;
    this.ring();
    await this.#looking;
    if (this.#head === undefined) throw this.#failure;
  }

  /** Whether nothing was told after a position. Who goes on to `wait` there is woken by what is told meanwhile. */
  isAtHead(position: FeedPosition | undefined): boolean {
    return position !== undefined && position.since === undefined && position.seq === this.#head;
  }

  /** Looks what is new; rung while it looks, it looks once more. */
  ring(): void {
    this.#rang = true;
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
  }

  wait(view: FeedView, position: FeedPosition, ms: number, signal: AbortSignal): Promise<Waited> {
    if (signal.aborted) return Promise.resolve({ rang: false, upTo: position });
    if (BigInt(position.seq) < BigInt(this.#head ?? '0')) return Promise.resolve({ rang: true });
    return new Promise((resolve) => {
      const end = (): void => waiting.wake(false);
      const waiting: Waiting = {
        view,
        seq: position.seq,
        wake: (rang) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          this.#waiting.delete(waiting);
          const upTo = waiting.seq === position.seq ? position : { seq: waiting.seq };
          resolve(rang ? { rang } : { rang, upTo });
        },
      };
      const timer = setTimeout(() => {
        // A notification that was lost without anybody noticing is made up for.
        if (performance.now() - this.#lookedMs > ms) this.ring();
        end();
      }, untilSlot(ms));
      signal.addEventListener('abort', end);
      this.#waiting.add(waiting);
    });
  }

  async #look(): Promise<void> {
    while (this.#rang) {
      this.#rang = false;
      this.#lookedMs = performance.now();
      try {
        this.#tell(await this.#touched());
      } catch (error) {
        this.#failure = error;
        if (this.#members > 0) this.#again = setTimeout(() => this.ring(), AGAIN_MS);
      }
    }
  }

  #touched(): Promise<TouchedRow[]> {
    return this.#database.transaction(
      { publisherId: this.#publisherId, sees: 'everything' },
      (trx) => listTouched(trx, this.#publisherId, this.#head ?? '0', this.#head === undefined ? 0 : MOST),
      { readOnly: true },
    );
  }

  #tell(touched: readonly TouchedRow[]): void {
    const last = touched[0]?.last ?? '0';
    const grown = BigInt(last) - BigInt(this.#head ?? last);
    this.#head = last;
    // A feed that has become shorter was restored: everybody has to hear that.
    const isForAll = grown > BigInt(MOST) || grown < 0n;
    for (const one of this.#waiting) {
      if (isForAll || touched.some((row) => concerns(row, one.view))) one.wake(true);
      else if (BigInt(one.seq) < BigInt(last)) one.seq = last;
    }
  }
}

function concerns({ kind, partner_id: partner }: TouchedRow, { caller: { sees }, kinds }: FeedView): boolean {
  if (kind === null || (kinds !== undefined && !kinds.includes(kind))) return false;
  return sees === 'everything' || (partner !== null && sees.includes(partner));
}

/** Rounded up to a whole slot of the clock that never jumps. */
function untilSlot(ms: number): number {
  const now = performance.now();
  const slot = Math.max(1, Math.min(SLOT_MS, ms));
  return Math.ceil((now + ms) / slot) * slot - now;
}
