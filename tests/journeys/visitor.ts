import assert from 'node:assert/strict';
import type { BrowserContext, CDPSession, ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import type { World } from './world.ts';

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Console errors that belong to what the test does. */
  readonly expected?: RegExp;
}

const patienceMs = 15_000;

/**
 * Somebody at a page of the demo, in a browser profile of their own. Whatever goes wrong on the page is collected:
 * errors, reports of the content security policy and of Trusted Types, requests to other hosts.
 */
export class Visitor implements AsyncDisposable {
  readonly page: Page;
  readonly troubles: string[] = [];
  readonly requests: HTTPRequest[] = [];
  /** Session tokens that the page was given. */
  readonly tokens: string[] = [];
  readonly #context: BrowserContext;
  readonly #url: string;
  readonly #accessibility: CDPSession;

  private constructor(page: Page, context: BrowserContext, url: string, accessibility: CDPSession) {
    this.#accessibility = accessibility;
    this.page = page;
    this.#context = context;
    this.#url = url;
  }

  static async enter(
    { browser, url }: World,
    path: string,
    { width = 1280, height = 900, dark = false, expected }: VisitOptions = {},
  ): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const visitor = new Visitor(page, context, url, await page.createCDPSession());
    await visitor.#watch(expected);
    await page.goto(`${url}${path}`);
    return visitor;
  }

  async #watch(expected: RegExp | undefined): Promise<void> {
    const { page, troubles, requests, tokens } = this;
    const trouble = (text: string) => {
      if (!expected?.test(text)) troubles.push(text);
    };
    page.on('pageerror', (error) => trouble(`page error: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') trouble(`console: ${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('request', (request) => {
      requests.push(request);
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== this.#url) trouble(`another host: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.url().includes('/host/session')) return;
      response.json().then(
        (answer: { token?: string }) => answer.token && tokens.push(answer.token),
        () => undefined,
      );
    });
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
  }

  /** An element by its accessible role and name, wherever it lies; waits until it can be seen. */
  async find(role: string, name: string): Promise<ElementHandle> {
    const selector = `::-p-aria([role="${role}"][name="${name}"])`;
    const element = await this.page.waitForSelector(selector, { visible: true }).catch((cause: unknown) => {
      throw new Error(`There is no ${role} “${name}”.`, { cause });
    });
    return element!;
  }

  async click(role: string, name: string): Promise<void> {
    await this.find(role, name);
    await this.page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
  }

  async type(role: string, name: string, text: string): Promise<void> {
    const field = await this.find(role, name);
    await field.focus();
    await this.page.keyboard.type(text);
  }

  /** Waits until the text stands somewhere on the page, in one element. */
  async sees(text: string): Promise<void> {
    // What was looked at before its element was defined would be remembered as empty.
    await this.page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await this.page.waitForSelector(`::-p-text(${text})`, { visible: true }).catch((cause: unknown) => {
      throw new Error(`“${text}” does not appear.`, { cause });
    });
  }

  /** What has the keyboard's focus: its role and accessible name. */
  async focus(): Promise<string> {
    using focused = await this.page.evaluateHandle(() => {
      let within = document.activeElement;
      while (within?.shadowRoot?.activeElement) within = within.shadowRoot.activeElement;
      return within ?? document.body;
    });
    // Of this one node: the browser would make the whole page's tree anew for a snapshot.
    const { nodes } = await this.#accessibility.send('Accessibility.getPartialAXTree', {
      backendNodeId: await focused.backendNodeId(),
      fetchRelatives: false,
    });
    return `${String(nodes[0]?.role?.value)} ${String(nodes[0]?.name?.value ?? '')}`;
  }

  /** Presses Tab until this has the focus. */
  async tabTo(role: string, name: string, { back = false } = {}): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 80) {
      if (back) await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (back) await this.page.keyboard.up('Shift');
      const focus = await this.focus();
      if (focus === `${role} ${name}`) return;
      passed.push(focus);
    }
    assert.fail(`Tab does not reach ${role} “${name}”, only:\n${passed.join('\n')}`);
  }

  /** Waits until this has the focus by itself. */
  async waitForFocus(role: string, name: string | RegExp): Promise<void> {
    const until = Date.now() + patienceMs;
    let focus = '';
    while (Date.now() < until) {
      focus = await this.focus();
      const [focusedRole, ...rest] = focus.split(' ');
      const matches = typeof name === 'string' ? rest.join(' ') === name : name.test(rest.join(' '));
      if (focusedRole === role && matches) return;
    }
    assert.fail(`The focus is on ${focus}, not on ${role} “${name}”.`);
  }

  /** Everything that a script of the page could read: the document through shadow roots, storage, cookies, history. */
  readable(): Promise<string> {
    return this.page.evaluate(() => {
      const markup = (root: Document | ShadowRoot): string =>
        [...root.querySelectorAll('*')]
          .map((element) => {
            const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
            const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
            return `${attributes} ${text.join('')} ${element.shadowRoot ? markup(element.shadowRoot) : ''}`;
          })
          .join('\n');
      const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]);
      return [markup(document), stored, document.cookie, location.href].join('\n');
    });
  }

  /** Asserts that nothing went wrong on the page so far. */
  assertCalm(): void {
    assert.deepEqual(this.troubles, []);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context.close();
  }
}
