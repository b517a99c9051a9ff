import type { NewChange } from '../operations/written-with.ts';
import type { Work } from '../operations/call.ts';
import type { WriteOutcome } from './record.ts';
import type { NamedRecord } from './touch-records.store.ts';

/** Who writes, as what, when. */
export interface WriteStamp {
  readonly publisherId: string;
  /** Name of the API key. */
  readonly system: string;
  readonly now: string;
  /** The day as of which balances are kept. */
  readonly projectedOn: string;
}

/** Where the steps of one write meet: what becomes of each record, and what the feed will say. */
export interface WriteContext {
  readonly trx: Work['trx'];
  readonly stamp: WriteStamp;
  readonly newId: Work['newId'];
  readonly sources: Work['sources'];
  readonly outcomes: Map<number, WriteOutcome>;
  readonly changes: NewChange[];
  /** Records that are there, though nobody sent them by their names. */
  readonly touched: NamedRecord[];
  /** Of a preview, what it has to tell more; absent: all is written. */
  readonly preview?: Preview | undefined;
}

/** What a preview tells beside outcomes. */
export interface Preview {
  /** External ids of the partners that were made because papers name them, by their ids. */
  readonly partners: Map<string, string>;
  /** Ids of records that were made, which nobody has. */
  readonly made: Set<string>;
}

export function newPreview(): Preview {
  return { partners: new Map(), made: new Set() };
}
