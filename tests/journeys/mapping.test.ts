import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from './built-storybook.ts';
import { assertAccessible } from './check-axe.ts';
import { servePlainFiles, type FileServer } from './plain-file-server.ts';
import { openStory, showStory } from './storybook-page.ts';

/** What the client of each set reads, in the words and figures of its country. */
const sets = [
  {
    story: 'erp-next',
    exchange:
      'PEN 3,750.00 → USD 1,000.00 · ACC-SINV-2026-00001 · tipo de cambio 3.75 · diferencia de cambio PEN 50.00',
    movements: [/Voucher 12 ?Devolución 118\.00/, /ACC-JV-2026-00001 ?Ajuste: Condonación .* 0\.40/],
    inProcess: /CH 0042 Cheque · ACC-SINV-2026-00001 .* 15 abr\.? 2026 180\.00/,
    heading: 'Frente de obra',
    line: /HOSE-5.*Hose 5 m.*200\.00/,
    invoice:
      /ACC-SINV-2026-00001 Factura En proceso USD 180\.00, previsto el 15 abr\.? 2026 .* Vencido Pit 3 1,180\.00 180\.00 USD/,
  },
  {
    story: 'odoo',
    exchange: 'MXN 8,750.00 → USD 500.00 · INV/2026/00001 · diferencia de cambio MXN 250.00',
    movements: [/Devolución 248\.00/, /Ajuste: Condonación .*0\.75/],
    inProcess: undefined,
    heading: 'Contrato',
    line: /BED-K.*900\.00/,
    invoice: /INV\/2026\/00001 Factura .* HI-2026 1,160\.00 660\.00 USD/,
  },
  {
    story: 'tryton',
    exchange: 'COP 2.439.500,00 → USD 595,00 · FV-1 · diferencia de cambio COP 59.500,00',
    movements: [/Devolución 119\.000,00/, /Ajuste: Condonación .*200,00/],
    inProcess: undefined,
    heading: 'Servicio',
    line: /GLV.*500,00/,
    invoice: /FV-1 Factura .* Surgery 595,00 0,00 USD/,
  },
  {
    story: 'sap-business-one',
    exchange: 'PEN 1,504.00 → USD 400.00 · 10501 · tipo de cambio 3.76 · diferencia de cambio PEN 24.00',
    movements: [/Devolución 236\.00/, /Ajuste: Condonación .*0\.50/],
    inProcess: /Cheque · 10502 .* 31 mar\.? 2026 590\.00/,
    heading: 'Sede',
    line: /MIC-40.*500\.00/,
    invoice: /10501 Factura .* North 590\.00 190\.00 USD/,
  },
  {
    story: 'contpaqi',
    exchange: 'MXN 10,500.00 → USD 600.00 · A-1201 · diferencia de cambio MXN 300.00',
    movements: [/SPEI 7002 ?Devolución 348\.00/, /Ajuste: Condonación .*0\.75/],
    inProcess: undefined,
    heading: 'Planta',
    line: /BRO-3.*200\.00/,
    invoice: /A-1201 Factura .* Planta Norte 1,160\.00 560\.00 USD/,
  },
] as const;

describe("what ERPs hold, in a client's page of the static Storybook", () => {
  let files: FileServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    [files, browser] = await Promise.all([servePlainFiles(await builtStorybook()), launchChromium()]);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await openStory(page, files.url, `mapping--${sets[0].story}`);
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  for (const { story, exchange, movements, inProcess, heading, line, invoice } of sets) {
    test(`${story}: an exchange with its difference, a refund, a write-off, lines, a custom field`, async () => {
      await showStory(page, `mapping--${story}`);
      const rows = await rowsOf(page, 'saldo-account-statement', 'ledger');
      assert.ok(
        rows.some((row) => row.includes(exchange)),
        `${exchange} is not in\n${rows.join('\n')}`,
      );
      for (const movement of movements)
        assert.ok(
          rows.some((row) => movement.test(row)),
          `${movement} is not in\n${rows.join('\n')}`,
        );
      if (inProcess) {
        const waiting = await rowsOf(page, 'saldo-account-statement', 'in-process');
        assert.match(waiting.join('\n'), inProcess);
      }
      const listed = await rowsOf(page, 'saldo-invoice-list', 'table');
      assert.match(listed.join('\n'), invoice);
      const headings = await page.$$eval('saldo-invoice-list >>> th', (all) =>
        all.map((one) => one.textContent.trim()),
      );
      assert.ok(headings.includes(heading), headings.join());
      const lines = await rowsOf(page, 'saldo-document-detail', 'lines');
      assert.match(lines.join('\n'), line);
      await assertAccessible(page);
    });
  }
});

/** What the rows of a list say, each in one line, once there are any. */
async function rowsOf(page: Page, tag: string, part: string): Promise<string[]> {
  const selector = `${tag} >>> [part~="${part}"] [part~="row"]`;
  await page.waitForSelector(selector, { timeout: 60_000 });
  return page.$$eval(selector, (rows) =>
    rows.map((row) => (row as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
  );
}
