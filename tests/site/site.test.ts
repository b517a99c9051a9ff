import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { buildSite, siteFolder } from '../../scripts/site/build-site.ts';
import { assertAccessible } from '../journeys/check-axe.ts';
import { servePlainFiles, type FileServer } from '../journeys/plain-file-server.ts';
import { builtPages, type BuiltPage } from './built-site.ts';

/** One of each kind. */
const kinds = ['/', '/embed/', '/elements/saldo-invoice-list/', '/contract/documents/', '/es/design/'];

describe('the documentation', () => {
  let slugs: readonly string[];
  let pages: readonly BuiltPage[];
  let files: FileServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    slugs = await buildSite({ live: false });
    pages = await builtPages(siteFolder);
    [files, browser] = await Promise.all([servePlainFiles(siteFolder), launchChromium()]);
    page = await browser.newPage();
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  test('has a page for each guide, element, resource and decision', () => {
    const found = new Set(pages.map(({ address }) => address));
    const missing = slugs.filter((slug) => !found.has(slug === '' ? '/' : `/${slug}/`));
    assert.deepEqual(missing, []);
    assert.ok(slugs.length > 100, String(slugs.length));
  });

  test('leads nowhere that is not there: links, their fragments, pictures, scripts', () => {
    const byAddress = new Map(pages.map((one) => [one.address, one]));
    const lost = pages.flatMap(({ address, leadsTo }) =>
      leadsTo
        .filter((to) => !/^\/live\//.test(to))
        .filter((to) => {
          const [path = '', fragment = ''] = to.split('#');
          const target = byAddress.get(path);
          if (!target) return !existsSync(join(siteFolder, decodeURIComponent(path.replace(/\?.*/, ''))));
          return fragment !== '' && !target.ids.has(decodeURIComponent(fragment));
        })
        .map((to) => `${address} → ${to}`),
    );
    assert.deepEqual([...new Set(lost)], []);
  });

  test('has every page in its navigation', () => {
    const start = pages.find(({ address }) => address === '/')!;
    const navigation = /<nav[^>]*class="sidebar[^]*?<\/nav>/.exec(start.html)![0];
    const listed = new Set([...navigation.matchAll(/href="([^"]+)"/g)].map(([, to]) => to));
    const english = slugs.filter((slug) => !/^es(\/|$)/.test(slug));
    assert.deepEqual(
      english.filter((slug) => !listed.has(slug === '' ? '/' : `/${slug}/`)),
      [],
    );
  });

  test('speaks Spanish, and says where a page does not', async () => {
    await page.goto(`${files.url}/es/design/`);
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'es');
    const text = await page.$eval('body', ({ innerText }) => innerText);
    assert.match(text, /Esta página aún no está disponible en tu idioma/);
    assert.match(text, /Incrustar/);
  });

  for (const [address, asked] of [
    ['/', 'respondWith'],
    ['/', 'idempotency'],
    ['/es/', 'respondWith'],
  ] as const) {
    test(`is searched by keys alone: ${asked} from ${address}`, async () => {
      await page.goto(`${files.url}${address}`);
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      const field = await page.waitForSelector('dialog[open] input', { visible: true });
      await field!.type(asked);
      await page.waitForSelector('dialog[open] .pagefind-ui__result-link', { visible: true });
      const found = await page.$$eval('dialog[open] .pagefind-ui__result', (all) =>
        all.map(({ textContent }) => textContent.toLowerCase()),
      );
      assert.ok(
        found.some((text) => text.includes(asked.toLowerCase())),
        found.join('\n'),
      );
    });
  }

  for (const address of kinds) {
    test(`is accessible, light and dark, and fits 320 px: ${address}`, async () => {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width: 1440, height: 900 });
        await page.goto(`${files.url}${address}`);
        await assertAccessible(page);
      }
      await page.setViewport({ width: 320, height: 700 });
      await page.goto(`${files.url}${address}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320);
    });
  }
});
