import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gap } from './page-layout.ts';
import { pixelRatioFor, scaleOf, stepFrom, zoomSteps } from './page-scale.ts';

const a4 = { width: 794, height: 1123 };
const side = fc.integer({ min: 1, max: 20_000 });
const size = fc.record({ width: side, height: side });

describe('scaleOf', () => {
  it('fits the width or the page into the view', () => {
    const view = { width: 500, height: 400 };
    expect(a4.width * scaleOf('width', a4, view) + 2 * gap).to.be.closeTo(500, 0.01);
    expect(a4.height * scaleOf('page', a4, view) + 2 * gap).to.be.closeTo(400, 0.01);
  });

  it('does not blow up a page by itself', () => {
    const wide = { width: 3000, height: 800 };
    expect(scaleOf('auto', a4, wide)).to.equal(1.25);
    expect(scaleOf('auto', a4, { width: 360, height: 600 })).to.equal(
      scaleOf('width', a4, { width: 360, height: 600 }),
    );
  });

  it('stays between its bounds for every page and view', () => {
    fc.assert(
      fc.property(fc.constantFrom('auto', 'width', 'page', 0, 9, NaN), size, size, (zoom, page, view) => {
        const scale = scaleOf(zoom as 'auto', page, view);
        return scale >= 0.1 && scale <= 4;
      }),
    );
  });
});

describe('stepFrom', () => {
  it('goes through all steps and stops at the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 4, noNaN: true }), (scale) => {
        expect(stepFrom(scale, 1)).to.be.within(Math.min(scale, 4), 4);
        expect(stepFrom(scale, -1)).to.be.within(zoomSteps[0], Math.max(scale, zoomSteps[0]));
      }),
    );
    expect(stepFrom(1, 1)).to.equal(1.1);
    expect(stepFrom(1, -1)).to.equal(0.9);
    expect(stepFrom(4, 1)).to.equal(4);
  });
});

describe('pixelRatioFor', () => {
  it('draws sharp, but no canvas too large for a browser', () => {
    expect(pixelRatioFor(a4, 3)).to.equal(3);
    fc.assert(
      fc.property(size, fc.double({ min: 0.5, max: 4, noNaN: true }), ({ width, height }, device) => {
        const ratio = pixelRatioFor({ width, height }, device);
        expect(width * ratio * height * ratio).to.be.at.most(4096 * 4096 * 1.001);
        expect(Math.max(width, height) * ratio).to.be.at.most(8193);
      }),
    );
  });
});
