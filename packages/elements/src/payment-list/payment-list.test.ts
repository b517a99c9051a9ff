import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PaymentInput } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { samplePartner } from '../testing/sample-session.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPaymentList } from './payment-list.element.ts';
import './payment-list.ts';

const path = '/v1/payments';
const pen = (amount: string) => ({ amount, currency: 'PEN' });

describe('<saldo-payment-list>', () => {
  let server: ContractServer;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({
      documents: [
        sampleDocument({ number: '1', issued: '2026-03-01', total: '100.00' }),
        sampleDocument({ number: '2', issued: '2026-03-02', total: '50.00' }),
      ],
    });
    const { payments } = server.account.publisher;
    const payment: PaymentInput = {
      direction: 'receivable',
      partner: { externalId: samplePartner.externalId },
      date: '2026-04-01',
      amount: pen('150.00'),
      method: 'bank_transfer',
    };
    await payments.put('P-1', {
      ...payment,
      reference: 'OP 778899',
      allocations: [
        { document: 'F001-1', amount: pen('100.00') },
        { document: 'F001-2', amount: pen('20.00') },
      ],
      files: [{ externalId: 'comprobante.pdf', role: 'other' }],
    });
    await payments.put('P-2', { ...payment, date: '2026-03-05', reference: 'CH 1', method: 'cheque' });
    await payments.void('P-2', { reason: 'Sin fondos', date: '2026-03-08' });
    await payments.put('P-3', {
      ...payment,
      status: 'in_process',
      clearsOn: '2026-04-20',
      reference: 'CH 2',
    });
  });
  afterEach(() => server.recover(path));

  const open = (properties: Partial<SaldoPaymentList> = {}) =>
    openPage('saldo-payment-list', server, properties);

  it('shows what each payment covers, what is left on account, and its papers', async () => {
    const page = await open();
    await page.shows('OP 778899');
    expect(page.text).to.contain('Pagos realizados').and.contain('2 comprobantes').and.not.contain('CH 2');
    page.root.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Factura F001-2');
    expect(page.text.replaceAll(/\s+/g, ' ')).to.contain('20.00').and.contain('A cuenta 30.00');
    expect(page.text).to.contain('comprobante.pdf');
    await expect(page.element).to.be.accessible();
  });

  it('shows that a payment was voided, and why', async () => {
    const page = await open();
    await page.shows('CH 1');
    page.root.querySelectorAll('summary')[1]!.click();
    await page.shows('Sin fondos');
    expect(page.text).to.contain('Anulado');
  });

  it('shows apart what has not cleared, with its day and what it comes to', async () => {
    const page = await open({ kind: 'scheduled' });
    await page.shows('CH 2');
    expect(page.text).to.contain('20 abr. 2026').and.contain('dentro de 8 días').and.not.contain('OP 778899');
    expect(page.text).to.contain('Programado').and.contain('En proceso');
    await expect(page.element).to.be.accessible();
  });

  it('holds the place of what comes, says what failed, and recovers', async () => {
    const release = server.hold(path);
    const page = await open();
    await waitUntil(() => page.root.querySelector('[aria-busy="true"]') !== null);
    await expect(page.element).to.be.accessible();
    server.fail(path, 500);
    release();
    await page.shows('Algo falló en el servidor');
    server.recover(path);
    await page.press('Reintentar');
    await page.shows('OP 778899');
  });

  it('says what to expect when there is nothing', async () => {
    const empty = await openServer({ documents: [] });
    const made = await openPage('saldo-payment-list', empty);
    await made.shows('Todavía no hay pagos');
    const scheduled = await openPage('saldo-payment-list', empty, { kind: 'scheduled' });
    await scheduled.shows('No hay pagos programados');
    await expect(scheduled.element).to.be.accessible();
  });

  it('shows nothing that the session may not list', async () => {
    const poor = await openServer({ components: { queryThread: { enabled: true } } });
    const page = await openPage('saldo-payment-list', poor);
    await page.shows('Aquí no se muestran pagos');
    expect(poor.received(path)).to.have.length(0);
  });

  it('fits into 320 px', async () => {
    const page = await open();
    page.element.parentElement!.style.inlineSize = '320px';
    await page.shows('OP 778899');
    page.root.querySelector('summary')!.click();
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    await expect(page.element).to.be.accessible();
  });
});
