import { expect } from '@open-wc/testing';
import type { SaldoDocument, PaymentReportInput, Session } from '@saldo/sdk/contract';
import { scopeOf } from '../context/scope.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { openManyKinds } from '../testing/many-kinds.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPaymentReport } from './payment-report.element.ts';
import './payment-report.ts';

const old = sampleDocument({ number: '00000001', issued: '2026-02-01', total: '590.00' });
const recent = sampleDocument({ number: '00000002', issued: '2026-04-01', total: '100.00' });
const dollars = sampleDocument({ number: '00000003', issued: '2026-04-01', total: '70.00', currency: 'USD' });
const inParts = sampleDocument({
  number: '00000009',
  issued: '2026-03-01',
  total: '300',
  settled: '100',
  terms: [30, 60, 90],
});
const expected = sampleDocument({
  number: '00000008',
  issued: '2026-04-01',
  total: '500.00',
  withheld: '15.00',
});
const documents = [recent, old, dollars];

const oldAmount = 'Importe pagado de F001-00000001';
const recentAmount = 'Importe pagado de F001-00000002';

/** The confirmation. */
const sent = /Reporte R-\d+ enviado/;

describe('<saldo-payment-report>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer({ documents: [...documents, inParts, expected] });
  });

  const open = (properties: Partial<SaldoPaymentReport> = {}) =>
    openPage('saldo-payment-report', server, properties);
  /** As the server has them. */
  const as = (...made: readonly SaldoDocument[]) => made.map(({ externalId }) => server.document(externalId));
  const body = () => server.received('/v1/payment-reports', 'POST').at(-1)!.body as PaymentReportInput;

  async function withDocuments(): Promise<ShadowPage<SaldoPaymentReport>> {
    const page = await open({ documents: as(recent, old) });
    await page.shows('F001-00000001');
    return page;
  }

  describe('lines', () => {
    it('pays what is open, oldest due first, and sends it', async () => {
      const page = await withDocuments();
      expect(page.text.indexOf('F001-00000001')).to.be.below(page.text.indexOf('F001-00000002'));
      expect(page.field('Importe pagado, PEN').value).to.equal('690.00');
      await page.type('Número de operación', 'OP 4711');
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body()).to.deep.include({
        direction: 'receivable',
        paymentDate: '2026-04-12',
        amount: { amount: '690.00', currency: 'PEN' },
        method: 'bank_transfer',
        reference: 'OP 4711',
        depositAccountId: 'bcp-pen',
      });
      expect(body().lines.map(({ documentId }) => documentId)).to.deep.equal(
        as(old, recent).map(({ id }) => id),
      );
    });

    it('shares a typed amount out, oldest first, and shows what is on account', async () => {
      const page = await withDocuments();
      await page.type('Importe pagado, PEN', '600,5');
      expect(page.field(oldAmount).value).to.equal('590.00');
      expect(page.field(recentAmount).value).to.equal('10.50');
      await page.type('Importe pagado, PEN', '1.000,00');
      expect(page.text).to.match(/A cuenta\s+310\.00/);
    });

    it('keeps a line set by hand, and distributes again when asked', async () => {
      const page = await withDocuments();
      await page.type('Importe pagado, PEN', '600');
      await page.type(oldAmount, '550');
      expect(page.field(recentAmount).value).to.equal('50.00');
      await page.press('Distribuir, primero lo más antiguo');
      expect(page.field(oldAmount).value).to.equal('590.00');
      expect(page.field(recentAmount).value).to.equal('10.00');
      await page.press('Pagar los saldos completos');
      expect(page.field('Importe pagado, PEN').value).to.equal('690.00');
    });

    it('withholds on top of what is paid', async () => {
      const page = await withDocuments();
      await page.press('Agregar retención a F001-00000001');
      await page.type('Impuesto', 'IGV');
      await page.type('Importe retenido', '17.70');
      await page.type('N.º de comprobante', 'R001-77');
      expect(page.field(oldAmount).value).to.equal('572.30');
      expect(page.text).to.match(
        /Total a saldar\s+690\.00\s+Retenido\s+17\.70\s+A cuenta\s+0\.00\s+Importe pagado\s+672\.30/,
      );
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body().lines[0]!.withholdings).to.deep.equal([
        { tax: 'IGV', amount: { amount: '17.70', currency: 'PEN' }, certificate: 'R001-77' },
      ]);
    });

    it('proposes the withholding that the publisher expects', async () => {
      const page = await open({
        documents: as(expected),
      });
      await page.shows('F001-00000008');
      await page.press('Agregar retención a F001-00000008');
      expect(page.field('Impuesto').value).to.equal('IGV');
      expect(page.field('Importe retenido').value).to.equal('15.00');
      expect(page.field('Importe pagado de F001-00000008').value).to.equal('485.00');
    });

    it('makes a line of each open installment', async () => {
      const page = await open({
        documents: as(inParts),
      });
      await page.shows('2 de 3');
      expect(page.text).to.contain('3 de 3').and.not.to.contain('1 de 3');
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body().lines.map(({ installment }) => installment)).to.deep.equal([2, 3]);
    });

    it('loads everything that is open in one tap', async () => {
      const page = await open();
      await page.shows('Pagar todo lo pendiente');
      await page.press('Pagar todo lo pendiente: USD 70.00');
      await page.shows('F001-00000003');
      const { query } = server.received('/v1/documents').at(-1)!;
      expect(Object.fromEntries(query)).to.include({
        currency: 'USD',
        sort: 'dueDate',
        status: 'open,partially_paid',
      });
      expect(page.field('Importe pagado, USD').value).to.equal('70.00');
    });

    it('loads adjustments that raise the debt too, leaves credits out, and names what is blocked', async () => {
      server = await openManyKinds();
      const page = await open();
      await page.shows('Pagar todo lo pendiente');
      await page.press('Pagar todo lo pendiente: PEN 540.00');
      await page.shows('OPENING');
      expect(page.text).to.match(/OPENING\s+Ajuste/);
      expect(page.text).to.contain('BLOCKED no se incluye: está bloqueado');
      expect(page.text).not.to.match(/ROUNDING|WRITE-OFF/);
      expect(page.text).to.match(/DISPUTED\s+Factura\s+En disputa hasta el 31 may\.? 2026/);
      expect(page.field('Importe pagado, PEN').value).to.equal('540.00');
      await expect(page.element).to.be.accessible();
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body().lines).to.have.length(5);
    });

    it('folds many lines, says their sum, and sends them all', async () => {
      const many = Array.from({ length: 12 }, (_, index) =>
        sampleDocument({
          number: String(index + 101).padStart(8, '0'),
          issued: '2026-03-01',
          total: '10.00',
        }),
      );
      server = await openServer({ documents: many });
      const page = await open({ documents: server.account.documents });
      await page.shows('F001-00000108');
      expect(page.text).not.to.contain('F001-00000109');
      await page.type('Importe pagado, PEN', '95');
      await page.press('Ver 4 renglones más: PEN 15.00');
      expect(page.field('Importe pagado de F001-00000110').value).to.equal('5.00');
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body().lines).to.have.length(10);
    });

    it('reports a payment on account, without documents', async () => {
      const page = await open();
      await page.shows('el pago queda a cuenta');
      page.field('Moneda').value = 'USD';
      page.field('Moneda').dispatchEvent(new Event('change'));
      await page.type('Importe pagado', '1,500');
      await page.press('Enviar reporte');
      await page.shows(sent);
      expect(body()).to.deep.include({
        amount: { amount: '1500.00', currency: 'USD' },
        lines: [],
        depositAccountId: 'bcp-usd',
      });
    });

    it('asks which currency to report, and keeps the others waiting', async () => {
      const page = await open({ documents: as(...documents) });
      await page.shows('¿Cuál reportas ahora?');
      await expect(page.element).to.be.accessible();
      await page.press('PEN, 2 renglones');
      expect(page.text).to.contain('F001-00000001').and.to.contain('Hay comprobantes en USD que esperan');
      await page.type(oldAmount, '500');
      await page.press('Cambiar a USD');
      expect(page.field('Importe pagado, USD').value).to.equal('70.00');
      await page.press('Cambiar a PEN');
      expect(page.field(oldAmount).value).to.equal('500.00');
      await page.press('Enviar reporte');
      await page.shows(sent);
      await page.press('Reportar los de USD');
      expect(page.field('Importe pagado, USD').value).to.equal('70.00');
    });

    it('takes document ids from an attribute, and leaves out what is gone', async () => {
      const page = await open({ documentIds: `${as(old)[0]!.id}, 01932f6e-0000-7000-9000-00000000dead` });
      await page.shows('F001-00000001');
      expect(page.field('Importe pagado, PEN').value).to.equal('590.00');
    });

    it('takes what was chosen in another element and keeps what was typed', async () => {
      const page = await withDocuments();
      await page.type(oldAmount, '500');
      await page.type('Número de operación', 'OP 1');
      const pointer = { id: 'x', externalId: 'x', label: 'FD01-00000012', type: 'debit_note' } as const;
      const item = { document: pointer, openAmount: { amount: '38.90', currency: 'PEN' }, decimals: 2 };
      scopeOf(page.element.client!).emit('report-request', { direction: 'receivable', items: [item] });
      await page.shows('FD01-00000012');
      expect(page.field(oldAmount).value).to.equal('500.00');
      expect(page.field('Número de operación').value).to.equal('OP 1');
      expect(page.text).not.to.contain('F001-00000002');
      await waitUntil(() => page.focused === 'Reportar un pago');
    });
  });

  it('leaves out documents of the other direction by name', async () => {
    const page = await open({ documents: [...as(old), { ...recent, direction: 'payable' }] });
    await page.shows('F001-00000002 no se incluye');
    expect(page.field('Importe pagado, PEN').value).to.equal('590.00');
  });

  it('shows accounts to compare and copy', async () => {
    const page = await withDocuments();
    expect(page.text).to.contain('193-0000000-0-01').and.to.contain('00219300000000000101');
    expect(page.text).not.to.contain('193-0000000-1-02');
    expect(page.hasButton('Copiar CCI')).to.equal(true);
  });

  it('shows hostile strings as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    const hostile = { ...old, number: evil, externalId: evil };
    server = await openServer({ documents: [hostile], publisher: { name: evil, contact: { name: evil } } });
    server.alter('/v1/session', (session: Session) => ({
      ...session,
      publisher: { ...session.publisher, contact: { name: evil, email: 'a"><script>@x.example' } },
    }));
    const page = await open({ documents: as(hostile) });
    await page.shows(evil);
    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.root.querySelector('[style]')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});
