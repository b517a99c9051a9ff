import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import type { PortalViewEvent } from '../partner-portal/partner-portal.events.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { reading } from '../testing/publisher.ts';
import { openPage } from '../testing/shadow-page.ts';
import { sampleReports } from '../testing/sample-reports.ts';
import { sampleThreads } from '../testing/sample-threads.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoClientPortal } from './client-portal.element.ts';
// Views are loaded when they are looked at; here they are there, so that no test waits for them.
import '../account-statement/account-statement.ts';
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-report/payment-report.ts';
import '../query-thread/query-thread.ts';
import './client-portal.ts';

describe('<saldo-client-portal>', () => {
  let server: ContractServer;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({ reports: sampleReports, threads: sampleThreads });
  });
  beforeEach(() => history.replaceState(undefined, '', location.pathname + location.search));
  afterEach(() => history.replaceState(undefined, '', location.pathname + location.search));

  const open = async (properties: Partial<SaldoClientPortal> = {}, on = server) => {
    const page = await openPage('saldo-client-portal', on, properties);
    await waitUntil(() => links(page.element).length > 1);
    return page;
  };
  const links = ({ shadowRoot }: Element) => [
    ...shadowRoot!.querySelectorAll<HTMLAnchorElement>('.view-link'),
  ];
  const link = (element: Element, name: string) =>
    links(element).find(({ innerText }) => innerText.trim() === name)!;
  const region = ({ shadowRoot }: Element) => shadowRoot!.querySelector<HTMLElement>('#view')!;
  const shown = (element: Element) =>
    [...region(element).querySelectorAll('*')]
      .filter((one) => one.localName.startsWith('saldo-') && one.checkVisibility())
      .map(({ localName }) => localName);
  const shows = (element: Element, ...names: string[]) =>
    waitUntil(() => names.every((name) => shown(element).includes(name)), names.join());
  const inner = (element: Element, name: string) =>
    region(element).querySelector(name)!.shadowRoot! as ShadowRoot;

  it('tells at once what is owed, what is late, what comes, what waits, and who is signed in', async () => {
    const { element, ...page } = await open();
    await waitUntil(() => region(element).innerText.includes('R-0000'));
    await waitUntil(() => region(element).innerText.includes('Faltan 2 cajas'));
    const text = element.shadowRoot!.querySelector<HTMLElement>('.portal')!.innerText;
    for (const word of [
      'Ana Ficticia',
      'Cuenta con Distribuidora Andina',
      'Por pagar',
      'Próximos',
      '2 nuevas',
    ])
      expect(text).to.contain(word);
    expect(page).to.be.an('object');
    await expect(element).to.be.accessible();
  });

  it('keeps its place in the address: forward, back, and when the page comes again', async () => {
    const { element } = await open();
    link(element, 'Comprobantes').click();
    await shows(element, 'saldo-invoice-list');
    expect(location.hash).to.equal('#/documents');
    expect(link(element, 'Comprobantes').getAttribute('aria-current')).to.equal('page');
    await waitUntil(() => element.shadowRoot!.activeElement === region(element));
    expect(region(element).getAttribute('aria-label')).to.equal('Comprobantes');
    history.back();
    await waitUntil(() => region(element).getAttribute('aria-label') === 'Resumen');
    history.forward();
    await shows(element, 'saldo-invoice-list');
    element.remove();
    const again = await open();
    await shows(again.element, 'saldo-invoice-list');
  });

  it('shows a document that a link in a mail names, with what was asked about it, and one that is opened', async () => {
    location.hash = '#/documents/F001-00012345';
    const { element } = await open();
    await shows(element, 'saldo-document-detail', 'saldo-query-thread');
    await waitUntil(() => region(element).getAttribute('aria-label') === 'F001-00012345');
    region(element).querySelector<HTMLAnchorElement>('.back a')!.click();
    await shows(element, 'saldo-invoice-list');
    const row = () => inner(element, 'saldo-invoice-list').querySelector<HTMLButtonElement>('.row-action');
    await waitUntil(() => row() !== null);
    const label = row()!.innerText.trim();
    row()!.click();
    await shows(element, 'saldo-document-detail');
    expect(location.hash).to.equal(`#/documents/${label}`);
  });

  it('says plainly that a document is not there', async () => {
    location.hash = '#/documents/F001-404';
    const { element } = await open();
    await shows(element, 'saldo-document-detail');
    const detail = inner(element, 'saldo-document-detail');
    await waitUntil(() => detail.querySelector('[role="alert"]') !== null);
    expect(shown(element)).not.to.contain('saldo-query-thread');
  });

  it('lets the page show a document in its own way', async () => {
    const { element } = await open();
    await waitUntil(() => region(element).querySelector('[part~="open"]') !== null);
    const told = oneEvent(document.body, 'saldo-document-open') as Promise<DocumentOpenEvent>;
    document.body.addEventListener('saldo-document-open', (event) => event.preventDefault(), { once: true });
    region(element).querySelector<HTMLElement>('[part~="open"]')!.click();
    expect((await told).document.label).to.match(/^F001-/);
    expect(location.hash).to.equal('');
  });

  it('takes what was chosen to the form, and keeps what was typed there while one looks elsewhere', async () => {
    location.hash = '#/documents';
    const { element } = await open();
    await shows(element, 'saldo-invoice-list');
    const list = inner(element, 'saldo-invoice-list');
    const box = () => list.querySelector<HTMLInputElement>('tbody input[type=checkbox]');
    await waitUntil(() => box() !== null);
    box()!.click();
    await waitUntil(() => list.querySelector('[part~="report"]') !== null);
    list.querySelector<HTMLElement>('[part~="report"]')!.click();
    await shows(element, 'saldo-payment-report');
    expect(location.hash).to.equal('#/reports/new');
    const form = inner(element, 'saldo-payment-report');
    await waitUntil(() => form.querySelector('[part~="line"]') !== null);
    link(element, 'Estado de cuenta').click();
    await shows(element, 'saldo-account-statement');
    link(element, 'Reportes de pago').click();
    await shows(element, 'saldo-payment-report');
    expect(location.hash).to.equal('#/reports');
    const tab = () =>
      [...form.querySelectorAll('button')].find(({ innerText }) => innerText.includes('Nuevo reporte'));
    tab()!.click();
    await waitUntil(() => location.hash === '#/reports/new');
    await waitUntil(() => form.querySelector('[part~="line"]') !== null);
  });

  it('opens a question by its address, and follows the one that is opened', async () => {
    location.hash = `#/questions/${server.account.threads[0]!.id}`;
    const { element } = await open();
    await shows(element, 'saldo-query-thread');
    const thread = inner(element, 'saldo-query-thread');
    await waitUntil(() => thread.textContent!.includes('Faltan 2 cajas'));
    const other = thread.querySelector<HTMLElement>(`[data-id="${server.account.threads[2]!.id}"]`)!;
    other.click();
    await waitUntil(() => location.hash === `#/questions/${server.account.threads[2]!.id}`);
  });

  it('has no view that the session does not permit, also not by its address', async () => {
    const { queryThread: _, paymentReport: __, ...less } = reading;
    const poor = await openServer({ components: less });
    location.hash = '#/questions';
    const { element } = await open({}, poor);
    const names = links(element).map(({ innerText }) => innerText.trim());
    expect(names).to.deep.equal([
      'Resumen',
      'Estado de cuenta',
      'Comprobantes',
      'Reportes de pago',
      'Archivos',
    ]);
    expect(region(element).innerText).to.contain('Aquí no existe esa página');
    expect(poor.received('/v1/threads')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('leaves the address to the first of two portals, to a prefix, and alone when it is told to', async () => {
    const first = await open();
    const second = await openPage('saldo-client-portal', server);
    const third = await openPage('saldo-client-portal', server, { routePrefix: 'mine' });
    const quiet = await openPage('saldo-client-portal', server, { routes: 'off', routePrefix: 'quiet' });
    for (const { element } of [second, third, quiet]) await waitUntil(() => links(element).length > 1);
    const titles = () =>
      [first, second, third, quiet].map(({ element }) => region(element).getAttribute('aria-label'));
    link(second.element, 'Comprobantes').click();
    link(quiet.element, 'Comprobantes').click();
    expect(location.hash).to.equal('');
    link(third.element, 'Estado de cuenta').click();
    expect(location.hash).to.equal('#/mine/statement');
    await waitUntil(() => titles()[2] === 'Estado de cuenta');
    link(first.element, 'Archivos').click();
    await waitUntil(() => titles()[0] === 'Archivos');
    expect(titles()).to.deep.equal(['Archivos', 'Comprobantes', 'Estado de cuenta', 'Comprobantes']);
  });

  it('tells the page what it shows, for its title', async () => {
    const told: string[] = [];
    const listener = ({ view, title }: PortalViewEvent) => told.push(`${view}: ${title}`);
    document.body.addEventListener('saldo-portal-view', listener);
    const { element } = await open();
    element.show('papers');
    await waitUntil(() => told.length === 2);
    document.body.removeEventListener('saldo-portal-view', listener);
    expect(told).to.deep.equal([': Resumen', 'papers: Archivos']);
  });

  it('folds its navigation where there is little room, and opens it by keys', async () => {
    const { element } = await open();
    element.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => !link(element, 'Archivos').checkVisibility());
    const menu = element.shadowRoot!.querySelector<HTMLElement>('#menu')!;
    menu.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => link(element, 'Archivos').checkVisibility());
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !link(element, 'Archivos').checkVisibility());
    expect(element.shadowRoot!.activeElement).to.equal(menu);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await shows(element, 'saldo-account-statement');
    expect(link(element, 'Archivos').checkVisibility()).to.equal(false);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  for (const width of [320, 720, 1280]) {
    it(`fits into ${width} px, and passes axe in the dark`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const { element } = await open({ theme: 'dark' });
      element.parentElement!.style.inlineSize = `${width}px`;
      await waitUntil(() => region(element).innerText.includes('R-0000'));
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  it('says what failed, and shows the rest', async () => {
    server.fail('/v1/threads', 500);
    const { element } = await open();
    await waitUntil(() => region(element).querySelector('[part~="card-unread"] [role="alert"]') !== null);
    await waitUntil(() => region(element).innerText.includes('R-0000'));
    server.recover('/v1/threads');
    const buttons = region(element).querySelectorAll<HTMLElement>('[part~="card-unread"] button');
    [...buttons].find(({ innerText }) => innerText === 'Reintentar')!.click();
    await waitUntil(() => region(element).querySelector('[part~="card-unread"] [role="alert"]') === null);
  });
});
