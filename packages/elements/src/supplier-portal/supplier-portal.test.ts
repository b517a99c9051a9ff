import { expect } from '@open-wc/testing';
import type { PaymentInput } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { samplePartner } from '../testing/sample-session.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
// Views are loaded when they are looked at; here they are there, so that no test waits for them.
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-list/payment-list.ts';
import '../query-thread/query-thread.ts';
import './supplier-portal.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

describe('<saldo-supplier-portal>', () => {
  let server: ContractServer;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({
      direction: 'payable',
      documents: [
        sampleDocument({ number: '500', issued: '2026-03-01', total: '590.00', direction: 'payable' }),
        sampleDocument({
          type: 'purchase_order',
          series: 'OC',
          number: '7',
          issued: '2026-02-20',
          total: '590.00',
          direction: 'payable',
        }),
      ],
    });
    const { payments, documents } = server.account.publisher;
    const payment: PaymentInput = {
      direction: 'payable',
      partner: { externalId: samplePartner.externalId },
      date: '2026-04-10',
      amount: pen('300.00'),
      allocations: [{ document: 'F001-500', amount: pen('300.00') }],
    };
    await payments.put('PRG-2', {
      ...payment,
      status: 'in_process',
      plannedOn: '2026-04-24',
      amount: pen('90.00'),
      allocations: [],
    });
    await payments.put('PRG-1', {
      ...payment,
      status: 'in_process',
      plannedOn: '2026-04-17',
      reference: 'Propuesta 1',
    });
    await payments.put('PAG-1', {
      ...payment,
      amount: pen('17.70'),
      date: '2026-03-20',
      reference: 'OP 1',
      allocations: [{ document: 'F001-500', amount: pen('17.70') }],
    });
    await documents.put('R001-1', {
      type: 'withholding_certificate',
      direction: 'payable',
      partner: { externalId: samplePartner.externalId },
      series: 'R001',
      number: '1',
      issueDate: '2026-03-20',
      total: pen('17.70'),
      files: [{ externalId: 'comprobante.pdf', role: 'pdf' }],
    });
  });
  beforeEach(() => history.replaceState(undefined, '', location.pathname + location.search));
  afterEach(() => history.replaceState(undefined, '', location.pathname + location.search));

  const open = async (place = '') => {
    location.hash = place;
    const { element } = await openPage('saldo-supplier-portal', server);
    const root = element.shadowRoot!;
    const region = () => root.querySelector<HTMLElement>('#view')!;
    const inner = async (name: string) => {
      const find = () => region().querySelector(`.kept:not([hidden]) ${name}`)?.shadowRoot;
      await waitUntil(() => find(), name);
      return find()!;
    };
    await waitUntil(() => root.querySelectorAll('.view-link').length > 1);
    return { element, root, region, inner };
  };
  const seen = (root: ShadowRoot) =>
    [...root.children]
      .map((one) => (one as HTMLElement).innerText ?? '')
      .join('\n')
      .replaceAll('\u00a0', ' ');

  it('tells what is owed and when it will be paid', async () => {
    const { element, region } = await open();
    await waitUntil(() => region().innerText.includes('Propuesta 1'));
    const text = region().innerText.replaceAll('\u00a0', ' ');
    expect(text).to.contain('Por cobrar');
    expect(text.indexOf('17 abr. 2026')).to.be.below(text.indexOf('24 abr. 2026')).and.above(0);
    expect(text).to.contain('PEN 300.00').and.contain('dentro de 5 días');
    await expect(element).to.be.accessible();
  });

  it('has a view for each thing that a supplier asks for', async () => {
    const { root } = await open();
    const names = [...root.querySelectorAll<HTMLElement>('.view-link')].map(({ innerText }) =>
      innerText.trim(),
    );
    expect(names).to.deep.equal([
      'Resumen',
      'Órdenes de compra',
      'Facturas recibidas',
      'Pagos programados',
      'Pagos',
      'Comprobantes de retención',
      'Estado de cuenta',
      'Consultas',
    ]);
  });

  it('shows orders alone, and invoices with their state and what is scheduled for them', async () => {
    const first = await open('#/orders');
    const orders = await first.inner('saldo-invoice-list');
    await waitUntil(() => seen(orders).includes('OC-7'));
    expect(seen(orders)).not.to.contain('F001-500');
    // Of two portals on a page the first has the address.
    first.element.remove();
    const invoices = await (await open('#/documents')).inner('saldo-invoice-list');
    await waitUntil(() => seen(invoices).includes('F001-500'));
    expect(seen(invoices)).to.contain('Programado PEN 300.00 para el 17 abr. 2026');
    expect(seen(invoices)).not.to.contain('OC-7');
  });

  it('leads from a scheduled payment to the invoice that it will cover', async () => {
    const { region, inner } = await open('#/scheduled');
    const payments = await inner('saldo-payment-list');
    await waitUntil(() => payments.querySelector('summary') !== null);
    payments.querySelector('summary')!.click();
    const name = payments.querySelector<HTMLElement>('details[open] [part~="open"]')!;
    expect(name.innerText).to.contain('F001-500');
    name.click();
    await waitUntil(() => region().querySelector('saldo-document-detail') !== null);
    expect(location.hash).to.equal('#/documents/F001-500');
    expect(region().querySelector<HTMLElement>('.back')!.innerText).to.contain('Volver a Pagos programados');
  });

  it('finds a withholding certificate and downloads it', async () => {
    const { element, inner } = await open('#/withholdings');
    const list = await inner('saldo-invoice-list');
    const file = () => list.querySelector<HTMLButtonElement>('[part~="file"]');
    await waitUntil(() => file() !== null);
    expect(seen(list)).to.contain('R001-1').and.not.contain('F001-500');
    expect(list.querySelector('.segments')).to.equal(null);
    const before = server.requests.length;
    file()!.click();
    await waitUntil(() =>
      server.requests.slice(before).some(({ path }) => path.startsWith('/v1/file-contents/')),
    );
    await waitUntil(() => file()!.getAttribute('aria-disabled') === 'false');
    await expect(element).to.be.accessible();
  });
});
