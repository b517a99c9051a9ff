import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/publisher.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { SessionReader } from '../testing/session-reader.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoProvider } from './provider.element.ts';
import './provider.ts';

customElements.define('saldo-test-reader', SessionReader);

const soon = () => new Date(Date.now() + 600_000).toISOString();

/** A page whose own back end mints sessions, beside the contract server: both behind the page's `fetch`. */
class HostPage {
  readonly server: ContractServer;
  minted: string[] = [];
  csrf: (string | null)[] = [];
  refuses: false | number = false;

  constructor(server: ContractServer) {
    this.server = server;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (new URL(request.url).pathname !== '/host/session') return this.server.fetch(request);
    this.csrf.push(request.headers.get('X-CSRF-TOKEN'));
    if (this.refuses) return new Response(null, { status: this.refuses });
    const { token } = await this.server.account.publisher.sessions.create(sessionOf());
    this.minted.push(token);
    return Response.json({ token, expiresAt: soon() });
  };
}

describe('<saldo-provider>', () => {
  const original = window.fetch;
  let server: ContractServer;
  let host: HostPage;

  beforeEach(async () => {
    server = await openServer({ documents: [] });
    host = new HostPage(server);
    window.fetch = host.fetch;
  });
  afterEach(() => {
    window.fetch = original;
  });

  const readers = (root: Element) => [...root.querySelectorAll('saldo-test-reader')] as SessionReader[];

  it('works from plain attributes: one token and one session for all elements', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} session-url="/host/session">
        <saldo-test-reader></saldo-test-reader><saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider).every(({ shown }) => shown.includes(sampleSession.partner.name)));
    expect(host.minted).to.have.length(1);
    expect(server.received('/v1/session')).to.have.length(1);
    expect(server.received('/v1/session')[0]!.headers.get('authorization')).to.equal(
      `Bearer ${host.minted[0]}`,
    );
  });

  it('keeps the token out of the document, of storage and of addresses', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} session-url="/host/session">
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
    const [token] = host.minted;
    expect(document.documentElement.outerHTML).not.to.contain(token);
    expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.to.contain(token);
    const addresses = server.requests.map(({ path, query }) => `${path}?${query.toString()}`);
    expect(addresses.join()).not.to.contain(token);
  });

  it('sends the token by which the back end knows its pages', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'csrf-token', content: '7f3a' });
    document.head.append(meta);
    try {
      const provider = await fixture<SaldoProvider>(
        html`<saldo-provider base-url=${location.origin} session-url="/host/session" csrf-meta="csrf-token">
          <saldo-test-reader></saldo-test-reader>
        </saldo-provider>`,
      );
      await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
    } finally {
      meta.remove();
    }
    expect(host.csrf).to.deep.equal(['7f3a']);
  });

  it('takes a function in place of the address', async () => {
    const fetchSession = async () => ({ token: server.token, expiresAt: soon() });
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} .fetchSession=${fetchSession}>
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
    expect(server.received('/v1/session')[0]!.headers.get('authorization')).to.equal(
      `Bearer ${server.token}`,
    );
  });

  it('loads another token at the first 401, once for all', async () => {
    const { publisher } = server.account;
    const { id, token } = await publisher.sessions.create(sessionOf());
    await publisher.sessions.revoke(id);
    const tokens = [token, server.token];
    const fetchSession = async () => ({ token: tokens.shift()!, expiresAt: soon() });
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} .fetchSession=${fetchSession}>
        <saldo-test-reader></saldo-test-reader><saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider).every(({ shown }) => shown.includes(sampleSession.partner.name)));
    expect(tokens).to.deep.equal([]);
  });

  it('tells the developer once what is wrong with the session address', async () => {
    host.refuses = 404;
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warned.push(text);
    try {
      const provider = await fixture<SaldoProvider>(
        html`<saldo-provider base-url=${location.origin} session-url="/host/session">
          <saldo-test-reader></saldo-test-reader><saldo-test-reader></saldo-test-reader>
        </saldo-provider>`,
      );
      await waitUntil(() => readers(provider).every(({ shown }) => shown.startsWith('failed')));
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('session-url="/host/session" answers 404');
  });

  it('tells the page when no session can be had, and starts over when asked', async () => {
    host.refuses = 403;
    const provider = document.createElement('saldo-provider');
    provider.setAttribute('base-url', location.origin);
    provider.setAttribute('session-url', '/host/session');
    const reader = document.createElement('saldo-test-reader') as SessionReader;
    provider.append(reader);
    const expired = oneEvent(document.body, 'saldo-session-expired');
    document.body.append(provider);
    await expired;
    await waitUntil(() => reader.shown.startsWith('failed'));
    expect(reader.shown).to.equal('failed: CredentialError');
    host.refuses = false;
    provider.renew();
    await waitUntil(() => reader.shown.includes(sampleSession.partner.name));
    provider.remove();
  });

  it('shares its locale and follows a change of it', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider base-url=${location.origin} session-url="/host/session" locale="es-MX">
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes('Reintentar'));
    provider.locale = 'en-US';
    await waitUntil(() => readers(provider)[0]!.shown.includes('Try again'));
  });

  it('shares words of the host and follows a change of them', async () => {
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider
        base-url=${location.origin}
        session-url="/host/session"
        locale="es-MX"
        .words=${{ es: { shared: { retry: 'Otra vez' } } }}
      >
        <saldo-test-reader></saldo-test-reader>
      </saldo-provider>`,
    );
    await waitUntil(() => readers(provider)[0]!.shown.includes('Otra vez'));
    provider.words = undefined;
    await waitUntil(() => readers(provider)[0]!.shown.includes('Reintentar'));
  });

  it('stands beside another one with its own partner', async () => {
    const other = await openServer({ documents: [], partnerName: 'Bodega Otra Ficticia' });
    const fetchSession = async () => ({ token: other.token, expiresAt: soon() });
    const both = await fixture(
      html`<div>
        <saldo-provider base-url=${location.origin} session-url="/host/session"
          ><saldo-test-reader></saldo-test-reader
        ></saldo-provider>
        <saldo-provider base-url=${location.origin} .fetchSession=${fetchSession}
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
    provider.baseUrl = location.origin;
    provider.sessionUrl = '/host/session';
    await waitUntil(() => readers(provider)[0]!.shown.includes(sampleSession.partner.name));
  });
});
