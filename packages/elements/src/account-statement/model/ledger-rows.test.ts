import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Movement } from '@saldo/sdk/contract';
import { addDays } from '../../format/calendar.ts';
import { joinEnds, ledgerPieces, movementKey, needsMonths, type LedgerEnd } from './ledger-rows.ts';

const movements = fc
  .array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 })
  .map((days) =>
    days
      .sort((a, b) => a - b)
      .map(
        (day, index) =>
          ({ kind: 'document', id: String(index), date: addDays('2025-11-20', day) }) as Movement,
      ),
  );

/** So many pages of a list, as the server gives them. */
function end(list: readonly Movement[], size: number, pages: number): LedgerEnd {
  const parts = Array.from({ length: pages }, (_, at) => list.slice(at * size, (at + 1) * size));
  return {
    pages: parts.filter((page, at) => at === 0 || page.length > 0),
    hasMore: list.length > size * pages,
  };
}

const size = fc.integer({ min: 1, max: 9 });
const count = fc.integer({ min: 1, max: 8 });

describe('joinEnds', () => {
  it('shows every movement once and in order, and tells whether one is missing between the ends', () => {
    fc.assert(
      fc.property(movements, size, count, count, (list, limit, first, last) => {
        const head = end(list, limit, first);
        const { tail, whole } = joinEnds(head, end(list.toReversed(), limit, last));
        const shown = [...head.pages.flat(), ...tail.flat()];
        const ids = new Set(shown.map(movementKey));
        expect(ids.size).to.equal(shown.length);
        expect(shown).to.deep.equal(list.filter((one) => ids.has(movementKey(one))));
        if (whole) expect(shown.length).to.equal(list.length);
        if (shown.length < list.length) expect(whole).to.equal(false);
        expect(shown.at(-1)).to.equal(list.at(-1));
      }),
    );
  });

  it('is whole without the other end only when nothing is left', () => {
    fc.assert(
      fc.property(movements, size, count, (list, limit, pages) => {
        const { tail, whole } = joinEnds(end(list, limit, pages), undefined);
        expect(tail).to.deep.equal([]);
        expect(whole).to.equal(list.length <= limit * pages);
      }),
    );
  });
});

describe('ledgerPieces', () => {
  it('keeps every movement once, in order, under its month, which begins once', () => {
    fc.assert(
      fc.property(movements, size, (list, limit) => {
        const pieces = ledgerPieces(end(list, limit, 99).pages, { name: 'PEN' });
        expect(pieces.flatMap((one) => one.movements)).to.deep.equal(list);
        expect(new Set(pieces.map(({ key }) => key)).size).to.equal(pieces.length);
        const begun = pieces.filter(({ begins }) => begins).map(({ month }) => month);
        expect(begun).to.deep.equal([...new Set(list.map(({ date }) => date.slice(0, 7)))]);
        for (const { month, movements: own } of pieces) {
          expect(own.every(({ date }) => date.startsWith(month))).to.equal(true);
          expect(own.length).to.be.at.most(limit);
        }
      }),
    );
  });

  it('keeps the names of what was read back when more of it comes', () => {
    fc.assert(
      fc.property(movements, size, count, (list, limit, pages) => {
        const named = (loaded: number) => {
          const none = { pages: [], hasMore: true };
          const { tail } = joinEnds(none, end(list.toReversed(), limit, loaded));
          const pieces = ledgerPieces(tail, { name: 'PEN', back: true });
          return pieces.flatMap(({ key, movements: own }) => own.map((one) => `${key} ${movementKey(one)}`));
        };
        expect(named(pages + 1)).to.include.members(named(pages));
      }),
    );
  });
});

describe('needsMonths', () => {
  it('parts a long list of several months, and no other', () => {
    const list = (count: number, step: number) =>
      Array.from(
        { length: count },
        (_, index) => ({ date: addDays('2026-01-01', index * step) }) as Movement,
      );
    const parts = (page: readonly Movement[], whole = true) => needsMonths({ head: [page], tail: [], whole });
    expect(parts(list(30, 3))).to.equal(true);
    expect(parts(list(30, 0))).to.equal(false);
    expect(parts(list(4, 20))).to.equal(false);
    expect(parts([])).to.equal(false);
    expect(parts(list(30, 0), false)).to.equal(true);
  });
});
