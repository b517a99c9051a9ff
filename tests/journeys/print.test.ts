import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from './built-storybook.ts';
import { pdfTexts, type PdfText } from '../../packages/sdk/src/import/testing/pdf-texts.ts';
import { servePlainFiles, type FileServer } from './plain-file-server.ts';
import { openStory } from './storybook-page.ts';

const folder = await builtStorybook();
const publisher = 'Distribuidora Cordillera Ficticia S.A.C.';
const asOf = 'Al 10 mar 2026';

const printed = [
  {
    story: 'invoice-list--default',
    heads: ['Comprobante', 'Vencimiento', 'Estado', 'Saldo'],
    least: 2,
    controls: ['Todos los tipos', 'Ver más', 'Vencidos'],
  },
  {
    story: 'account-statement--default',
    heads: ['Fecha', 'Movimiento', 'Cargos', 'Pagos y abonos', 'Saldo'],
    least: 3,
    controls: ['Partidas abiertas', 'Últimos 3 meses', 'Todas las monedas'],
  },
  {
    story: 'document-detail--default',
    heads: [],
    least: 2,
    controls: ['Copiar el número', 'comprobante.pdf'],
  },
] as const;

describe('elements on paper', () => {
  let files: FileServer;
  let browser: Browser;
  before(async () => {
    [files, browser] = await Promise.all([servePlainFiles(folder), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  async function print(story: string): Promise<PdfText[][]> {
    const page = await browser.newPage();
    await openStory(page, files.url, story);
    const tag = `saldo-${story.split('--')[0]}`;
    await page.waitForSelector(`${tag} >>> .letterhead`);
    await page.waitForNetworkIdle({ idleTime: 300 });
    const pdf = await page.pdf({ format: 'A4' });
    await page.close();
    return pdfTexts(pdf);
  }

  for (const { story, heads, least, controls } of printed) {
    test(`${story}: letterhead, day and number of each page, heads, nothing to press`, async () => {
      const pages = await print(story);
      assert.ok(pages.length >= least, `${pages.length} pages`);
      const texts = pages.map((page) => page.map(({ text }) => text));
      for (const [at, page] of texts.entries()) {
        assert.ok(page.includes(`${publisher} · ${asOf}`), `page ${at + 1}: ${page.join(' ').slice(0, 200)}`);
        assert.ok(page.includes(`Página ${at + 1} de ${pages.length}`));
      }
      assert.deepEqual(
        [publisher, '20999999990', asOf].filter((text) => !texts[0]!.includes(text)),
        [],
      );
      assert.deepEqual(
        controls.filter((control) => texts.flat().includes(control)),
        [],
      );
      // A table that goes on has its head again; the last page may end with something else.
      for (const page of texts.slice(1, -1))
        assert.deepEqual(
          heads.filter((head) => !page.includes(head)),
          [],
        );
    });
  }

  test('a balance is closed once, and not at the foot of each page', async () => {
    const texts = (await print('account-statement--default')).flat().map(({ text }) => text);
    const count = (sought: string) => texts.filter((text) => text === sought).length;
    assert.ok(count('Saldo inicial') > 2);
    assert.equal(count('Saldo final'), count('Saldo inicial'));
  });

  test('rows are not cut: each has its second line on its page', async () => {
    const pages = await print('invoice-list--default');
    for (const page of pages) {
      const edge = Math.min(...page.filter(({ text }) => text === 'Comprobante').map(({ x }) => x));
      const inFirstColumn = page.filter(({ x }) => Math.abs(x - edge) < 1);
      const head = page.find(({ text, x }) => text === 'Comprobante' && x === edge)!;
      const lines = inFirstColumn.filter(({ y }) => y < head.y).sort((a, b) => b.y - a.y);
      const sizes = lines.map(({ size }) => size.toFixed(1));
      const [first, second] = sizes;
      assert.notEqual(first, second);
      const rows = sizes.filter((size) => size === first).length;
      assert.ok(rows > 5);
      // Below the last page's rows it is said how many there are.
      assert.ok(sizes.filter((size) => size === second).length >= rows, sizes.join(' '));
    }
  });
});
