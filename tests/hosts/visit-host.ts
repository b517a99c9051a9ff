import type { Browser, ConsoleMessage } from 'puppeteer-core';

const patienceMs = 30_000;

/**
 * Looks at a host as one of its users: waits for the rows of the list, opens the first document, and waits for its PDF to be drawn; or waits for
 * what a page without elements says. Resolves to what went wrong: what did not come, errors of the page and on the console, reports of its policy.
 */
export async function visitHost(browser: Browser, url: string, says?: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  const troubles: string[] = [];
  let step = says ?? 'the list of documents';
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', (error) => troubles.push(`page: ${String(error)}`));
    page.on('console', (message) => {
      if (!['error', 'warn'].includes(message.type()) || isOfTools(message)) return;
      const from = message.stackTrace().map(({ url, lineNumber }) => `\n  at ${url}:${lineNumber}`);
      troubles.push(`console: ${message.text()}${from.slice(0, 6).join('')}`);
    });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await page.goto(url);
    if (says !== undefined) {
      const said = await page.waitForFunction(() => document.querySelector('output')?.textContent);
      const text = await said.jsonValue();
      if (text !== says) troubles.push(`it says: ${text}`);
      return troubles;
    }
    // Looked for in each frame: a locator waits for mutations of the document, and those of shadow roots are none.
    const open = await page.waitForSelector('saldo-invoice-list >>> button.row-action', { visible: true });
    await open!.click();
    step = 'the PDF of the first document';
    await page.waitForSelector('saldo-pdf-viewer >>> canvas', { visible: true });
    await page.waitForFunction(isDrawn);
  } catch (error) {
    troubles.unshift(`${step} did not come: ${String(error)}`);
  } finally {
    await context.close();
  }
  return troubles;
}

/** What tools for development say wherever the elements, or pdf.js, are used with them. */
function isOfTools(message: ConsoleMessage): boolean {
  const text = message.text();
  // Svelte holds `includes` from an index on for a comparison of proxies.
  return (
    text.startsWith('Lit is in dev mode') || /state_proxy_equality_mismatch[^]*array\.includes/.test(text)
  );
}

/** Whether there is ink on the first page of the viewer. */
function isDrawn(): boolean {
  const canvas = document.querySelector('saldo-pdf-viewer')?.shadowRoot?.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.some((value, index) => index % 4 !== 3 && value < 128) ?? false;
}
