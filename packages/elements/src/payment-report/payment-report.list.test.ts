import { expect } from '@open-wc/testing';
import type { PaymentReportPage } from '@saldo/sdk/contract';
import { sendKeys } from '@web/test-runner-commands';
import { sampleDocument } from '../testing/sample-documents.ts';
import { sampleReport, sampleReports } from '../testing/sample-reports.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './payment-report.ts';

const documents = [sampleDocument({ number: '00012345', issued: '2026-03-01', total: '590.00' })];
const reports = '/v1/payment-reports';

describe('<saldo-payment-report view="reports">', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer({ documents, reports: sampleReports });
  });

  const open = () => openPage('saldo-payment-report', server, { view: 'reports' });

  it('shows what became of each report, newest first', async () => {
    const page = await open();
    await page.shows('Reporte R-000005');
    const newestFirst = server.account.reports.toReversed();
    const order = newestFirst.map(({ number }) => page.text.indexOf(number));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    for (const word of ['Por verificar', 'En revisión', 'Aceptado', 'Aplicado', 'Rechazado']) {
      expect(page.text).to.contain(word);
    }
    await expect(page.element).to.be.accessible();
  });

  it('opens a report with the keyboard: lines, proofs and the reason', async () => {
    const page = await open();
    await page.shows('Reporte R-000005');
    const summaries = [...page.root.querySelectorAll('summary')];
    summaries.at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('El cheque fue devuelto por falta de fondos.');
    summaries[0]!.focus();
    await sendKeys({ press: 'Space' });
    await page.shows('Retención IGV, certificado R001-00000077');
    await expect(page.element).to.be.accessible();
  });

  it('downloads a proof, and says so when it fails', async () => {
    const page = await open();
    await page.shows('Reporte R-000005');
    page.root.querySelector('details')!.open = true;
    const path = `/v1/file-contents/${server.account.reports.at(-1)!.files[0]!.id}`;
    server.fail(path, 500);
    await page.press('Descargar voucher.pdf 16 bytes');
    await page.shows('No se pudo descargar el archivo.');
    server.recover(path);
    await page.press('Descargar voucher.pdf 16 bytes');
    await waitUntil(() => !page.text.includes('No se pudo descargar'));
    expect(server.received(path)).to.have.length(2);
  });

  it('shows a status that it does not know neutrally', async () => {
    server.alter(reports, ({ data }: PaymentReportPage) => ({
      data: [{ ...data[0]!, status: 'awaiting_bank' }],
    }));
    const page = await open();
    await page.shows('awaiting bank');
    expect(page.root.querySelector('[data-tone]')!.getAttribute('data-tone')).to.equal('void');
  });

  it('loads more as asked', async () => {
    server = await openServer({ documents: [], reports: Array.from({ length: 25 }, () => sampleReport()) });
    const page = await open();
    await page.shows('Reporte R-000006');
    await page.press('Ver más');
    await page.shows('Reporte R-000001');
    expect(page.hasButton('Ver más')).to.equal(false);
  });

  it('says what to do when there are none, when loading and when loading failed', async () => {
    server = await openServer({ documents: [] });
    server.fail(reports, 503);
    const page = await open();
    await page.shows('Algo falló en el servidor.');
    await expect(page.element).to.be.accessible();
    server.recover(reports);
    await page.press('Reintentar');
    await page.shows('Aún no hay reportes');
    await expect(page.element).to.be.accessible();
    await page.press('Reportar un pago');
    await page.shows('Qué pagaste');
  });
});
