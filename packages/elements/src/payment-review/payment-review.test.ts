import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PaymentReport } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleReports } from '../testing/sample-reports.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { PaymentReviewedEvent } from './payment-review.events.ts';
import type { SaldoPaymentReview } from './payment-review.element.ts';
import './payment-review.ts';

const reports = '/v1/payment-reports';

describe('<saldo-payment-review>', () => {
  let server: ContractServer;
  let submitted: PaymentReport;
  let inReview: PaymentReport;
  beforeEach(async () => {
    server = await openServer({ reports: sampleReports, side: 'publisher' });
    submitted = server.account.reports[4]!;
    inReview = server.account.reports[3]!;
  });

  const open = (properties: Partial<SaldoPaymentReview> = {}) =>
    openPage('saldo-payment-review', server, properties);
  const now = ({ id }: PaymentReport) => server.account.publisher.paymentReports.get(id);

  /** With the report that nobody has looked at. */
  async function openSubmitted() {
    const page = await open();
    await page.shows(submitted.number);
    await page.press(submitted.number);
    await page.shows('Qué paga');
    return page;
  }

  describe('the list', () => {
    it('shows what waits for an answer, and by choice the rest', async () => {
      const page = await open();
      await page.shows(submitted.number);
      expect(page.text).to.contain(submitted.partner.name).and.to.contain('575.25').and.to.contain('USD');
      expect(page.hasButton(server.account.reports[1]!.number)).to.equal(false);
      const select = page.root.querySelector('select')!;
      select.value = 'rejected';
      select.dispatchEvent(new Event('change'));
      await page.shows(server.account.reports[0]!.number);
      await waitUntil(() => !page.hasButton(submitted.number));
      await expect(page.element).to.be.accessible();
    });

    it('holds the place of what comes', async () => {
      const release = server.hold(reports);
      const page = await open();
      await waitUntil(() => server.received(reports).length === 1);
      expect(page.root.querySelector('table')!.getAttribute('aria-busy')).to.equal('true');
      await expect(page.element).to.be.accessible();
      release();
      await page.shows(submitted.number);
    });

    it('says when there is nothing to do', async () => {
      server = await openServer({ documents: [], side: 'publisher' });
      const page = await open();
      await page.shows('Nada por atender');
      await expect(page.element).to.be.accessible();
    });

    it('says what failed, tells the page, and recovers', async () => {
      server.fail(reports, 500);
      const told = oneEvent(document.body, 'saldo-error');
      const page = await open();
      await told;
      await page.shows('req-test-1');
      await expect(page.element).to.be.accessible();
      server.recover(reports);
      await page.press('Reintentar');
      await page.shows(submitted.number);
    });

    it('keeps its rows when loading again fails, and says so', async () => {
      const page = await open();
      await page.shows(submitted.number);
      server.cut(reports);
      page.element.refresh();
      await page.shows('Lo que ves es de antes');
      expect(page.hasButton(submitted.number)).to.equal(true);
    });

    it('is not there for a partner, nor for staff that may not see reports', async () => {
      server = await openServer({
        documents: [],
        side: 'publisher',
        components: { queryThread: { enabled: true } },
      });
      const page = await open();
      await page.shows('Aquí no se pueden responder reportes de pago');
      expect(server.received(reports)).to.have.length(0);
      await expect(page.element).to.be.accessible();
    });

    it('stops asking when it leaves the page', async () => {
      const release = server.hold(reports);
      const page = await open();
      await waitUntil(() => server.received(reports).length === 1);
      page.element.remove();
      expect(server.aborted).to.include(reports);
      release();
    });
  });

  describe('a report', () => {
    it('says all that is needed to decide', async () => {
      const page = await openSubmitted();
      for (const said of [
        'F001-00012345',
        'Retención IGV, certificado R001-00000077',
        '14.75',
        'voucher.pdf',
      ])
        expect(page.text).to.contain(said);
      expect(page.text).to.contain('OP 778899').and.to.contain('Ana Ficticia');
      expect(page.focused).to.equal(`Reporte ${submitted.number}`);
      await expect(page.element).to.be.accessible();
    });

    it('is found by its id though the list does not show it', async () => {
      const rejected = server.account.reports[0]!;
      const page = await open({ reportId: rejected.id });
      await page.shows('El cheque fue devuelto');
      expect(page.hasButton('Revisar de nuevo')).to.equal(true);
    });

    it('that is gone is said to be', async () => {
      const page = await open({ reportId: crypto.randomUUID() });
      await page.shows('Esto ya no está');
    });

    it('shows its proof over the page, and gives the focus back', async () => {
      const page = await openSubmitted();
      const proof = page.root.querySelector<HTMLElement>('button.proof')!;
      proof.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => page.root.querySelector('dialog')!.open);
      await waitUntil(() => page.root.querySelector('saldo-pdf-viewer')?.file !== undefined);
      await expect(page.element).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !page.root.querySelector('dialog')!.open);
      expect(page.root.activeElement).to.equal(proof);
    });
  });

  describe('an answer', () => {
    it('takes effect at once, and is told to the page', async () => {
      const page = await openSubmitted();
      const told = oneEvent(page.element, 'saldo-payment-reviewed');
      await page.press('Aceptar');
      const event = (await told) as unknown as PaymentReviewedEvent;
      expect([event.report.id, event.report.status]).to.deep.equal([submitted.id, 'accepted']);
      await page.shows('Aceptado');
      expect(page.root.querySelector('[role=status]')!.textContent).to.equal(`${submitted.number}: Aceptado`);
      expect((await now(submitted)).status).to.equal('accepted');
      await waitUntil(() => page.focused === `Reporte ${submitted.number}`);
    });

    it('that rejects asks why, by keyboard alone', async () => {
      const page = await openSubmitted();
      page.button('Rechazar').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => page.focused === 'Motivo, visible para el socio');
      page.button('Rechazar').click();
      await page.element.updateComplete;
      expect(page.problem('Motivo')).to.equal('Escribe por qué.');
      await expect(page.element).to.be.accessible();
      await sendKeys({ type: 'No aparece en el banco.' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await page.shows('Respondido');
      const { status, review } = await now(submitted);
      expect([status, review!.reason]).to.deep.equal(['rejected', 'No aparece en el banco.']);
    });

    it('that applies says when there is no such payment, and keeps what was typed', async () => {
      const page = await openSubmitted();
      await page.press('Aplicar');
      await page.type('Pago registrado', 'P-9999');
      await page.press('Aplicar');
      await page.shows('El socio no tiene un pago con este número.');
      expect(page.problem('Pago registrado')).to.equal('El socio no tiene un pago con este número.');
      expect(page.field('Pago registrado').value).to.equal('P-9999');
      await page.type('Pago registrado', '');
      await page.press('Aplicar');
      await page.shows('Respondido');
      expect((await now(submitted)).status).to.equal('applied');
    });

    it('to what somebody else has answered meanwhile changes nothing, and shows what is now', async () => {
      const page = await openSubmitted();
      await server.account.publisher.paymentReports.review(submitted.id, {
        status: 'rejected',
        reason: 'Es de otra empresa.',
      });
      await page.press('Aceptar');
      await page.shows('Alguien más respondió mientras tanto. Así está ahora.');
      await page.shows('Es de otra empresa.');
      expect((await now(submitted)).status).to.equal('rejected');
      expect(page.hasButton('Aceptar')).to.equal(false);
      await expect(page.element).to.be.accessible();
      await page.press('Revisar de nuevo');
      await page.shows('En revisión');
      expect(page.text).not.to.contain('Alguien más');
    });

    it('that did not arrive can be given again; what was typed is still there', async () => {
      const page = await openSubmitted();
      await page.press('Rechazar');
      await page.type('Motivo', 'No aparece.');
      server.cut(`${reports}/${submitted.id}/review`);
      await page.press('Rechazar');
      await page.shows('No se puede contactar al servidor');
      expect(page.field('Motivo').value).to.equal('No aparece.');
      server.recover(`${reports}/${submitted.id}/review`);
      await page.press('Rechazar');
      await page.shows('Respondido');
    });

    it('begun about one report is not said of another', async () => {
      const page = await openSubmitted();
      await page.press('Rechazar');
      await page.type('Motivo', 'Solo de este.');
      page.element.reportId = inReview.id;
      await page.shows(`Reporte ${inReview.number}`);
      expect(page.text).not.to.contain('Motivo, visible');
      await page.press('Rechazar');
      expect(page.field('Motivo').value).to.equal('');
    });

    it('is not offered where the session may only read', async () => {
      const components = { paymentReview: { enabled: true, features: { write: false } } };
      server = await openServer({ reports: sampleReports, side: 'publisher', components });
      const page = await open({ reportId: server.account.reports[4]!.id });
      await page.shows('Qué paga');
      expect(page.hasButton('Aceptar')).to.equal(false);
    });
  });
});
