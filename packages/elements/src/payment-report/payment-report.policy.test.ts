import { expect, fixture, html } from '@open-wc/testing';
import { sampleDocument } from '../testing/sample-documents.ts';
import { sampleReport } from '../testing/sample-reports.ts';
import { clientOf, openServer } from '../testing/contract-server.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { ShadowPage } from '../testing/shadow-page.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

const script = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

describe('<saldo-payment-report> under a strict policy', () => {
  it('reports with hostile data, and lists and downloads it, without anything to refuse', async () => {
    const documents = [sampleDocument({ number: `1${script}`, issued: '2026-03-01', total: '10.00' })];
    const reports = [sampleReport({ note: script, reference: script }, { proofs: ['voucher.pdf'] })];
    const server = await openServer({ documents, reports });
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/payment-report/payment-report.ts',
    );
    const element = strict.document.createElement('saldo-payment-report');
    Object.assign(element, {
      locale: 'es-PE',
      client: clientOf(server),
      documents: server.account.documents,
    });
    strict.document.body.append(element);
    const page = new ShadowPage(element);
    await page.shows(script);
    await page.attach(pdfFile(`${script}.pdf`));
    await page.type('Nota', script);
    await page.press('Enviar reporte');
    await page.shows(/Reporte R-\d+ enviado/);
    await page.press('Ver reportes enviados');
    await page.shows('Reporte R-000001');
    for (const details of page.root.querySelectorAll('details')) details.open = true;
    await page.press('Descargar voucher.pdf 16 bytes');
    await waitUntil(() => server.requests.some(({ path }) => path.startsWith('/v1/file-contents/')));
    expect(page.root.querySelectorAll('img, script, [style]')).to.have.length(0);
    expect(strict.violations).to.deep.equal([]);
  });
});
