import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browserBundle } from '../../scripts/build/browser-bundle.ts';
import { openWorld, type World } from '../journeys/world.ts';
import { blockRunBy } from '../snippets/blocks.ts';
import { openFront } from './front.ts';

const ROW = 'saldo-invoice-list >>> button.row-action';

let world: World;
let folder: string;
/** The page of the README, as it stands there. */
let written: string;

before(async () => {
  world = await openWorld({ folder: 'seeded' });
  folder = await mkdtemp(join(tmpdir(), 'saldo-zero-build-'));
  await cp(browserBundle, join(folder, 'elements'), { recursive: true });
  written = blockRunBy('tests/hosts/zero-build.test.ts', 'README.md');
});
after(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function visit(html: string, look: (page: Page, url: string) => Promise<void>): Promise<void> {
  await writeFile(join(folder, 'index.html'), html.replace('https://saldo.example', '/'));
  const { url: saldoUrl, saldo, browser } = world;
  await using front = await openFront({
    pages: { folder },
    saldoUrl,
    saldo,
    partner: 'CLI-001',
    policy: undefined,
  });
  const page = await browser.newPage();
  try {
    await look(page, front.url);
  } finally {
    await page.close();
  }
}

test("the README's page of at most 25 lines shows statement, list, report and portal", async () => {
  assert.ok(written.trim().split('\n').length <= 25);
  await visit(written, async (page, url) => {
    await page.goto(url);
    for (const shown of [
      'saldo-account-statement >>> table',
      ROW,
      'saldo-payment-report >>> form',
      'saldo-portal >>> saldo-client-portal >>> nav',
    ])
      assert.ok(await page.waitForSelector(shown, { visible: true }), shown);
  });
});

test('first rows come after three files and two calls of the contract, whatever else is on its way', async () => {
  const list = written.replace(/ *<saldo-(account-statement|payment-report|portal)>.*\n/g, '');
  await visit(list, async (page, url) => {
    const paths: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // What the rows do not need never comes: the stream of events with what reads it, the totals, and what prints.
      if (/^\/v1\/(documents\/summary|events|changes)|\/(live-updates|follow-events|paper)-/.test(pathname))
        return;
      paths.push(pathname);
      void request.continue();
    });
    await page.goto(url);
    await page.waitForSelector(ROW, { visible: true });
    const needed = paths.filter((path) => /^\/elements\/|^\/v1\/(session|documents)$/.test(path));
    assert.deepEqual(needed.toSorted(), [
      '/elements/invoice-list.js',
      '/elements/saldo.js',
      '/elements/words.es.js',
      '/v1/documents',
      '/v1/session',
    ]);
  });
});
