import { expect } from '@open-wc/testing';
import { reading } from '../testing/publisher.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleReport } from '../testing/sample-reports.ts';
import { openPage } from '../testing/shadow-page.ts';
import type { SaldoPaymentReport } from './payment-report.element.ts';
import './payment-report.ts';

const old = sampleDocument({ number: '00000001', issued: '2026-02-01', total: '590.00' });
const recent = sampleDocument({ number: '00000002', issued: '2026-04-01', total: '100.00' });

describe('<saldo-payment-report> states', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer({ documents: [old, recent], reports: [sampleReport()] });
  });

  const open = (properties: Partial<SaldoPaymentReport> = {}) =>
    openPage('saldo-payment-report', server, properties);

  it('shows the shape of the form while the session loads', async () => {
    const release = server.hold('/v1/session');
    const page = await open();
    expect(page.root.querySelector('[aria-busy=true]')).not.to.equal(null);
    await expect(page.element).to.be.accessible();
    release();
    await page.shows('Qué pagaste');
  });

  it('says that the session failed and tries again', async () => {
    server.fail('/v1/session', 500);
    const page = await open();
    await page.shows('Algo falló en el servidor.');
    await expect(page.element).to.be.accessible();
    server.recover('/v1/session');
    await page.press('Reintentar');
    await page.shows('Qué pagaste');
  });

  it('is accessible empty, filled and marked', async () => {
    const page = await open();
    await page.shows('Pagar todo lo pendiente');
    await expect(page.element).to.be.accessible();
    page.element.documents = server.account.documents;
    await page.shows('F001-00000001');
    await page.press('Agregar retención a F001-00000001');
    await page.press('Enviar reporte');
    await page.shows('Revisa 2 campos.');
    await expect(page.element).to.be.accessible();
  });

  it('gives way to a sentence and the contact where reporting is not permitted', async () => {
    server = await openServer({ documents: [], reports: [sampleReport()], components: reading });
    const page = await open();
    await page.shows('Aquí no se pueden reportar pagos');
    expect(page.text).to.contain('cobranzas@andina.example');
    expect(page.root.querySelector('form')).to.equal(null);
    await expect(page.element).to.be.accessible();
    await page.press('Reportes enviados');
    await page.shows('Reporte R-000001');
  });

  it('speaks English where asked', async () => {
    const page = await open({ locale: 'en-US', documents: [server.document(old.externalId)] });
    await page.shows('What you paid for');
    expect(page.field('Amount paid for F001-00000001').value).to.equal('590.00');
  });
});
