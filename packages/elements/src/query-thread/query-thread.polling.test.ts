import { expect } from '@open-wc/testing';
import type { ReadInput } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoQueryThread } from './query-thread.element.ts';
import './query-thread.ts';

/** Time that passes when the test says so. */
class Time {
  now = 0;
  #timers: { at: number; run: () => void; id: number }[] = [];
  #count = 0;
  readonly #set = window.setTimeout;
  readonly #clear = window.clearTimeout;
  readonly #clock = performance.now;

  start(): void {
    // Short waits are the page's own business.
    const real = this.#set.bind(window);
    window.setTimeout = ((run: () => void, ms = 0) => {
      if (ms < 1000) return real(run, ms);
      this.#count += 1;
      this.#timers.push({ at: this.now + ms, run, id: -this.#count });
      return -this.#count;
    }) as unknown as typeof window.setTimeout;
    const clear = this.#clear.bind(window);
    window.clearTimeout = ((id: number) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
      clear(id);
    }) as typeof window.clearTimeout;
    performance.now = () => this.now;
  }

  stop(): void {
    window.setTimeout = this.#set;
    window.clearTimeout = this.#clear;
    performance.now = this.#clock;
  }

  pass(seconds: number): void {
    this.now += seconds * 1000;
    const due = this.#timers.filter(({ at }) => at <= this.now);
    this.#timers = this.#timers.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
  }
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<saldo-query-thread> polling', () => {
  let server: ContractServer;
  let quantity: string;
  let messages: string;
  let page: ShadowPage<SaldoQueryThread>;
  let time: Time;
  beforeEach(async () => {
    server = await openServer(conversations);
    quantity = server.account.threads[0]!.id;
    messages = `/v1/threads/${quantity}/messages`;
    time = new Time();
    time.start();
    page = await openPage('saldo-query-thread', server, { threadId: quantity });
    await page.shows('El almacén confirma');
    await waitUntil(() => !page.text.includes('2 nuevos'));
  });
  afterEach(() => {
    time.stop();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const looks = () => server.received('/v1/threads').length;

  it('looks every 30 seconds, with one request where nothing is new', async () => {
    const before = server.requests.length;
    time.pass(29);
    expect(server.requests.length).to.equal(before);
    time.pass(1);
    await waitUntil(() => server.requests.length > before);
    // A look is left out while the one before is under way.
    await waitUntil(() => {
      time.pass(30);
      return server.requests.length > before + 1;
    });
    expect(server.requests.slice(before).every(({ path }) => path === '/v1/threads')).to.equal(true);
  });

  it('shows a new message and announces it politely', async () => {
    const text = 'La nota de crédito ya está emitida.';
    const { publisher } = server.account;
    const { id: messageId } = await publisher.threads.reply(quantity, { text, authorName: 'Luis Cobranza' });
    time.pass(30);
    await page.shows('La nota de crédito ya está emitida.');
    const status = page.root.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent!.includes('Mensaje nuevo de Luis Cobranza'));
    expect(server.received(messages)).to.have.length(2);
    const marks = () => server.received(`/v1/threads/${quantity}/read`, 'PUT').map(({ body }) => body);
    await waitUntil(() => (marks().at(-1) as ReadInput).messageId === messageId);
  });

  it('rests while the page is hidden, and looks at once when it is seen again', async () => {
    const before = looks();
    setVisibility('hidden');
    time.pass(300);
    expect(looks()).to.equal(before);
    setVisibility('visible');
    await waitUntil(() => looks() === before + 1);
  });

  it('ends when the element leaves the page, with its requests', async () => {
    const before = looks();
    const release = server.hold('/v1/threads');
    time.pass(30);
    await waitUntil(() => looks() === before + 1);
    page.element.remove();
    await waitUntil(() => server.aborted.includes('/v1/threads'));
    release();
    time.pass(300);
    expect(looks()).to.equal(before + 1);
  });
});
