import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  anchorAt,
  gap,
  layoutPages,
  pageAt,
  pagesNear,
  scrollTopOf,
  type PageSize,
  type Rotation,
} from './page-layout.ts';

const length = fc.integer({ min: 20, max: 3000 });
const sizes = fc.array(fc.record({ width: length, height: length }), { minLength: 1, maxLength: 60 });
const scale = fc.double({ min: 0.1, max: 4, noNaN: true });
const rotation = fc.constantFrom<Rotation>(0, 90, 180, 270);

describe('layoutPages', () => {
  it('puts pages under each other with a gap, whatever the rotation', () => {
    fc.assert(
      fc.property(sizes, scale, rotation, (list, factor, turn) => {
        const layout = layoutPages(list, factor, turn);
        let bottom = 0;
        for (let page = 1; page <= list.length; page += 1) {
          expect(layout.tops[page - 1]).to.equal(bottom + gap);
          bottom = layout.tops[page - 1]! + layout.size(page).height;
        }
        expect(layout.total).to.equal(bottom + gap);
      }),
    );
  });

  it('turns pages a quarter by swapping their sides', () => {
    const page: PageSize = { width: 100, height: 200 };
    expect(layoutPages([page], 2, 90).size(1)).to.deep.equal({ width: 400, height: 200 });
    expect(layoutPages([page], 2, 180).size(1)).to.deep.equal({ width: 200, height: 400 });
  });

  it('finds the page at every height', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const layout = layoutPages(list, 1, 0);
        const y = part * layout.total;
        const page = pageAt(layout, y);
        const next = layout.tops[page] ?? Infinity;
        expect(y).to.be.below(next);
        expect(page === 1 || layout.tops[page - 1]! <= y).to.equal(true);
      }),
    );
  });

  it('draws what is in sight, and few pages more however many there are', () => {
    const many = Array.from({ length: 2000 }, () => ({ width: 600, height: 800 }));
    const layout = layoutPages(many, 1, 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor(layout.total) }), (top) => {
        const { first, last } = pagesNear(layout, top, 900);
        expect(first).to.be.at.most(pageAt(layout, top));
        expect(last).to.be.at.least(pageAt(layout, Math.min(layout.total, top + 900)));
        expect(last - first).to.be.at.most(5);
      }),
    );
  });

  it('comes back to the same place of a page at another scale', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const before = layoutPages(list, 1, 0);
        const after = layoutPages(list, 2, 0);
        const top = part * before.total;
        const anchor = anchorAt(before, top);
        expect(scrollTopOf(before, anchor)).to.be.closeTo(top, 0.001);
        expect(pageAt(after, scrollTopOf(after, anchor) + gap)).to.be.within(anchor.page, anchor.page + 1);
      }),
    );
  });
});
