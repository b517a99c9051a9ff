import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { takeReports } from '../testing/answer-server.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { sampleReport, sampleReports } from '../testing/sample-reports.ts';
import { sampleServer } from '../testing/sample-server.ts';
import { openPage } from '../testing/shadow-page.ts';
import './payment-report.ts';

const reports = '/v1/payment-reports';

describe('<saldo-payment-report view="reports">', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = sampleServer();
    takeReports(server);
  });

  const open = () => openPage('saldo-payment-report', server, { view: 'reports' });

  it('shows what became of each report, newest first', async () => {
    const page = await open();
    await page.shows('Reporte R-000128');
    const order = sampleReports.map(({ number }) => page.text.indexOf(number));
    expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    for (const word of ['Por verificar', 'En revisión', 'Aceptado', 'Aplicado', 'Rechazado']) {
      expect(page.text).to.contain(word);
    }
    await expect(page.element).to.be.accessible();
  });

  it('opens a report with the keyboard: lines, proofs and the reason', async () => {
    const page = await open();
    await page.shows('Reporte R-000128');
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
    await page.shows('Reporte R-000128');
    page.root.querySelector('details')!.open = true;
    const path = '/v1/file-contents/01932f6e-0000-7000-c000-000000000001';
    server.fail(path, 500);
    await page.press('Descargar voucher.pdf 49 kB');
    await page.shows('No se pudo descargar el archivo.');
    server.recover(path);
    await page.press('Descargar voucher.pdf 49 kB');
    await waitUntil(() => !page.text.includes('No se pudo descargar'));
    expect(server.received(path)).to.have.length(2);
  });

  it('shows a status that it does not know neutrally', async () => {
    takeReports(server, { reports: [sampleReport(1, { status: 'awaiting_bank' })] });
    const page = await open();
    await page.shows('awaiting bank');
    expect(page.root.querySelector('[data-tone]')!.getAttribute('data-tone')).to.equal('void');
  });

  it('loads more as asked', async () => {
    takeReports(server, { reports: Array.from({ length: 25 }, (_, index) => sampleReport(100 - index)) });
    const page = await open();
    await page.shows('Reporte R-000081');
    await page.press('Ver más');
    await page.shows('Reporte R-000076');
    expect(page.hasButton('Ver más')).to.equal(false);
  });

  it('says what to do when there are none, when loading and when loading failed', async () => {
    takeReports(server, { reports: [] });
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
