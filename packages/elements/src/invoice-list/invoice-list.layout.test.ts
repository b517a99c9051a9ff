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
});
