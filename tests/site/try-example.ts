import type { Browser } from 'puppeteer-core';

/** Opens an example by itself and waits until its elements show something. Resolves to what went wrong. */
export async function tryExample(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`page error: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      troubles.push(`another host: ${request.url()}`);
  });
  try {
    await page.goto(url);
    await page.waitForFunction(
      () => document.querySelector('#state')?.textContent !== 'Starting the server in this page …',
      {
        timeout: 60_000,
      },
    );
    const state = await page.$eval('#state', ({ textContent }) => textContent);
    if (state !== '') troubles.push(state);
    else await page.waitForFunction(isShown, { timeout: 20_000 });
  } catch (error) {
    troubles.push(String(error));
  } finally {
    await context.close();
  }
  return troubles;
}

/** Whether every element is there and has drawn something, and none says that it failed. In the page. */
function isShown(): boolean {
  const all = [...document.querySelectorAll('#example *')].filter(({ localName }) =>
    localName.startsWith('saldo-'),
  );
  const drawn = all.filter(({ localName }) => localName !== 'saldo-provider');
  return (
    all.every((element) => element.matches(':defined')) &&
    drawn.every(({ shadowRoot }) => (shadowRoot?.childElementCount ?? 0) > 0) &&
    drawn.every(({ shadowRoot }) => !shadowRoot?.querySelector('[part~="error"]'))
  );
}
