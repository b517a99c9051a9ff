import { expect } from '@open-wc/testing';
import type { PaymentReportInput } from '@saldo/sdk/contract';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPaymentReport } from './payment-report.element.ts';
import './payment-report.ts';

const one = sampleDocument({ number: '00000001', issued: '2026-02-01', total: '590.00' });

/** The confirmation. */
const sent = /Reporte R-\d+ enviado/;

describe('<saldo-payment-report> proofs', () => {
  let server: ContractServer;
  let page: ShadowPage<SaldoPaymentReport>;
  beforeEach(async () => {
    server = await openServer({ documents: [one] });
    page = await openPage('saldo-payment-report', server, { documents: server.account.documents });
    await page.shows('F001-00000001');
  });

  const posts = () => server.received('/v1/payment-reports', 'POST');
  const uploads = () => server.received('/v1/files', 'POST');

  it('uploads at once, each under its own key, and names them in the report', async () => {
    await page.attach(pdfFile('a.pdf', 'a'), pdfFile('b.pdf', 'b'));
    await page.shows(/Subido[^]*Subido/);
    await page.press('Enviar reporte');
    await page.shows(sent);
    const { files } = posts()[0]!.body as PaymentReportInput;
    const [report] = (await server.account.publisher.paymentReports.list()).data;
    expect(report!.files.map(({ fileName }) => fileName)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(report!.files.map(({ id }) => id)).to.deep.equal(files);
    expect(new Set(uploads().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(2);
  });

  it('retries one file under the same key, and does not send without it', async () => {
    server.cut('/v1/files');
    await page.attach(pdfFile());
    await page.shows('No llegó');
    await expect(page.element).to.be.accessible();
    await page.press('Enviar reporte');
    await page.shows('Un archivo no llegó. Reinténtalo o quítalo.');
    expect(posts()).to.have.length(0);
    server.recover('/v1/files');
    await page.press('Reintentar voucher.pdf');
    await page.shows('Subido');
    expect(new Set(uploads().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1);
    await page.press('Enviar reporte');
    await page.shows(sent);
  });

  it('waits for an upload that is on its way', async () => {
    const release = server.hold('/v1/files');
    await page.attach(pdfFile());
    await page.press('Enviar reporte');
    await page.shows('Terminando de subir …');
    release();
    await page.shows(sent);
    expect((posts()[0]!.body as PaymentReportInput).files).to.have.length(1);
  });

  it('judges type by the bytes and size before anything is sent', async () => {
    const large = new File(['%PDF-', new Uint8Array(10_485_760)], 'large.pdf', { type: 'application/pdf' });
    const text = new File(['hello'], 'fake.pdf', { type: 'application/pdf' });
    const misnamed = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], 'shot.jpg', {
      type: 'image/jpeg',
    });
    await page.attach(large, text, misnamed);
    await page.shows('Pesa más de 10 MB');
    await page.shows('No es PDF, JPEG, PNG ni WEBP');
    await waitUntil(() => uploads().length === 1);
    await page.press('Quitar large.pdf');
    await page.press('Quitar fake.pdf');
    expect(page.text).to.contain('shot.jpg').and.not.to.contain('large.pdf');
  });

  it('takes files that are dropped', async () => {
    const data = new DataTransfer();
    data.items.add(pdfFile('dropped.pdf'));
    const area = page.root.querySelector('.drop-area')!;
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    area.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await page.shows('dropped.pdf');
    await page.shows('Subido');
  });

  it('uploads a file anew, as a new one, when the server does not know it any more', async () => {
    await page.attach(pdfFile());
    await page.shows('Subido');
    server.fail('POST /v1/payment-reports', 422, 'invalid-request', [
      { pointer: '/files/0', code: 'unknown-reference', detail: 'must be yours' },
    ]);
    await page.press('Enviar reporte');
    await page.shows('No llegó');
    server.recover('POST /v1/payment-reports');
    await page.press('Reintentar voucher.pdf');
    await page.shows('Subido');
    expect(new Set(uploads().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(2);
    await page.press('Enviar reporte');
    await page.shows(sent);
  });
});
