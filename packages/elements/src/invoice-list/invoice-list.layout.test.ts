import { expect } from '@open-wc/testing';
import { openServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openPage } from '../testing/shadow-page.ts';
import './invoice-list.ts';

/** With the longest of what columns usually hold: three digits of days overdue, parts settled, another currency. */
const documents = [
  sampleDocument({ number: '00007644', issued: '2025-04-01', total: '47142.72', settled: '142.72' }),
  sampleDocument({ number: '00007640', issued: '2025-04-02', total: '286339', currency: 'CLP' }),
  sampleDocument({ number: '00000001', issued: '2026-02-01', total: '1.00', terms: [30, 60, 90] }),
];

describe('<saldo-invoice-list> layout', () => {
  for (const locale of ['es-PE', 'en-US', 'pt-BR']) {
    it(`fits into every width from 320 to 1280 px, in ${locale}`, async () => {
      const page = await openPage('saldo-invoice-list', await openServer({ documents }), { locale });
      await page.shows('F001-00007644');
      const table = page.root.querySelector('table')!;
      const wider: number[] = [];
      for (let width = 320; width <= 1280; width += 20) {
        page.element.parentElement!.style.inlineSize = `${width}px`;
        await new Promise(requestAnimationFrame);
        if (table.getBoundingClientRect().width > width) wider.push(width);
      }
      expect(wider).to.deep.equal([]);
    });
  }

  it('breaks no word of the metadata from 960 to 1280 px, with all columns of dates and amounts beside it', async () => {
    const built = documents.map((one) => ({ ...one, metadata: { site: 'Torre Inventada Imaginaria' } }));
    const page = await openPage('saldo-invoice-list', await openServer({ documents: built }), {
      columns: 'number issueDate dueDate status metadata.site total open',
    });
    await page.shows('Torre');
    const table = page.root.querySelector('table')!;
    const text = page.root.querySelector(
      '[part~="cell-metadata.site"] bdi, [part~="cell-metadata.site"] .given',
    )!;
    const broken: string[] = [];
    for (let width = 960; width <= 1280; width += 20) {
      page.element.parentElement!.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      const parts = linesOfWords(text).filter((lines) => lines > 1);
      if (parts.length > 0 || table.getBoundingClientRect().width > width)
        broken.push(`${width}: ${parts.length}`);
    }
    expect(broken).to.deep.equal([]);
  });
});

/** On how many lines each word of a text stands. */
function linesOfWords(element: Element): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of node.textContent!.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      lines.push(range.getClientRects().length);
    }
  }
  return lines;
}
