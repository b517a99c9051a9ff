import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from './built-storybook.ts';
import { servePlainFiles, type FileServer } from './plain-file-server.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
}

/** What Storybook's preview keeps in its frame. */
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, detail: unknown): void };
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: { readonly id: string; readonly phase?: string };
  };
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
    // The first story opens the server inside the page; the others find it there.
    await page.goto(`${files.url}/iframe.html?viewMode=story&id=${stories[0]!.id}`);
    await isFinished(page, stories[0]!.id, 150_000);
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  for (const { id, title, name, importPath } of stories) {
    test(`renders ${title}: ${name} with its element, without an error`, async () => {
      shown = id;
      const element = /([\w-]+)(?:\.[\w-]+)?\.stories\.ts$/.exec(importPath)![1]!;
      const tag = element === 'mapping' ? 'saldo-account-statement' : `saldo-${element}`;
      await show(page, id);
      await page.waitForFunction(hasContent, { timeout: 10_000 }, tag);
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

/** Goes to a story as the sidebar does, and waits until Storybook is through with it: before, going on would reload the page. */
async function show(page: Page, id: string): Promise<void> {
  await page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Preview;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await isFinished(page, id);
  const failed = await page.$eval(
    'body',
    (body) => /sb-show-(errordisplay|nopreview)/.exec(body.className)?.[0],
  );
  assert.equal(failed, undefined);
}

async function isFinished(page: Page, id: string, timeout = 60_000): Promise<void> {
  const finished = (storyId: string) => {
    const { currentRender } = (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__ ?? {};
    return currentRender?.id === storyId && currentRender.phase === 'finished';
  };
  await page.waitForFunction(finished, { timeout }, id);
}

/** Whether the story's element is there, is known to the browser, and has drawn something. */
function hasContent(tag: string): boolean {
  const element = document.querySelector(`#storybook-root ${tag}`);
  const { shadowRoot } = element ?? {};
  return !!shadowRoot && shadowRoot.childElementCount > 0;
}
