import { expect, fixture, html } from '@open-wc/testing';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { SessionReader } from '../testing/session-reader.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { offerRequests } from './offer-requests.ts';
import type { SaldoProvider } from './provider.element.ts';
import type { RequestEvent } from './request.event.ts';
import './provider.ts';

customElements.define('saldo-request-reader', class extends SessionReader {});

describe('<saldo-provider> offers each request to the page', () => {
  const original = window.fetch;
  let server: ContractServer;
  let sent: Request[];
  beforeEach(async () => {
    server = await openServer({ documents: [] });
    sent = [];
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      sent.push(request.clone());
      return server.fetch(request);
    };
  });
  afterEach(() => {
    window.fetch = original;
  });

  const open = async (take: (event: RequestEvent) => void) => {
    const fetchSession = async () => ({
      token: server.token,
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    });
    const provider = await fixture<SaldoProvider>(
      html`<saldo-provider
        base-url=${location.origin}
        .fetchSession=${fetchSession}
        live="off"
        @saldo-request=${take}
        ><saldo-request-reader></saldo-request-reader
      ></saldo-provider>`,
    );
    return provider.querySelector('saldo-request-reader') as SessionReader;
  };
  const isRead = (reader: SessionReader) =>
    waitUntil(() => reader.shown.includes(sampleSession.partner.name));

  it('without its credential, to be signed, also by what takes time', async () => {
    const seen: (string | null)[] = [];
    const reader = await open((event) => {
      seen.push(event.method, new URL(event.url).pathname, event.request.headers.get('authorization'));
      event.addHeaders({ 'X-Signature': 'a1' });
      event.addHeaders(Promise.resolve(new Headers({ 'X-Signed-At': 'now' })));
    });
    await isRead(reader);
    expect(seen).to.deep.equal(['GET', '/v1/session', null]);
    const [request] = sent;
    expect(request!.headers.get('x-signature')).to.equal('a1');
    expect(request!.headers.get('x-signed-at')).to.equal('now');
    expect(request!.headers.get('authorization')).to.equal(`Bearer ${server.token}`);
  });

  it('with a body, which is read for the signature and sent all the same', async () => {
    const read: string[] = [];
    const reader = await open((event) => {
      if (event.method !== 'POST') return;
      const signed = event.request.text().then((text) => {
        read.push(text);
        return { 'X-Length': String(text.length) };
      });
      event.addHeaders(signed);
    });
    await isRead(reader);
    const { saldo } = reader.closest('saldo-provider')!;
    const file = await saldo!.files.create(pdfFile('voucher.pdf', 'a proof'));
    expect(file.fileName).to.equal('voucher.pdf');
    const upload = sent.find(({ method }) => method === 'POST')!;
    expect(await upload.text()).to.equal(read[0]);
    expect(upload.headers.get('x-length')).to.equal(String(read[0]!.length));
  });

  it('not to be altered: a header of its own fails the request', async () => {
    const reader = await open((event) => event.addHeaders({ Authorization: 'Bearer other' }));
    await waitUntil(() => reader.shown.startsWith('failed'));
    expect(sent).to.have.length(0);
  });

  it('to be sent by another way', async () => {
    const reader = await open((event) => {
      const headers = new Headers(event.request.headers);
      headers.set('authorization', `Bearer ${server.token}`);
      event.respondWith(server.fetch(new Request(event.request, { headers })));
    });
    await isRead(reader);
    expect(sent).to.have.length(0);
  });

  it('and waits no longer than whoever asks, for a page that never answers', async () => {
    const page = new EventTarget();
    page.addEventListener('saldo-request', (event) =>
      (event as RequestEvent).respondWith(new Promise(() => {})),
    );
    const end = new AbortController();
    const request = new Request(location.href, { signal: end.signal });
    const sent = offerRequests(page)(request).then(
      () => 'answered',
      (error: unknown) => error,
    );
    end.abort('enough');
    expect(await sent).to.equal('enough');
  });

  it('to be refused, which is not tried again', async () => {
    let asked = 0;
    const reader = await open((event) => {
      asked += 1;
      event.preventDefault();
    });
    await waitUntil(() => reader.shown.startsWith('failed'));
    expect(asked).to.equal(1);
    expect(sent).to.have.length(0);
  });
});
