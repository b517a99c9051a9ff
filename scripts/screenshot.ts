/**
 * `node scripts/screenshot.ts URL out.png [--width 1280] [--height 800] [--dark] [--forced-colors] [--print]
 * [--rtl] [--locale es-MX] [--scale 2] [--wait SELECTOR] [--click SELECTOR] [--full]`: a picture of a page, for whoever
 * works on looks. Selectors may be puppeteer's (`>>> .x` reaches into shadow roots). Prints the page's errors.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from './browser/launch.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    scale: { type: 'string', default: '1' },
    dark: { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    locale: { type: 'string' },
    wait: { type: 'string' },
    click: { type: 'string', multiple: true, default: [] },
  },
});
const [url, target] = positionals;
if (!url || !target?.endsWith('.png')) {
  console.error('usage: node scripts/screenshot.ts URL out.png [options]');
  process.exit(2);
}

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`page error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`console: ${message.text()}`);
  });
  await page.setViewport({
    width: Number(values.width),
    height: Number(values.height),
    deviceScaleFactor: Number(values.scale),
  });
  if (values.locale) await page.setExtraHTTPHeaders({ 'accept-language': values.locale });
  const features = [{ name: 'prefers-color-scheme', value: values.dark ? 'dark' : 'light' }];
  if (values['forced-colors']) features.push({ name: 'forced-colors', value: 'active' });
  // Together: puppeteer sets each by itself, and Chromium then forgets the other.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media: values.print ? 'print' : 'screen', features });
  if (values.rtl) {
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl')),
    );
  }
  await page.goto(url, { waitUntil: 'load' });
  if (values.wait) await page.waitForSelector(values.wait, { timeout: 15_000 });
  await page.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
  for (const selector of values.click) {
    await page.locator(selector).click();
    await page.waitForNetworkIdle({ idleTime: 300, timeout: 5_000 }).catch(() => undefined);
  }
  await page.screenshot({ path: target, fullPage: values.full });
} finally {
  await browser.close();
}
