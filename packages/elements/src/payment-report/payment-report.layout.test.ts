import { expect } from '@open-wc/testing';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openServer } from '../testing/contract-server.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { sampleReport } from '../testing/sample-reports.ts';
import { openPage } from '../testing/shadow-page.ts';
import './payment-report.ts';

const documents = [
  sampleDocument({ number: '00000001', issued: '2026-02-01', total: '123456789.10', terms: [30, 60] }),
  sampleDocument({
    series: 'SERIE-MUY-LARGA',
    number: '0000000000000000000000002',
    issued: '2026-02-01',
    total: '1.00',
  }),
];

describe('<saldo-payment-report> layout', () => {
  for (const width of [320, 360, 560, 640, 760, 960, 1024, 1600]) {
    it(`fits into ${width} px, filled and marked`, async () => {
      const reports = [
        sampleReport({ note: 'nota '.repeat(40) }, { proofs: [`${'comprobante-'.repeat(12)}.pdf`] }),
      ];
      const server = await openServer({ documents, reports });
      const page = await openPage('saldo-payment-report', server, { documents: server.account.documents });
      page.element.parentElement!.style.inlineSize = `${width}px`;
      await page.shows('F001-00000001');
      await page.press('Agregar retención a F001-00000001, Cuota 1 de 2');
      await page.attach(pdfFile(`${'nombre-largo-'.repeat(12)}.pdf`), new File(['no'], 'otro.txt'));
      await page.press('Enviar reporte');
      await page.shows('No es PDF');
      expect(page.element.scrollWidth).to.be.at.most(width);
      for (const field of page.root.querySelectorAll('input.amount')) {
        expect(field.getBoundingClientRect().width).to.be.above(60);
      }
      await page.press('Reportes enviados');
      await page.shows('Reporte R-000001');
      for (const details of page.root.querySelectorAll('details')) details.open = true;
      expect(page.element.scrollWidth).to.be.at.most(width);
    });
  }
});
