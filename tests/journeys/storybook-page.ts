import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** What Storybook's preview keeps in its frame. */
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, detail: unknown): void };
  readonly __STORYBOOK_PREVIEW__?: {
    readonly currentRender?: { readonly id: string; readonly phase?: string };
  };
}

/**
 * Opens a story as the first one: it starts the server inside the page, where the others find it. Storybook's own axe, which
 * only tells its panel, waits to be asked.
 */
export async function openStory(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  await isFinished(page, id, 150_000);
}

/** Goes to a story as the sidebar does, and waits until Storybook is through with it: before, going on would reload the page. */
export async function showStory(page: Page, id: string): Promise<void> {
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
