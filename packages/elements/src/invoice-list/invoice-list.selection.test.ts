import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import type { ReportRequestEvent } from '../events/report-request.event.ts';
import { reading } from '../testing/publisher.ts';
import { sampleDocuments } from '../testing/sample-documents.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import type { SelectionChangeEvent } from './invoice-list.events.ts';
import { list, root, text, byPart, boxes, button, label, shown } from './invoice-list.harness.ts';

describe('<saldo-invoice-list>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });

  describe('selection', () => {
    it('sums what is chosen per currency, exactly, and tells the page', async () => {
      const element = await list(server);
      await shown(element);
      const changed = oneEvent(element, 'saldo-selection-change') as Promise<SelectionChangeEvent>;
      boxes(element)[0]!.click();
      const event = await changed;
      expect(event.totals).to.deep.equal([{ amount: '12480.50', currency: 'PEN' }]);
      boxes(element)[1]!.click();
      await element.updateComplete;
      expect(byPart(element, 'selection')!.textContent!.replaceAll('\u00a0', ' ')).to.contain(
        'PEN 14,664.50',
      );
      expect(element.selectedDocuments).to.have.length(2);
    });

    it('hands what was chosen over to be reported', async () => {
      const element = await list(server);
      await shown(element);
      const received: number[] = [];
      scopeOf(element.client!).on('report-request', ({ items }) => received.push(items.length));
      boxes(element)[0]!.click();
      boxes(element)[1]!.click();
      await element.updateComplete;
      const requested = oneEvent(element, 'saldo-report-request') as Promise<ReportRequestEvent>;
      button(element, 'Reportar pago').click();
      const event = await requested;
      expect(event.direction).to.equal('receivable');
      expect(event.items.map(({ openAmount }) => openAmount.amount)).to.deep.equal(['12480.50', '2184.00']);
      expect(received).to.deep.equal([2]);
    });

    it('does not hand over two currencies at once, and says why', async () => {
      const element = await list(server);
      await shown(element);
      for (const name of ['F001-00012398', 'F002-00000871']) label(element, `Seleccionar ${name}`).click();
      await element.updateComplete;
      let requested = false;
      element.addEventListener('saldo-report-request', () => (requested = true));
      const report = button(element, 'Reportar pago');
      expect(report.getAttribute('aria-disabled')).to.equal('true');
      report.click();
      expect(requested).to.equal(false);
      expect(text(element)).to.contain('una sola moneda');
    });

    it('chooses a range with Shift and all with the heading, credits and papers left out', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      boxes(element)[3]!.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(4);
      label(element, 'Seleccionar todo').click();
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(boxes(element).length);
      expect(element.selectedDocuments.every(({ type }) => type !== 'credit_note')).to.equal(true);
    });

    it('is not offered where the session may not report, nor where the publisher owes', async () => {
      const reader = await list(await openServer({ components: reading }));
      await shown(reader);
      expect(boxes(reader)).to.have.length(0);
      const payable = sampleDocuments.map((one) => ({ ...one, direction: 'payable' as const }));
      const supplier = await list(await openServer({ direction: 'payable', documents: payable }));
      await shown(supplier);
      expect(boxes(supplier)).to.have.length(0);
      expect(text(supplier)).to.contain('Comprobantes por cobrar');
    });

    it('is released once a payment was reported', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      scopeOf(element.client!).invalidate('paymentReports', 'documents');
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(0);
    });

    it('never outlives the account it belongs to', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      element.client = clientOf(await openServer());
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(0);
    });

    it('works by keyboard alone: Tab to a row, Space chooses, Tab to the action, Enter reports', async () => {
      const element = await list(server);
      await shown(element);
      label(element, 'Seleccionar F001-00012398').focus();
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(1);
      await sendKeys({ press: 'Tab' });
      expect(root(element).activeElement === byPart(element, 'open')).to.equal(true);
      button(element, 'Reportar pago').focus();
      const requested = oneEvent(element, 'saldo-report-request');
      await sendKeys({ press: 'Enter' });
      await requested;
    });
  });
});
