import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makePdf, pages } from '../testing/make-pdf.ts';
import { drawn, pageField, regions, scroller, viewer } from '../testing/pdf-viewer-page.ts';
import { buttonOf, fieldOf, fill, shadow } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('pages of <saldo-pdf-viewer>', () => {
  it('draws only pages near the view, of a file of any length', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(300) }) });
    await drawn(element, 2);
    expect(regions(element).length).to.be.at.most(5);
    fill(pageField(element), '200');
    await waitUntil(
      () => regions(element).some((one) => one.textContent!.includes('Page number 200')),
      '200',
    );
    expect(regions(element).length).to.be.at.most(6);
    expect(pageField(element).value).to.equal('200');
  });

  it('turns pages, zooms and goes to the ends from the keyboard', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(9) }) });
    await drawn(element);
    scroller(element).focus();
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => pageField(element).value === '2');
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => pageField(element).value === '3');
    await sendKeys({ press: 'PageUp' });
    await waitUntil(() => pageField(element).value === '2');
    await sendKeys({ press: 'End' });
    await waitUntil(() => pageField(element).value === '9');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => pageField(element).value === '1');
    const before = regions(element)[0]!.offsetWidth;
    await sendKeys({ press: '+' });
    await waitUntil(() => regions(element)[0]!.offsetWidth > before);
    await sendKeys({ press: '0' });
    await waitUntil(() => regions(element)[0]!.offsetWidth === before);
  });

  it('stays on its page when the zoom changes', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(9) }) });
    await drawn(element);
    fill(pageField(element), '5');
    await waitUntil(() => pageField(element).value === '5');
    fill(fieldOf(element, 'Ampliación'), '2');
    await waitUntil(() => regions(element)[0]!.offsetWidth === Math.floor((595 * 96 * 2) / 72));
    await element.updateComplete;
    expect(pageField(element).value).to.equal('5');
    expect(scroller(element).scrollWidth).to.be.above(scroller(element).clientWidth);
  });

  it('turns a page a quarter, text and all', async () => {
    const element = await viewer({ file: makePdf({ pages: [{ text: 'Wide', width: 842, height: 595 }] }) });
    await drawn(element);
    const { offsetWidth, offsetHeight } = regions(element)[0]!;
    expect(offsetWidth).to.be.above(offsetHeight);
    buttonOf(element, 'Girar').click();
    await waitUntil(() => regions(element)[0]!.offsetWidth < regions(element)[0]!.offsetHeight);
    await waitUntil(() => shadow(element).querySelector('.page-text[data-main-rotation="90"]') !== null);
    const span = [...shadow(element).querySelectorAll('.page-text span')].find(
      (one) => one.textContent === 'Wide',
    )!;
    const box = span.getBoundingClientRect();
    const page = regions(element)[0]!.getBoundingClientRect();
    expect(box.height).to.be.above(box.width);
    expect(box.left).to.be.within(page.left, page.right);
  });

  it('lays out pages of different sizes', async () => {
    const element = await viewer({
      file: makePdf({ pages: [{ text: 'A' }, { text: 'B', width: 842, height: 300 }, { text: 'C' }] }),
    });
    await drawn(element);
    await waitUntil(() => regions(element)[1]!.offsetWidth > regions(element)[0]!.offsetWidth);
    expect(scroller(element).scrollWidth).to.equal(scroller(element).clientWidth);
  });

  it('opens in full size and comes back to the same page and focus', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(5) }) });
    await drawn(element);
    fill(pageField(element), '3');
    await waitUntil(() => pageField(element).value === '3');
    buttonOf(element, 'Tamaño completo').click();
    await waitUntil(() => shadow(element).querySelector('dialog')?.open === true);
    await drawn(element);
    expect(scroller(element).clientHeight).to.be.above(innerHeight * 0.8);
    await waitUntil(() => pageField(element).value === '3');
    await Promise.all(
      shadow(element)
        .querySelector('dialog')!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => shadow(element).querySelector('dialog') === null);
    await waitUntil(() => shadow(element).activeElement === scroller(element));
    expect(pageField(element).value).to.equal('3');
  });

  it('replaces one file by another and starts at its first page', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(5) }) });
    await drawn(element);
    fill(pageField(element), '5');
    await waitUntil(() => pageField(element).value === '5');
    element.file = makePdf({ pages: [{ text: 'Another file' }] });
    await waitUntil(() => regions(element)[0]?.textContent!.includes('Another file') ?? false, 'other');
    expect(pageField(element).value).to.equal('1');
  });

  it('fits 320 px without anything sticking out', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(12) }) }, 320);
    await drawn(element);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(shadow(element).querySelector('[part="toolbar"]')!.scrollWidth).to.be.at.most(320);
    expect(scroller(element).scrollWidth).to.be.at.most(320);
  });
});
