import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { endOf, withPage, type PageSlot } from './page-slots.ts';

type Slots = readonly PageSlot<number>[];

/** A page of a list of numbers: the cursor is the last number before it. */
function pageOf(list: readonly number[], cursor: string | undefined, limit: number): PageSlot<number> {
  const after = list.filter((one) => cursor === undefined || one > Number(cursor));
  const data = after.slice(0, limit);
  const nextCursor = after.length > limit ? String(data.at(-1)!) : undefined;
  return { cursor, page: { data, nextCursor }, stale: false };
}

function load(list: readonly number[], limit: number, pages: number): Slots {
  let slots: Slots = [];
  for (let at = 0; at < pages && (at === 0 || endOf(slots) !== undefined); at += 1) {
    slots = withPage(slots, at, pageOf(list, endOf(slots), limit));
  }
  return slots;
}

const numbers = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b));
const rows = (slots: Slots) => slots.flatMap(({ page }) => page.data);

describe('withPage', () => {
  it('mends a list that was written to by loading what is stale, each page from where the one before ends', () => {
    fc.assert(
      fc.property(
        numbers,
        numbers,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 8 }),
        (was, is, limit, pages) => {
          let slots: Slots = load(was, limit, pages).map((slot) => ({ ...slot, stale: true }));
          const before = slots.length;
          for (let at = slots.findIndex(({ stale }) => stale); at >= 0;) {
            slots = withPage(slots, at, pageOf(is, slots[at]!.cursor, limit));
            at = slots.findIndex(({ stale }) => stale);
          }
          expect(slots.length).to.be.at.most(before);
          expect(rows(slots)).to.deep.equal(is.slice(0, before * limit));
          expect(endOf(slots) === undefined).to.equal(rows(slots).length === is.length);
        },
      ),
    );
  });

  it('keeps pages in sight without a hole, wherever it is looked at, and loads no other', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, numbers, looks, (was, is, tops) => {
        let slots: Slots = load(was, 4, 10).map((slot) => ({ ...slot, stale: true }));
        for (const top of tops) {
          const inSight = (at: number) => at >= top && at < top + 2;
          const next = () => slots.findIndex(({ stale }, at) => stale && inSight(at));
          for (let at = next(); at >= 0; at = next()) {
            slots = withPage(slots, at, pageOf(is, slots[at]!.cursor, 4));
          }
          const seen = rows(slots.filter((_, at) => inSight(at)));
          const [first, last] = [seen[0], seen.at(-1)];
          expect(seen).to.deep.equal(is.filter((one) => one >= first! && one <= last!));
        }
      }),
    );
  });
});
