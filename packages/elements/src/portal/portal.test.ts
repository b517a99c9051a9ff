import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SessionInput } from '@saldo/sdk/contract';
import type { PortalViewEvent } from '../partner-portal/partner-portal.events.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sessionOf } from '../testing/publisher.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPortal } from './portal.element.ts';
// Views are loaded when they are looked at; here they are there, so that no test waits for them.
import '../account-statement/account-statement.ts';
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-list/payment-list.ts';
import '../query-thread/query-thread.ts';
import './portal.ts';

describe('<saldo-portal>', () => {
  const servers = new Map<string, ContractServer>();
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    for (const direction of ['receivable', 'payable', 'both'] as const)
      servers.set(direction, await openServer({ direction, documents: [] }));
  });
  const clear = () => history.replaceState(undefined, '', location.pathname + location.search);
  beforeEach(clear);
  afterEach(clear);

  const portals = ({ shadowRoot }: Element) =>
    [...shadowRoot!.querySelectorAll('saldo-client-portal, saldo-supplier-portal')].filter((one) =>
      one.checkVisibility(),
    );
  const shown = (element: Element) => portals(element).map(({ localName }) => localName);
  const open = async (of: string, properties: Partial<SaldoPortal> = {}) => {
    const { element } = await openPage('saldo-portal', servers.get(of)!, properties);
    await waitUntil(() => portals(element)[0]?.shadowRoot?.querySelector('.view-link') != null);
    return element;
  };
  const choice = (element: Element) => [
    ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=accounts] a'),
  ];
  const chosen = (element: Element) =>
    choice(element).find((one) => one.getAttribute('aria-current') === 'true')?.innerText;
  const view = (element: Element) =>
    portals(element)[0]!.shadowRoot!.querySelector('#view')?.getAttribute('aria-label');

  it('is the portal of a client, or of a supplier, as the publisher has the partner', async () => {
    expect(shown(await open('receivable'))).to.deep.equal(['saldo-client-portal']);
    const supplier = await open('payable');
    expect(shown(supplier)).to.deep.equal(['saldo-supplier-portal']);
    expect(choice(supplier)).to.have.length(0);
  });

  it('is the one that the page asks for', async () => {
    const element = await open('both', { direction: 'payable' });
    expect(shown(element)).to.deep.equal(['saldo-supplier-portal']);
    expect(choice(element)).to.have.length(0);
  });

  it('lets who is both choose, by keys too, with an address for each place of each', async () => {
    const element = await open('both');
    expect(shown(element)).to.deep.equal(['saldo-client-portal']);
    expect(choice(element).map(({ innerText }) => innerText)).to.deep.equal([
      'Como cliente',
      'Como proveedor',
    ]);
    await expect(element).to.be.accessible();
    choice(element)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shown(element).join() === 'saldo-supplier-portal');
    expect(location.hash).to.equal('#/supplier');
    expect(chosen(element)).to.equal('Como proveedor');
    element.show('client/statement');
    await waitUntil(() => location.hash === '#/client/statement');
    await waitUntil(() => shown(element).join() === 'saldo-client-portal' && view(element) !== 'Resumen');
    history.back();
    await waitUntil(() => view(element) === 'Resumen');
  });

  it('opens the account and the place that a link names, below a prefix of the page', async () => {
    location.hash = '#/account/supplier/payments';
    const element = await open('both', { routePrefix: 'account' });
    await waitUntil(() => shown(element).join() === 'saldo-supplier-portal' && view(element) === 'Pagos');
    expect(choice(element)[0]!.hash).to.equal('#/account/client');
  });

  it('leaves the address alone where it is told to', async () => {
    const element = await open('both', { routes: 'off' });
    choice(element)[1]!.click();
    await waitUntil(() => shown(element).join() === 'saldo-supplier-portal');
    expect(location.hash).to.equal('');
  });

  it('tells the page of what is shown, and of nothing else', async () => {
    const told: string[] = [];
    const hear = ({ direction, title }: PortalViewEvent) => told.push(`${direction} ${title}`);
    document.body.addEventListener('saldo-portal-view', hear);
    try {
      const element = await open('both');
      await waitUntil(() => told.length === 1);
      choice(element)[1]!.click();
      await waitUntil(() => told.length === 2);
      choice(element)[0]!.click();
      await waitUntil(() => told.length === 3);
      expect(told).to.deep.equal(['receivable Resumen', 'payable Resumen', 'receivable Resumen']);
    } finally {
      document.body.removeEventListener('saldo-portal-view', hear);
    }
  });

  it('shows the logo in the account that is looked at', async () => {
    const element = await open('both');
    const logo = document.createElement('img');
    logo.slot = 'logo';
    logo.alt = 'Ficticia';
    element.append(logo);
    const host = () => (logo.assignedSlot?.assignedSlot?.getRootNode() as ShadowRoot | undefined)?.host;
    await waitUntil(() => host()?.localName === 'saldo-client-portal');
    choice(element)[1]!.click();
    await waitUntil(() => host()?.localName === 'saldo-supplier-portal');
  });

  it('says that the session failed, and goes on when it is asked again', async () => {
    const server = servers.get('payable')!;
    server.fail('/v1/session', 503);
    const page = await openPage('saldo-portal', server);
    await waitUntil(() => page.root.querySelector('[role="alert"]') !== null);
    expect(shown(page.element)).to.have.length(0);
    server.recover('/v1/session');
    await page.press('Reintentar');
    await waitUntil(() => shown(page.element).join() === 'saldo-supplier-portal');
  });

  it('needs no provider around it: an address of the server and one of the page are enough', async () => {
    const server = servers.get('payable')!;
    const original = window.fetch;
    const expiresAt = new Date(Date.now() + 600_000).toISOString();
    const input: SessionInput = sessionOf();
    window.fetch = async (asked, init) => {
      const request = new Request(asked, init);
      if (new URL(request.url).pathname !== '/host/session') return server.fetch(request);
      const { token } = await server.account.publisher.sessions.create(input);
      return Response.json({ token, expiresAt });
    };
    try {
      const element = await fixture<SaldoPortal>(
        html`<saldo-portal
          base-url=${location.origin}
          session-url="/host/session"
          locale="es-PE"
        ></saldo-portal>`,
      );
      element.show('payments');
      const nested = () => element.shadowRoot!.querySelector('saldo-portal');
      await waitUntil(() => nested() !== null && shown(nested()!).join() === 'saldo-supplier-portal');
      await waitUntil(() => view(nested()!) === 'Pagos');
      expect(location.hash).to.equal('#/payments');
    } finally {
      window.fetch = original;
    }
  });
});
