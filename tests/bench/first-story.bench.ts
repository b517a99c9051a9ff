import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from '../journeys/built-storybook.ts';
import { servePlainFiles } from '../journeys/plain-file-server.ts';
import { print, tell } from './measure.ts';

const ROUNDS = 5;
/** How long somebody waits before the first story is there. */
const PATIENCE_MS = 3_000;

await using files = await servePlainFiles(await builtStorybook());

/** In a browser that has never been there, with nothing in its cache. */
async function inNewBrowser(measure: (page: Page) => Promise<number>): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return await measure(page);
  } finally {
    await browser.close();
  }
}

/** From navigation until rows are drawn that the server inside the page has answered. */
const story = () =>
  inNewBrowser(async (page) => {
    const startedAt = performance.now();
    await page.goto(`${files.url}/iframe.html?viewMode=story&id=invoice-list--default`);
    const hasRows = () =>
      document.querySelector('saldo-invoice-list')?.shadowRoot?.querySelector('tr[data-record]') != null;
    await page.waitForFunction(hasRows, { polling: 'raf', timeout: 60_000 });
    return performance.now() - startedAt;
  });

/** The same files in a page that does nothing with them: fetched, and ready to be used. */
const bare = () =>
  inNewBrowser(async (page) => {
    await page.goto(`${files.url}/demo/demo.json`);
    return page.evaluate(async () => {
      const startedAt = performance.now();
      const bytes = async (url: string) => (await fetch(url)).arrayBuffer();
      const unpacked = async (url: string) =>
        new Response((await fetch(url)).body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
      await Promise.all([
        WebAssembly.compileStreaming(fetch('/engine/pglite.wasm')),
        WebAssembly.compileStreaming(fetch('/engine/initdb.wasm')),
        bytes('/engine/pglite.data'),
        unpacked('/demo/database.tgz'),
      ]);
      return performance.now() - startedAt;
    });
  });

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const stories: number[] = [];
const floors: number[] = [];
// What the first browser of all reads from the disk, the others find in memory.
await story();
for (let round = 0; round < ROUNDS; round++) {
  stories.push(await story());
  floors.push(await bare());
}
tell(`first rows after ${stories.map((ms) => ms.toFixed()).join(', ')} ms`);
const value = median(stories);
print({
  name: 'first story of the built Storybook',
  value,
  unit: 'ms',
  against: 'the patience of three seconds',
  ratio: value / PATIENCE_MS,
  aim: { atMost: 1 },
});
print({
  name: 'first story of the built Storybook',
  value,
  unit: 'ms',
  against: 'its engine and data, fetched and unpacked in an empty page',
  ratio: value / median(floors),
});
