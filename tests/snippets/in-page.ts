import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { placeOf, type Block } from './blocks.ts';
import { bundleModule } from './modules.ts';

export interface PageWorld {
  readonly browser: Browser;
  readonly publisherId: string;
  /** The host's folder of pages, with the elements in it. */
  readonly folder: string;
  readonly url: string;
}

/**
 * Shows a block of HTML as a host would, with the scripts that belong to it. Resolves to what went wrong: errors and warnings on the
 * console, reports of the policy, tags that no element is behind.
 */
export async function troublesOfHtml(
  block: Block,
  scripts: readonly Block[],
  world: PageWorld,
): Promise<string[]> {
  const names = await Promise.all(
    scripts.map(async (script) => {
      const name = `script-${script.line}.js`;
      await writeFile(join(world.folder, name), await bundleModule(script));
      return name;
    }),
  );
  return lookAt(documentOf(block, names, world), world, placeOf(block), async (page) => {
    const unknown = await page.evaluate(async () => {
      const tags = [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))];
      const own = tags.filter((tag) => tag.startsWith('saldo-'));
      const late = new Promise<void>((resolve) => setTimeout(resolve, 5_000));
      await Promise.race([late, Promise.all(own.map((tag) => customElements.whenDefined(tag)))]);
      return own.length === 0 ? ['(none at all)'] : own.filter((tag) => !customElements.get(tag));
    });
    // What is followed, and what waits for it, stays open.
    await page.waitForNetworkIdle({ concurrency: 2, idleTime: 300 });
    return unknown.map((tag) => `${placeOf(block)}: no element is behind ${tag}`);
  });
}

function documentOf({ code }: Block, scripts: readonly string[], { publisherId }: PageWorld): string {
  const local = code
    .replaceAll('https://saldo.example', '/')
    .replace(/publisher="[^"]*"/, `publisher="${publisherId}"`);
  const start = /^<!doctype/i.test(local) ? '' : '<!doctype html><html lang="es"><title>Host</title>';
  const loader = local.includes('<script') ? '' : '<script type="module" src="/elements/saldo.js"></script>';
  const own = scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('');
  return `${start}${loader}${local}${own}`;
}

/** What a browser does not take of a block of CSS: rules, declarations, and tokens or parts that the elements do not have. */
export async function troublesOfCss(
  block: Block,
  /** Whether the reference tells of a token or a part. */
  isKnown: (name: string) => boolean,
  world: PageWorld,
): Promise<string[]> {
  const written = [...block.code.matchAll(/^\s*([\w-]+):[^{]*;$/gm)].map(([, name]) => name!);
  const troubles = await lookAt('<!doctype html><title>CSS</title>', world, placeOf(block), (page) =>
    page.evaluate(
      (code, properties) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(code);
        const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
        const taken = rules.flatMap(({ style }) => [...style]);
        return properties.filter((name) => !taken.some((one) => one.startsWith(name)));
      },
      block.code,
      written,
    ),
  );
  const parts = [...block.code.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name!);
  return [
    ...troubles.map((name) => `${placeOf(block)}: no browser takes ${name}`),
    ...written
      .filter((name) => name.startsWith('--saldo-') && !isKnown(name))
      .map((name) => `${placeOf(block)}: there is no ${name}`),
    ...parts
      .filter((part) => !isKnown(part))
      .map((part) => `${placeOf(block)}: no element has a part ${part}`),
  ];
}

async function lookAt(
  html: string,
  { browser, folder, url }: PageWorld,
  place: string,
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  await writeFile(join(folder, 'index.html'), html);
  const context = await browser.createBrowserContext();
  const troubles: string[] = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(`${place}: ${String(error)}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()))
        troubles.push(`${place}: console: ${message.text()} ${message.location().url ?? ''}`);
    });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await page.goto(url);
    troubles.push(...(await look(page)));
    return troubles;
  } finally {
    await context.close();
  }
}
