import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from './check-axe.ts';
import { findSeen, pageStates, type Seen } from './page-states.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

describe("the demo's pages", () => {
  let world: World;
  let seen: Seen;
  before(async () => {
    world = await openWorld({ folder: 'seeded' });
    seen = await findSeen(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const { name, path, reach } of pageStates) {
    test(`${name}: policy, no token, widths, axe`, async () => {
      await using visitor = await Visitor.enter(world, path(seen));
      const { page } = visitor;
      await reach(visitor);
      // The publisher's page stays connected, to hear of changes.
      await page.waitForNetworkIdle({ idleTime: 200, concurrency: 1 });
      await assertFits(visitor);
      await show(page, narrow);
      await assertFits(visitor);
      await assertNoToken(visitor);
      visitor.assertCalm();

      await assertAccessible(page);
      await show(page, wide);
      await assertAccessible(page);
    });
  }

  test('show two partners on one page as two accounts', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents');
    const { page } = visitor;
    await visitor.sees('J001-00000001');
    await page.evaluate(() => {
      const other = document.createElement('saldo-provider');
      other.setAttribute('base-url', '/');
      other.setAttribute('session-url', '/host/session?as=large');
      const statement = document.createElement('saldo-account-statement');
      statement.id = 'other';
      other.append(statement);
      document.querySelector('.shell')!.append(other);
    });
    await page.waitForSelector('#other >>> ::-p-text(Constructora Puente Imaginario)', { visible: true });
    await visitor.click('link', 'Estado de cuenta');
    await page.waitForSelector('#statement >>> ::-p-text(Ferretería El Tornillo Ficticio)', {
      visible: true,
    });
    assert.equal(await page.$('#statement >>> ::-p-text(Constructora)'), null);
    assert.equal(new Set(visitor.tokens).size, 2);
    visitor.assertCalm();
  });

  test('keep the focus in the dialog where one document leads to another', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents');
    const { page } = visitor;
    await visitor.type('searchbox', 'Buscar', 'AJ02-00000001');
    await visitor.click('button', 'AJ02-00000001');
    await visitor.click('button', 'SI01-00000001');
    await page.waitForFunction(() =>
      document.querySelector('#document-title')?.textContent.includes('SI01-00000001'),
    );
    const focused = await page.evaluate(() => document.activeElement?.id);
    assert.equal(focused, 'document-title');
    visitor.assertCalm();
  });

  test('change language and theme as they stand, remember both, and keep the place', async () => {
    await using visitor = await Visitor.enter(world, '/client.html#documents');
    const { page } = visitor;
    await visitor.sees('J001-00000001');
    await page.select('#lang', 'en-US');
    await page.select('#theme', 'dark');
    await visitor.find('searchbox', 'Search');
    await visitor.find('link', 'Documents');
    await page.reload();
    await visitor.find('searchbox', 'Search');
    const colours = await page.evaluate(() => ({
      page: getComputedStyle(document.documentElement).colorScheme,
      element: getComputedStyle(document.querySelector('saldo-invoice-list')!).colorScheme,
      hash: location.hash,
    }));
    assert.deepEqual(colours, { page: 'dark', element: 'dark', hash: '#documents' });
    visitor.assertCalm();
  });
});

interface Screen {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}
const wide: Screen = { width: 1280, scheme: 'light' };
const narrow: Screen = { width: 320, scheme: 'dark' };

/** Turns the device, and waits until the page has been drawn for it. */
async function show(page: Page, { width, scheme }: Screen): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 900 });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await page.evaluate(drawn);
}

async function assertFits({ page }: Visitor): Promise<void> {
  const { content, view } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }));
  assert.ok(content <= view, `${content} pixels of content in a view of ${view}`);
}

async function assertNoToken(visitor: Visitor): Promise<void> {
  const readable = await visitor.readable();
  const addresses = visitor.requests.map((request) => request.url()).join('\n');
  for (const token of visitor.tokens) {
    assert.ok(!readable.includes(token), 'a token can be read from the page');
    assert.ok(!addresses.includes(token), 'a token is in an address');
  }
}
