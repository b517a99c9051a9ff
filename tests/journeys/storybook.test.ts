import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from './built-storybook.ts';
import { servePlainFiles, type FileServer } from './plain-file-server.ts';
import { openStory, showStory } from './storybook-page.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
}

/** A story that is about a failing server makes the browser say so. */
const failedOnPurpose = /Failed to load resource: the server responded with a status of \d{3}/;

const folder = await builtStorybook();
const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

describe('the static Storybook, on a plain file server', () => {
  let files: FileServer;
  let browser: Browser;
  let page: Page;
  /** What went wrong, with the story that was shown at the time. */
  const troubles: { readonly story: string; readonly trouble: string }[] = [];
  let shown = '(start)';

  before(async () => {
    [files, browser] = await Promise.all([servePlainFiles(folder), launchChromium()]);
    page = await browser.newPage();
    const note = (trouble: string) => void troubles.push({ story: shown, trouble });
    page.on('pageerror', (error) => note(`page error: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !failedOnPurpose.test(message.text())) note(message.text());
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${files.url}/`))
        note(`another host: ${request.url()}`);
    });
    await page.setViewport({ width: 1280, height: 900 });
    await openStory(page, files.url, stories[0]!.id);
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  for (const { id, title, name, importPath } of stories) {
    test(`renders ${title}: ${name} with its element, without an error`, async () => {
      shown = id;
      const element = /([\w-]+)(?:\.[\w-]+)?\.stories\.ts$/.exec(importPath)![1]!;
      // Those that are no element's own show several, or one of theirs.
      const tag =
        { mapping: 'saldo-account-statement', looks: `looks-${name.toLowerCase()}` }[element] ??
        `saldo-${element}`;
      await showStory(page, id);
      await page.waitForFunction(hasContent, { timeout: 10_000 }, tag, name.startsWith('Loading'));
      assert.deepEqual(
        troubles.filter(({ story }) => story === id),
        [],
      );
    });
  }

  test('has something to show, and no trouble that came late', async () => {
    assert.ok(stories.length >= 30, `only ${stories.length} stories`);
    await page.waitForNetworkIdle({ idleTime: 300, concurrency: 100 });
    assert.deepEqual(troubles, []);
  });
});

/** Whether the story's element is there, is known to the browser, and has drawn something: what it waits for, unless that never comes. */
function hasContent(tag: string, isWaiting: boolean): boolean {
  const isBusy = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      (one) => one.ariaBusy === 'true' || (one.shadowRoot !== null && isBusy(one.shadowRoot)),
    );
  const { shadowRoot } = document.querySelector(`#storybook-root ${tag}`) ?? {};
  return !!shadowRoot && shadowRoot.childElementCount > 0 && (isWaiting || !isBusy(shadowRoot));
}
