import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PaymentReportInput } from '@saldo/sdk/contract';
import { scopeOf } from '../context/scope.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoPaymentReport } from './payment-report.element.ts';
import type { PaymentReportedEvent } from './payment-report.events.ts';
import './payment-report.ts';

const reports = '/v1/payment-reports';
const one = sampleDocument({ number: '00000001', issued: '2026-02-01', total: '590.00' });
const two = sampleDocument({ number: '00000002', issued: '2026-04-01', total: '100.00' });
const oneAmount = 'Importe pagado de F001-00000001';
const twoAmount = 'Importe pagado de F001-00000002';

/** The confirmation. */
const sent = /Reporte R-\d+ enviado/;

describe('<saldo-payment-report> sending', () => {
  let server: ContractServer;
  let page: ShadowPage<SaldoPaymentReport>;
  beforeEach(async () => {
    server = await openServer({ documents: [one, two] });
    page = await openPage('saldo-payment-report', server, {
      documents: server.account.documents,
    });
    await page.shows('F001-00000001');
  });

  const posts = () => server.received(reports, 'POST');
  const keys = () => posts().map(({ headers }) => headers.get('idempotency-key'));

  it('confirms with the number, tells the host and makes lists load again', async () => {
    const changed: string[] = [];
    scopeOf(page.element.client!).on('changed', (topics) => changed.push(...topics));
    const told = oneEvent(page.element, 'saldo-payment-reported') as Promise<PaymentReportedEvent>;
    await page.press('Enviar reporte');
    expect((await told).report.number).to.equal('R-000001');
    await page.shows('Reporte R-000001 enviado');
    expect(page.text).to.contain('Por verificar').and.to.contain('Qué sigue');
    expect(page.focused).to.equal('Reporte R-000001 enviado');
    expect(changed).to.include.members(['paymentReports', 'documents', 'statement']);
    await expect(page.element).to.be.accessible();
    await page.press('Reportar otro pago');
    expect(page.text).to.contain('Sin comprobantes elegidos');
  });

  it('sends once however often it is pressed', async () => {
    const release = server.hold(reports);
    const button = page.button('Enviar reporte');
    button.click();
    button.click();
    await page.shows('Enviando …');
    page.button('Enviando …').click();
    release();
    await page.shows(sent);
    expect(posts()).to.have.length(1);
  });

  it('says what is wrong at the field, in words, and goes there', async () => {
    await page.type('Fecha de pago', '2026-04-13');
    expect(page.problem('Fecha de pago')).to.equal('La fecha está en el futuro.');
    await page.type(oneAmount, '600');
    expect(page.problem(oneAmount)).to.contain('Es más que el saldo.');
    await page.type('Importe pagado, PEN', 'abc');
    expect(page.problem('Importe pagado, PEN')).to.contain('Escribe un importe en cifras');
    await page.press('Enviar reporte');
    await page.shows('Revisa 3 campos.');
    await waitUntil(() => page.focused === oneAmount);
    expect(posts()).to.have.length(0);
  });

  it('asks which amount was meant', async () => {
    await page.type('Importe pagado, PEN', '1.234');
    expect(page.problem('Importe pagado, PEN')).to.contain('¿Quisiste decir 1,234.00');
    await page.press('1,234.00');
    expect(page.problem('Importe pagado, PEN')).to.equal('');
    await waitUntil(() => page.focused === 'Importe pagado, PEN');
    expect(page.field('Importe pagado, PEN').value).to.equal('1234.00');
    page.field('Importe pagado, PEN').blur();
    await page.element.updateComplete;
    expect(page.field('Importe pagado, PEN').value).to.equal('1,234.00');
  });

  it('does not let the lines take more than was paid', async () => {
    await page.type(oneAmount, '590');
    await page.type(twoAmount, '100');
    await page.type('Importe pagado, PEN', '650');
    expect(page.problem('Importe pagado, PEN')).to.equal('Los renglones suman PEN 40.00 más de lo pagado.');
  });

  it('puts the server’s objections to their fields and keeps what was typed', async () => {
    server.fail(`POST ${reports}`, 422, 'invalid-request', [
      { pointer: '/paymentDate', code: 'future-date', detail: 'must not be after today' },
      { pointer: '/lines/1/documentId', code: 'document-void', detail: 'must not be a voided document' },
      { pointer: '/reference', code: 'some-new-rule', detail: 'technical text' },
    ]);
    await page.type('Número de operación', 'OP 1');
    await page.press('Enviar reporte');
    await waitUntil(() => page.problem(twoAmount) === 'El comprobante fue anulado. Quítalo.');
    expect(page.problem('Fecha de pago')).to.equal('La fecha está en el futuro.');
    expect(page.problem('Número de operación')).to.equal('El servidor no aceptó esto.');
    expect(page.text).not.to.contain('technical text');
    expect(page.field('Número de operación').value).to.equal('OP 1');
    server.recover(`POST ${reports}`);
    await page.press('Quitar F001-00000002');
    await page.press('Enviar reporte');
    await page.shows(sent);
    expect(new Set(keys()).size).to.equal(1);
  });

  it('sends again under the same key after a lost connection, and says that it is safe', async () => {
    server.cut(reports);
    await page.type('Nota', 'Transferencia de hoy');
    await page.press('Enviar reporte');
    await page.shows('Enviarlo de nuevo es seguro: se registra una sola vez.');
    await expect(page.element).to.be.accessible();
    server.recover(reports);
    await page.press('Enviar de nuevo');
    await page.shows(sent);
    expect(posts()).to.have.length(2);
    expect(new Set(keys()).size).to.equal(1);
    expect((posts()[1]!.body as PaymentReportInput).note).to.equal('Transferencia de hoy');
  });

  it('never records twice when the first attempt arrived and the form was changed since', async () => {
    server.lose(`POST ${reports}`);
    await page.press('Enviar reporte');
    await page.shows('No sabemos si el reporte llegó.');
    server.recover(`POST ${reports}`);
    await page.type('Número de operación', 'OP 2');
    await page.press('Enviar de nuevo');
    await page.shows('Tu primer intento sí llegó');
    expect((await server.account.publisher.paymentReports.list()).data).to.have.length(1);
    await page.press('Ver reportes enviados');
    await page.shows('Reporte R-000001');
  });

  it('tells that the report arrived where the server can no longer read what it answered', async () => {
    server.fail(`POST ${reports}`, 409, 'idempotency-answer-lost');
    await page.press('Enviar reporte');
    await page.shows('Tu primer intento sí llegó');
  });

  it('keeps what was typed when the element leaves and comes back, and when its session is renewed', async () => {
    await page.type(oneAmount, '500');
    const parent = page.element.parentElement!;
    page.element.remove();
    parent.append(page.element);
    page.element.client = clientOf(server);
    await page.element.updateComplete;
    await page.shows('F001-00000001');
    expect(page.field(oneAmount).value).to.equal('500.00');
  });

  it('never shows what was typed to another partner', async () => {
    await page.type('Número de operación', 'OP 1');
    const other = await openServer({ documents: [] });
    page.element.client = clientOf(other);
    await page.shows('Sin comprobantes elegidos');
    expect(page.field('Número de operación').value).to.equal('');
  });

  it('is filled and sent with the keyboard alone', async () => {
    page.field(oneAmount).focus();
    await sendKeys({ type: '500' });
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('Quitar F001-00000001');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused === 'Impuesto');
    await sendKeys({ type: 'IGV' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '15' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'R001-1' });
    await sendKeys({ press: 'Enter' });
    await page.shows(sent);
    const { lines, amount } = posts()[0]!.body as PaymentReportInput;
    expect(amount.amount).to.equal('600.00');
    expect(lines[0]!.withholdings?.[0]?.certificate).to.equal('R001-1');
  });
});
