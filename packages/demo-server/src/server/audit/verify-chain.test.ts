import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chainedHash, startHash } from './audit-content.ts';
import type { Break, ChainEntry, ChainHead } from './chain.ts';
import { verifyChain } from './verify-chain.ts';

const START = startHash('01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10');

/** A chain of entries with these contents, and in its place another one after what somebody did to it. */
class Stored {
  entries: ChainEntry[];
  head: ChainHead;
  constructor(contents: readonly string[]) {
    this.entries = chained(contents);
    this.head = this.entries.at(-1) ?? { seq: 0n, hash: START };
  }

  verify(kept?: ChainHead): Promise<ChainHead | Break> {
    const order = (one: ChainHead, other: ChainHead) =>
      one.seq === other.seq
        ? one.hash < other.hash
          ? -1
          : Number(one.hash > other.hash)
        : one.seq < other.seq
          ? -1
          : 1;
    return verifyChain({
      start: START,
      kept,
      head: async () => this.head,
      // Pieces of three, so that what is looked for lies in others too.
      read: async (after) =>
        this.entries
          .toSorted(order)
          .filter((one) => order(after, one) < 0)
          .slice(0, 3),
    });
  }
}

function chained(contents: readonly string[], start: ChainHead = { seq: 0n, hash: START }): ChainEntry[] {
  let last = start;
  return contents.map((content) => {
    const seq = last.seq + 1n;
    const entry = { seq, hash: chainedHash(last.hash, seq, content), content };
    last = entry;
    return entry;
  });
}

const TEN = Array.from({ length: 10 }, (_, index) => `content ${index + 1}`);
const told = (found: ChainHead | Break) =>
  'fault' in found ? `${found.seq} ${found.fault}` : `${found.seq} unbroken`;

describe('a chain', () => {
  test('that nobody touched is unbroken, of whatever length and content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 12 }), async (contents) => {
        const stored = new Stored(contents);
        assert.deepEqual(await stored.verify(stored.head), { seq: stored.head.seq, hash: stored.head.hash });
      }),
    );
  });

  test('names what was done to it, and where', async () => {
    const cases: [string, (stored: Stored) => void][] = [
      ['4 changed', ({ entries }) => void (entries[3] = { ...entries[3]!, content: 'other' })],
      ['10 changed', ({ entries }) => void (entries[9] = { ...entries[9]!, content: 'other' })],
      ['4 changed', ({ entries }) => void (entries[3] = { ...entries[3]!, hash: '00' })],
      ['4 missing', ({ entries }) => void entries.splice(3, 1)],
      ['1 missing', ({ entries }) => void entries.splice(0, 4)],
      [
        '4 inserted',
        ({ entries }) => void entries.push({ ...entries[3]!, hash: `${entries[3]!.hash.slice(1)}g` }),
      ],
      ['4 reordered', ({ entries }) => swap(entries, 3, 4)],
      ['2 reordered', ({ entries }) => swap(entries, 1, 8)],
      ['9 reordered', ({ entries }) => swap(entries, 8, 9)],
      ['9 cut', ({ entries }) => void entries.splice(8)],
      ['1 cut', ({ entries }) => void entries.splice(0)],
      ['11 inserted', ({ entries }) => void entries.push(...chained(['more'], entries.at(-1)))],
    ];
    for (const [expected, tamper] of cases) {
      const stored = new Stored(TEN);
      tamper(stored);
      assert.equal(told(await stored.verify()), expected);
    }
  });

  test('shows a gap that was closed by giving other numbers, and an entry that made room for itself so', async () => {
    const gap = new Stored(TEN);
    gap.entries.splice(3, 2);
    renumber(gap);
    assert.equal(told(await gap.verify()), '4 missing');

    const plain = new Stored(TEN);
    plain.entries.splice(3, 0, { seq: 0n, hash: '00', content: 'between' });
    renumber(plain);
    assert.equal(told(await plain.verify()), '4 inserted');

    const fitting = new Stored(TEN);
    const [between] = chained(['between'], fitting.entries[2]);
    fitting.entries.splice(3, 0, between!);
    renumber(fitting);
    assert.equal(told(await fitting.verify()), '4 inserted');
  });

  test('that was written anew, or cut with its head, is found by who kept an old head', async () => {
    const kept = new Stored(TEN).entries[6]!;
    const anew = new Stored(TEN.with(4, 'other'));
    assert.equal(told(await anew.verify()), '10 unbroken');
    assert.equal(told(await anew.verify(kept)), '7 rewritten');
    const cut = new Stored(TEN.slice(0, 5));
    assert.equal(told(await cut.verify()), '5 unbroken');
    assert.equal(told(await cut.verify(kept)), '6 cut');
    assert.equal(told(await new Stored(TEN).verify({ seq: 0n, hash: kept.hash })), '0 rewritten');
  });

  test('goes on while others write it', async () => {
    const stored = new Stored(TEN.slice(0, 4));
    const all = new Stored(TEN);
    let reads = 0;
    const found = await verifyChain({
      start: START,
      head: async () => stored.head,
      read: async ({ seq }) => {
        reads += 1;
        const some = stored.entries.filter((one) => one.seq > seq);
        if (reads === 1) Object.assign(stored, { entries: all.entries, head: all.head });
        return some;
      },
    });
    assert.equal(told(found), '10 unbroken');
  });

  test('never stays unbroken when anything of it was changed', async () => {
    const position = fc.nat({ max: 9 });
    const tampering = fc.oneof(
      fc.tuple(position, position).map(([one, other]) => ({ name: 'swap', one, other })),
      position.map((one) => ({ name: 'remove', one, other: 0 })),
      position.map((one) => ({ name: 'change', one, other: 0 })),
      position.map((one) => ({ name: 'close', one, other: 0 })),
    );
    await fc.assert(
      fc.asyncProperty(tampering, async ({ name, one, other }) => {
        fc.pre(name !== 'swap' || one !== other);
        const stored = new Stored(TEN);
        const kept = stored.head;
        if (name === 'swap') swap(stored.entries, one, other);
        else if (name === 'change') stored.entries[one] = { ...stored.entries[one]!, content: 'x' };
        else stored.entries.splice(one, 1);
        if (name === 'close') renumber(stored);
        const found = await stored.verify(kept);
        assert.ok('fault' in found && found.seq <= BigInt(one + 1), told(found));
      }),
    );
  });
});

/** Gives two entries each other's number. */
function swap(entries: ChainEntry[], one: number, other: number): void {
  const [first, second] = [entries[one]!, entries[other]!];
  entries[one] = { ...second, seq: first.seq };
  entries[other] = { ...first, seq: second.seq };
}

/** Gives all their numbers by where they stand, and the head the last one's. */
function renumber(stored: Stored): void {
  stored.entries = stored.entries.map((entry, index) => ({ ...entry, seq: BigInt(index + 1) }));
  stored.head = stored.entries.at(-1)!;
}
