import { chainedHash } from './audit-content.ts';
import type { Break, ChainEntry, ChainHead, ReadableChain } from './chain.ts';

/** Where a walk has stopped: the last two entries that were right, and the first that is not. */
export interface Stop {
  readonly before: ChainHead;
  readonly last: ChainHead;
  readonly entry: ChainEntry;
}

/** How many removed entries are looked for behind a gap that was closed by giving other numbers. */
const MOST_REMOVED = 1_000;

/** Says what happened to a chain at the place where it breaks, as far as the rest of it tells. */
export async function diagnose(chain: ReadableChain, stop: Stop): Promise<Break> {
  const { last, entry } = stop;
  const { seq } = entry;
  const expected = last.seq + 1n;
  if (seq > expected) {
    const missing = seq === expected + 1n ? `entry ${expected} is` : `entries ${expected} to ${seq - 1n} are`;
    return { seq: expected, fault: 'missing', detail: `${missing} not there` };
  }
  if (seq < expected) return { seq, fault: 'inserted', detail: `there are two entries ${seq}` };
  const next = (await chain.read(entry))[0];
  // Two neighbours that have changed places: each follows on the other where it stands now.
  if (next !== undefined && chainedHash(next.hash, next.seq, entry.content) === entry.hash)
    return reordered(entry);
  const inserted = insertion(stop, next);
  if (inserted !== undefined) return inserted;
  const removed = next === undefined ? 0 : removal(entry, next);
  if (removed > 0) {
    const what = removed === 1 ? 'an entry is' : `${removed} entries are`;
    return {
      seq,
      fault: 'missing',
      detail: `${what} not there, and those behind have other numbers than they had`,
    };
  }
  const follows = next !== undefined && isNext(entry, next);
  if (!follows && (await hasItsPlaceElsewhere(chain, entry))) {
    return reordered(entry);
  }
  return { seq, fault: 'changed', detail: 'the entry does not say what it said when it was written' };
}

function reordered({ seq }: ChainEntry): Break {
  return { seq, fault: 'reordered', detail: 'the entry was written at another place' };
}

/** Whether the one that stands here, or the one before it, came in between, and those behind it were moved on. */
function insertion({ before, last, entry }: Stop, next: ChainEntry | undefined): Break | undefined {
  const detail = 'the entry came in between others that followed on each other';
  if (next !== undefined && chainedHash(last.hash, entry.seq, next.content) === next.hash) {
    return { seq: entry.seq, fault: 'inserted', detail };
  }
  if (last.seq > 0n && chainedHash(before.hash, last.seq, entry.content) === entry.hash) {
    return { seq: last.seq, fault: 'inserted', detail };
  }
  return undefined;
}

/** How many numbers two neighbours have been moved back by; 0 where they have not, or it cannot be told. */
function removal(entry: ChainEntry, next: ChainEntry): number {
  if (isNext(entry, next)) return 0;
  for (let moved = 1; moved <= MOST_REMOVED; moved++) {
    if (chainedHash(entry.hash, next.seq + BigInt(moved), next.content) === next.hash) return moved;
  }
  return 0;
}

function isNext(entry: ChainHead, next: ChainEntry): boolean {
  return chainedHash(entry.hash, next.seq, next.content) === next.hash;
}

/** Whether the entry follows on any other of the chain. */
async function hasItsPlaceElsewhere(chain: ReadableChain, entry: ChainEntry): Promise<boolean> {
  const followsOn = ({ seq, hash }: ChainHead) =>
    [seq, seq + 1n].some((place) => chainedHash(hash, place, entry.content) === entry.hash);
  let last: ChainHead = { seq: 0n, hash: chain.start };
  if (followsOn(last)) return true;
  for (let entries = await chain.read(last); entries.length > 0; entries = await chain.read(last)) {
    if (entries.some(followsOn)) return true;
    last = entries.at(-1)!;
  }
  return false;
}
