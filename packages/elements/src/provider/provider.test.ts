import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FakeServer } from '../testing/fake-server.ts';
import { json } from '../testing/fake-server.ts';
import { sampleServer } from '../testing/sample-server.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { SessionReader } from '../testing/session-reader.ts';
import type { SaldoProvider } from './provider.element.ts';
import './provider.ts';

customElements.define('saldo-test-reader', SessionReader);

const soon = () => new Date(Date.now() + 600_000).toISOString();

/** A page whose own back end mints sessions, beside the Saldo server: both behind the page's `fetch`. */
function page(server: FakeServer = sampleServer()): FakeServer {
  return server.route('POST', '/host/session', () => ({ token: 'saldo_es_1', expiresAt: soon() }));
}

describe('<saldo-provider>', () => {
  const original = window.fetch;
  let server: FakeServer;

  beforeEach(() => {
    server = page();
    window.fetch = server.fetch;
  });
  afterEach(() => {
    window.fetch = original;
  });

  const readers = (root: Element) => [...root.querySelectorAll('saldo-test-reader')] as SessionReader[];

  it('works from plain attributes: one token and one session for all elements', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url="https://saldo.example" session-url="/host/session">
        <saldo-test-reader></saldo-test-reader><saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider).every(({ shown }) => shown.includes(sampleSession.partner.name)));
    expect(server.received('/host/session', 'POST')).to.have.length(1);
    expect(server.received('/v1/session')).to.have.length(1);
    expect(server.received('/v1/session')[0]!.headers.get('authorization')).to.equal('Bearer saldo_es_1');
  });

  it('keeps the token out of the document, of storage and of addresses', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url="https://saldo.example" session-url="/host/session">
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
    expect(document.documentElement.outerHTML).not.to.contain('saldo_es_1');
    expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.to.contain('saldo_es_1');
    expect(server.requests.map(({ path, query }) => `${path}?${query.toString()}`).join()).not.to.contain(
      'saldo_es_1',
    );
  });

  it('takes a function in place of the address', async () => {
    const fetchSession = async () => ({ token: 'saldo_es_function', expiresAt: soon() });
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url="https://saldo.example" .fetchSession=${fetchSession}>
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
    expect(server.received('/v1/session')[0]!.headers.get('authorization')).to.equal(
      'Bearer saldo_es_function',
    );
  });

  it('loads another token at the first 401, once for all', async () => {
    let minted = 0;
    server.route('POST', '/host/session', () => ({ token: `saldo_es_${++minted}`, expiresAt: soon() }));
    server.route('GET', '/v1/session', ({ headers }) =>
      headers.get('authorization') === 'Bearer saldo_es_1'
        ? json({ status: 401, code: 'session-expired', requestId: 'r', type: '/', title: 't' }, 401)
        : sampleSession,
    );
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url="https://saldo.example" session-url="/host/session">
        <saldo-test-reader></saldo-test-reader><saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider).every(({ shown }) => shown.includes(sampleSession.partner.name)));
    expect(minted).to.equal(2);
  });

  it('tells the page when no session can be had, and starts over when asked', async () => {
    server.fail('/host/session', 403);
    const provider = document.createElement('saldo-provider');
    provider.setAttribute('base-url', 'https://saldo.example');
    provider.setAttribute('session-url', '/host/session');
    const reader = document.createElement('saldo-test-reader') as SessionReader;
    provider.append(reader);
    const expired = oneEvent(document.body, 'saldo-session-expired');
    document.body.append(provider);
    await expired;
    await waitUntil(() => reader.shown.startsWith('failed'));
    expect(reader.shown).to.equal('failed: CredentialError');
    server.recover('/host/session');
    provider.renew();
    await waitUntil(() => reader.shown.includes(sampleSession.partner.name));
    provider.remove();
  });

  it('shares its locale and follows a change of it', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url="https://saldo.example" session-url="/host/session" locale="es-MX">
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes('Reintentar'));
    provider.locale = 'en-US';
    await waitUntil(() => readers(provider)[0]!.shown.includes('Try again'));
  });

  it('stands beside another one with its own partner', async () => {
    const other = { ...sampleSession, partner: { ...sampleSession.partner, name: 'Bodega Otra Ficticia' } };
    server.route('GET', '/other/v1/session', () => other);
    const both = await fixture(
      html`<div>
        <saldo-provider base-url="https://saldo.example" session-url="/host/session"
          ><saldo-test-reader></saldo-test-reader
        ></saldo-provider>
        <saldo-provider base-url="https://saldo.example/other" session-url="/host/session"
          ><saldo-test-reader></saldo-test-reader
        ></saldo-provider>
      </div>`,
    );
    const [first, second] = readers(both);
    await waitUntil(() => first!.shown.includes(sampleSession.partner.name));
    await waitUntil(() => second!.shown.includes('Bodega Otra Ficticia'));
  });

  it('asks nothing before it is configured', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider><saldo-test-reader></saldo-test-reader></saldo-provider>`,
    );
    await aTimeout(0);
    expect(server.requests).to.have.length(0);
    provider.baseUrl = 'https://saldo.example';
    provider.sessionUrl = '/host/session';
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
  });
});
