import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { SaldoInvoiceList } from '../invoice-list/invoice-list.element.ts';
import type { SaldoProvider } from '../provider/provider.element.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocuments } from '../testing/sample-documents.ts';
import { recordsOf } from '../testing/sample-records.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { waitUntil } from '../testing/wait-until.ts';
import '../invoice-list/invoice-list.ts';
import '../provider/provider.ts';
import '../query-thread/query-thread.ts';

describe('what happens elsewhere', () => {
  const original = window.fetch;
  const timeout = window.setTimeout;
  let server: ContractServer;
  let hidden = false;

  before(() => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
  });
  after(() => Reflect.deleteProperty(document, 'visibilityState'));
  beforeEach(async () => {
    server = await openServer({ documents: sampleDocuments.slice(0, 2) });
    window.fetch = server.fetch;
  });
  afterEach(() => {
    window.fetch = original;
    window.setTimeout = timeout;
    setHidden(false);
  });

  function setHidden(is: boolean): void {
    hidden = is;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Waits of some seconds end soon: they are patience, not what is looked at. */
  function hurry(also: readonly number[] = []): void {
    const soon = (ms = 0) => (ms > 5000 && ms <= 20_000 ? 100 : also.includes(ms) ? 1500 : ms);
    window.setTimeout = ((run: TimerHandler, ms?: number, ...rest: unknown[]) =>
      timeout(run, soon(ms), ...rest)) as typeof timeout;
  }

  async function open(live?: 'off', components?: object): Promise<SaldoProvider> {
    const { token } = components
      ? await server.account.publisher.sessions.create({
          partner: { externalId: sampleSession.partner.externalId },
          allowOrigins: [location.origin],
          components,
        })
      : server;
    const session = { token, expiresAt: new Date(Date.now() + 600_000).toISOString() };
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} .fetchSession=${async () => session} .live=${live}>
        <saldo-invoice-list></saldo-invoice-list>
        <saldo-query-thread></saldo-query-thread>
      </saldo-provider>`,
    );
    await waitUntil(() => rows(provider).length === 2);
    return provider;
  }

  const list = (provider: SaldoProvider) => provider.querySelector<SaldoInvoiceList>('saldo-invoice-list')!;
  const rows = (provider: SaldoProvider) => [
    ...(list(provider).shadowRoot?.querySelectorAll<HTMLElement>('tbody tr[data-record]') ?? []),
  ];
  const streams = () => server.received('/v1/events').length;
  const left = () => server.aborted.filter((path) => path === '/v1/events').length;
  const publish = async (from: number, to: number) => {
    for (const records of recordsOf(sampleDocuments.slice(from, to))) {
      for await (const { outcome, problem } of server.account.publisher.publish(records)) {
        expect(outcome, JSON.stringify(problem)).to.equal('created');
      }
    }
  };

  it('shows without a reload, marked for a moment, over one stream for all elements', async () => {
    const provider = await open();
    await waitUntil(() => streams() === 1);
    const before = rows(provider).map(({ dataset }) => dataset['record']);
    await publish(2, 3);
    await waitUntil(() => rows(provider).length === 3, 'the new row', { timeout: 5000 });
    const marked = () => rows(provider).filter((row) => row.hasAttribute('data-news'));
    await waitUntil(() => marked().length === 1);
    expect(before).not.to.contain(marked()[0]!.dataset['record']);
    await waitUntil(() => marked().length === 0, 'the mark fades', { timeout: 6000 });
    expect(streams()).to.equal(1);
  });

  it('is not followed where the provider says so, nor of kinds that the session may not read', async () => {
    await open('off');
    await open(undefined, { invoiceList: { enabled: true } });
    await waitUntil(() => streams() === 1);
    const asked = server.received('/v1/documents').length;
    const { externalId } = sampleSession.partner;
    await server.account.publisher.threads.create({
      partnerId: `ext:${externalId}`,
      about: { kind: 'account' },
      subject: 'x',
      message: { text: 'x', authorName: 'x' },
    });
    await aTimeout(800);
    expect(server.received('/v1/documents').length).to.equal(asked);
  });

  it('is caught up with when a page that was hidden is seen again', async () => {
    const provider = await open();
    await waitUntil(() => streams() === 1);
    hurry();
    setHidden(true);
    await waitUntil(() => left() === 1, 'lets its connection go', { timeout: 5000 });
    window.setTimeout = timeout;
    await publish(2, 4);
    await aTimeout(300);
    expect(rows(provider).length).to.equal(2);
    setHidden(false);
    await waitUntil(() => rows(provider).length === 4, 'what was missed', { timeout: 5000 });
    expect(streams()).to.equal(2);
  }).timeout(25_000);

  it('is asked for, where something on the way keeps the stream back, and the server waits', async () => {
    hurry();
    server.keepBack('/v1/events');
    const provider = await open();
    const polls = () => server.received('/v1/changes');
    await waitUntil(() => polls().length === 1, 'asks instead', { timeout: 5000 });
    expect(polls()[0]!.query.get('wait')).to.equal('25');
    expect([streams(), left()]).to.deep.equal([1, 1]);
    await publish(2, 3);
    await waitUntil(() => rows(provider).length === 3, 'the new row', { timeout: 5000 });
    await waitUntil(() => polls().length === 2, 'asks again from there');
    expect(streams()).to.equal(1);
  });

  it('comes by a stream again once one gets through, tried later each time', async () => {
    hurry([300_000, 600_000]);
    server.keepBack('/v1/events');
    const provider = await open();
    const polls = () => server.received('/v1/changes').length;
    await waitUntil(() => streams() === 2, 'tries again', { timeout: 5000 });
    await waitUntil(() => polls() === 2, 'asks on meanwhile', { timeout: 5000 });
    server.recover('/v1/events');
    window.setTimeout = timeout;
    await publish(2, 3);
    await waitUntil(() => streams() === 3, 'tries once more', { timeout: 5000 });
    await waitUntil(() => rows(provider).length === 3, 'nothing is lost', { timeout: 5000 });
    const asked = polls();
    await publish(3, 4);
    await waitUntil(() => rows(provider).length === 4, 'by the stream', { timeout: 5000 });
    await aTimeout(1000);
    expect([streams(), polls()]).to.deep.equal([3, asked]);
  });

  it('is caught up with as soon as a server that was away is back', async () => {
    hurry();
    server.fail('/v1/events', 503).fail('/v1/changes', 503);
    const provider = await open();
    await waitUntil(() => server.received('/v1/changes').length > 0, 'asks as well', { timeout: 5000 });
    await publish(2, 3);
    server.recover('/v1/events').recover('/v1/changes');
    await waitUntil(() => rows(provider).length === 3, 'the new row', { timeout: 5000 });
  });

  it('is no longer followed when the provider has left the page', async () => {
    const provider = await open();
    await waitUntil(() => streams() === 1);
    provider.remove();
    await waitUntil(() => left() === 1);
  });
});
