import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { builtStorybook } from './built-storybook.ts';
import { servePlainFiles, type FileServer } from './plain-file-server.ts';
import { openStory } from './storybook-page.ts';

interface Channel {
  emit(event: string, detail: unknown): void;
  on(event: string, listener: (detail: never) => void): void;
}
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
  readonly __STORYBOOK_PREVIEW__: {
    readonly currentRender: { readonly story: { readonly argTypes: Record<string, unknown> } };
  };
  told: unknown[];
}

const folder = await builtStorybook();
const story = 'invoice-list--default';

describe('panels and pages of Storybook', () => {
  let files: FileServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    [files, browser] = await Promise.all([servePlainFiles(folder), launchChromium()]);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await openStory(page, files.url, story);
    await page.waitForFunction(hasRows);
  });
  after(async () => {
    await browser.close();
    await files[Symbol.asyncDispose]();
  });

  const setArgs = (updatedArgs: Record<string, unknown>) =>
    page.evaluate(
      (detail) =>
        (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', detail),
      { storyId: story, updatedArgs },
    );
  const attribute = (name: string) =>
    page.$eval('saldo-invoice-list', (list, key) => list.getAttribute(key), name);

  test('each attribute has a control that fits its type', async () => {
    const argTypes = await page.evaluate(
      () =>
        JSON.parse(
          JSON.stringify(
            (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__.currentRender.story.argTypes,
          ),
        ) as Record<string, { control?: unknown; options?: unknown; table?: { category?: string } }>,
    );
    const manifest = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8')) as {
      modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
    };
    const { attributes } = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'saldo-invoice-list')!;
    assert.ok(attributes.length > 15);
    for (const { name } of attributes) assert.ok(argTypes[name]?.control, name);
    assert.deepEqual(argTypes['theme']!.options, ['light', 'dark', 'auto']);
    assert.match(JSON.stringify(argTypes['overdue']!.control), /boolean/);
    assert.match(JSON.stringify(argTypes['page-size']!.control), /number/);
  });

  test('a control sets and takes away the attribute of the element', async () => {
    await setArgs({ density: 'compact', overdue: true });
    await page.waitForFunction(() => document.querySelector('saldo-invoice-list')?.hasAttribute('overdue'));
    assert.equal(await attribute('density'), 'compact');
    await setArgs({ density: '', overdue: false });
    await page.waitForFunction(() => !document.querySelector('saldo-invoice-list')?.hasAttribute('overdue'));
    assert.equal(await attribute('density'), null);
  });

  test('an event is an action with what it has of its own', async () => {
    await page.waitForFunction(hasRows);
    await page.evaluate(() => {
      const preview = globalThis as unknown as Preview;
      preview.told = [];
      preview.__STORYBOOK_ADDONS_CHANNEL__.on('storybook/actions/action-event', (detail: never) => {
        preview.told.push(detail);
      });
      document
        .querySelector('saldo-invoice-list')!
        .shadowRoot!.querySelector<HTMLElement>('.row-action')!
        .click();
    });
    await page.waitForFunction(() => (globalThis as unknown as Preview).told.length > 0);
    const told = await page.evaluate(() => JSON.stringify((globalThis as unknown as Preview).told));
    assert.match(told, /"name":"saldo-document-open"/);
    assert.match(told, /"label":"P001-00003045"/);
    assert.ok(!told.includes('isTrusted'));
  });

  test('the page of an element tells what its source tells, and shows one story', async () => {
    await page.goto(`${files.url}/iframe.html?viewMode=docs&id=invoice-list--docs`);
    await page.waitForFunction(() => document.body.innerText.includes('saldo-selection-change'));
    const text = await page.evaluate(() => document.body.innerText);
    for (const part of [
      'page-size',
      'Rows per page, 1 to 200.',
      'saldo-document-open',
      'clearSelection()',
      'letterhead',
    ])
      assert.ok(text.includes(part), part);
    await page.waitForFunction(hasRows);
    assert.equal((await page.$$('saldo-invoice-list')).length, 1);
  });

  test('the playground changes all elements, tells what cannot be read, and gives it to copy', async () => {
    await openStory(page, files.url, 'looks--playground');
    const choose = (name: string, value: string) =>
      page.evaluate(
        (key, text) => {
          const { shadowRoot } = document.querySelector('looks-playground')!;
          const field = shadowRoot!.querySelector<HTMLInputElement>(`input[name="${key}"]`)!;
          field.value = text;
          field.dispatchEvent(new Event('change'));
        },
        name,
        value,
      );
    const said = () =>
      page.evaluate(() =>
        [
          ...document.querySelector('looks-playground')!.shadowRoot!.querySelectorAll('[role=status], pre'),
        ].map((one) => (one as HTMLElement).innerText),
      );
    assert.match((await said())[0]!, /Everything keeps its least contrast/);
    await choose('accent', '#0b6e4f');
    await choose('textMuted', '#c0c0c0');
    await page.waitForFunction(() =>
      document.querySelector('looks-playground')!.shadowRoot!.querySelector('.warnings li'),
    );
    const [weak, css, js] = await said();
    assert.match(weak!, /textMuted on surface: 1\.82, at least 4\.5 \(light\)/);
    // A dark green is seen on white, and hardly on what is nearly black.
    assert.match(weak!, /accent on surface: .*\(dark\)/);
    assert.doesNotMatch(weak!, /accent on surface: .*\(light\)/);
    assert.equal(css, 'saldo-provider {\n  --saldo-accent: #0b6e4f;\n  --saldo-text-muted: #c0c0c0;\n}');
    assert.equal(js, "provider.palette = {\n  accent: '#0b6e4f',\n  textMuted: '#c0c0c0',\n};");
    const accent = await page.$eval('saldo-account-statement', (one) =>
      getComputedStyle(one).getPropertyValue('--saldo-accent'),
    );
    assert.equal(accent, '#0b6e4f');
  });
});

function hasRows(): boolean {
  return document.querySelector('saldo-invoice-list')?.shadowRoot?.querySelector('tr[data-record]') != null;
}
