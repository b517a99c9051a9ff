import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import type { ReportRequestEvent } from '../events/report-request.event.ts';
import { scopeOf } from '../context/scope.ts';
import { SaldoProvider } from '../provider/provider.element.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { sampleDocument, sampleDocuments } from '../testing/sample-documents.ts';
import { clientOf, sampleServer } from '../testing/sample-server.ts';
import { sampleSession } from '../testing/sample-session.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';
import type { SelectionChangeEvent } from './invoice-list.events.ts';
import './invoice-list.ts';

customElements.define('saldo-provider', SaldoProvider);

const documents = '/v1/documents';
const summary = '/v1/documents/summary';

/** The list on its own client, `es-PE`, as a person finds it. */
async function list(server: FakeServer, attributes = ''): Promise<SaldoInvoiceList> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const template = document.createElement('template');
  const element = document.createElement('saldo-invoice-list');
  for (const pair of attributes.match(/[\w-]+(="[^"]*")?/g) ?? []) {
    const [name, value = ''] = pair.split('=');
    element.setAttribute(name!, value.replaceAll('"', ''));
  }
  element.client = clientOf(server);
  host.append(template.content, element);
  await element.updateComplete;
  return element;
}

const root = (element: SaldoInvoiceList) => element.shadowRoot!;
const text = (element: SaldoInvoiceList) =>
  root(element).querySelector('section')!.innerText.replaceAll('\u00a0', ' ');
const rows = (element: SaldoInvoiceList) => [...root(element).querySelectorAll('tbody tr[part~="row"]')];
const byPart = (element: SaldoInvoiceList, part: string) =>
  root(element).querySelector<HTMLElement>(`[part~="${part}"]`);
const boxes = (element: SaldoInvoiceList) => [
  ...root(element).querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]'),
];

function button(element: SaldoInvoiceList, name: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    (one) => one.innerText.trim() === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function label(element: SaldoInvoiceList, name: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root(element).querySelectorAll('label')].find((one) =>
    one.textContent!.trim().startsWith(name),
  );
  if (!found?.control) throw new Error(`no field ${name}`);
  return found.control as HTMLInputElement & HTMLSelectElement;
}

async function shown(element: SaldoInvoiceList): Promise<void> {
  await waitUntil(() => rows(element).length > 0);
  await waitUntil(() => byPart(element, 'total') !== null);
}

/** Queries that arrived at the list, newest last. */
const asked = (server: FakeServer) => server.received(documents).map(({ query }) => query);

describe('<saldo-invoice-list>', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = sampleServer();
  });

  describe('states', () => {
    it('shows headers and skeleton rows while loading', async () => {
      const release = server.hold(documents);
      const element = await list(server);
      await waitUntil(() => server.received(documents).length === 1);
      expect(root(element).querySelectorAll('th[scope="col"]')).to.have.length.above(5);
      expect(root(element).querySelectorAll('tbody tr')).to.have.length(8);
      expect(root(element).querySelector('table')!.getAttribute('aria-busy')).to.equal('true');
      await expect(element).to.be.accessible();
      release();
      await shown(element);
      expect(root(element).querySelector('table')!.getAttribute('aria-busy')).to.equal('false');
    });

    it('keeps its height when rows replace the skeleton', async () => {
      const release = server.hold(documents);
      const element = await list(server);
      await waitUntil(() => byPart(element, 'total') !== null && server.received(documents).length === 1);
      const [skeleton] = [...root(element).querySelectorAll('tbody tr')];
      const before = skeleton!.getBoundingClientRect().top;
      release();
      await shown(element);
      expect(rows(element)[0]!.getBoundingClientRect().top).to.be.closeTo(before, 1);
    });

    it('says what to expect when there is nothing', async () => {
      const element = await list(sampleServer({ documents: [] }));
      await waitUntil(() => text(element).includes('Todavía no hay comprobantes'));
      await waitUntil(() => text(element).includes(sampleSession.publisher.name));
      await expect(element).to.be.accessible();
    });

    it('says what failed with the request id, tells the page, and recovers', async () => {
      server.fail(documents, 500);
      const told = oneEvent(document.body, 'saldo-error');
      const element = await list(server);
      await told;
      await waitUntil(() => root(element).querySelector('[role="alert"]') !== null);
      expect(text(element)).to.contain('Algo falló en el servidor');
      expect(text(element)).to.contain('req-test-1');
      await expect(element).to.be.accessible();
      server.recover(documents);
      button(element, 'Reintentar').click();
      await shown(element);
      expect(root(element).querySelectorAll('[role="alert"]')).to.have.length(0);
    });

    it('keeps the rows when loading again fails, and says so', async () => {
      const element = await list(server);
      await shown(element);
      server.cut(documents);
      element.refresh();
      await waitUntil(() => root(element).querySelector('[role="alert"]') !== null);
      expect(rows(element)).to.have.length(25);
      expect(text(element)).to.contain('No se puede contactar al servidor');
      await expect(element).to.be.accessible();
    });

    it('shows the rows when only the totals fail, with a retry of their own', async () => {
      server.fail(summary, 503);
      const element = await list(server);
      await waitUntil(() => rows(element).length === 25);
      await waitUntil(() => text(element).includes('Los totales no están disponibles'));
      const before = asked(server).length;
      server.recover(summary);
      button(element, 'Reintentar').click();
      await shown(element);
      expect(asked(server)).to.have.length(before);
    });

    it('says that the session ended, without a useless retry', async () => {
      server.fail('/v1/session', 401).fail(documents, 401).fail(summary, 401);
      const element = await list(server);
      await waitUntil(() => text(element).includes('Tu sesión terminó'));
      expect(() => button(element, 'Reintentar')).to.throw();
    });

    it('passes axe with rows, a selection and open filters', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  });

  describe('rows', () => {
    it('shows number, type, dates, status and amounts', async () => {
      const element = await list(server);
      await shown(element);
      const row = rows(element).find((one) => one.textContent!.includes('F001-00012345'))!;
      const said = (row as HTMLElement).innerText.replaceAll('\u00a0', ' ');
      expect(said).to.contain('Factura');
      expect(said).to.contain('12 días de atraso');
      expect(said).to.contain('Vencido');
      expect(said).to.contain('590.00');
    });

    it('writes a true minus and no decimals where the currency has none', async () => {
      const element = await list(server);
      await shown(element);
      expect(text(element)).to.contain('\u2212245.60');
      expect(text(element)).to.contain('1,843,900');
      expect(text(element)).not.to.contain('1,843,900.00');
    });

    it('says once in the heading which currency all rows share', async () => {
      const element = await list(server, 'currency="PEN"');
      await shown(element);
      const headings = [...root(element).querySelectorAll('th')].map((one) => one.innerText);
      expect(headings.join()).to.contain('PEN');
      const amounts = [...root(element).querySelectorAll('tbody [part~="amount"]')];
      expect(amounts.map((one) => one.textContent).join()).not.to.contain('PEN');
    });

    it('tells how much of a partly paid document is open, in words too', async () => {
      const element = await list(server);
      await shown(element);
      const row = rows(element).find((one) => one.textContent!.includes('F001-00012391'))!;
      expect(row.textContent!.replaceAll('\u00a0', ' ')).to.contain('Quedan PEN 2,184.00 de PEN 3,184.00');
    });

    it('shows statuses and types that it does not know as they came', async () => {
      const odd = { ...sampleDocuments[0]!, type: 'remission_guide', status: 'in_dispute', daysOverdue: 0 };
      const element = await list(sampleServer({ documents: [odd] }));
      await waitUntil(() => rows(element).length === 1);
      expect(text(element)).to.contain('remission guide');
      expect(text(element)).to.contain('in dispute');
    });

    it('shows hostile strings as text', async () => {
      const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
      const element = await list(
        sampleServer({
          documents: [
            sampleDocument({ number: script, issued: '2026-04-01', total: '10.00', description: script }),
          ],
        }),
      );
      await waitUntil(() => rows(element).length === 1);
      expect(root(element).querySelectorAll('img, script')).to.have.length(0);
      expect(rows(element)[0]!.textContent).to.contain(script);
    });

    it('keeps amounts exact beyond what a number can hold', async () => {
      const big = sampleDocument({ number: '1', issued: '2026-04-01', total: '1.00' });
      const money = { amount: '123456789012345678.91', currency: 'PEN' };
      const element = await list(sampleServer({ documents: [{ ...big, total: money, openAmount: money }] }));
      await waitUntil(() => rows(element).length === 1);
      expect(text(element)).to.contain('123,456,789,012,345,678.91');
    });

    it('opens a document with a click on its row or with Enter, and lets the page take over', async () => {
      const element = await list(server);
      await shown(element);
      const opened: string[] = [];
      scopeOf(element.client!).on('document-open', ({ label }) => opened.push(label));
      const clicked = oneEvent(element, 'saldo-document-open') as Promise<DocumentOpenEvent>;
      const first = byPart(element, 'open')!;
      first.click();
      const event = await clicked;
      expect(event.document.label).to.equal('F001-00012398');
      expect(event.document.document!.id).to.equal(event.document.id);
      expect(opened).to.deep.equal(['F001-00012398']);
      element.addEventListener('saldo-document-open', (one) => one.preventDefault(), { once: true });
      first.focus();
      await sendKeys({ press: 'Enter' });
      expect(opened).to.have.length(1);
    });

    it('reaches every row by a click anywhere in it', async () => {
      const element = await list(server);
      await shown(element);
      const cell = root(element).querySelector<HTMLElement>('td[part~="cell-issueDate"]')!;
      const { left, top, width, height } = cell.getBoundingClientRect();
      const hit = root(element).elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === byPart(element, 'open')).to.equal(true);
    });
  });

  describe('filters', () => {
    it('filters by status, type, currency and search, and sums the same', async () => {
      const element = await list(server);
      await shown(element);
      label(element, 'Vencidos').click();
      await waitUntil(() => asked(server).at(-1)!.get('overdue') === 'true');
      const type = label(element, 'Tipo');
      type.value = 'invoice';
      type.dispatchEvent(new Event('change'));
      await waitUntil(() => asked(server).at(-1)!.get('type') === 'invoice');
      const search = label(element, 'Buscar');
      search.value = '12345';
      search.dispatchEvent(new Event('input'));
      await waitUntil(() => asked(server).at(-1)!.get('q') === '12345');
      expect(asked(server).at(-1)!.get('overdue')).to.equal('true');
      await waitUntil(() => rows(element).length === 1);
      const sums = server.received(summary).at(-1)!.query;
      expect(sums.get('q')).to.equal('12345');
      expect(sums.has('limit')).to.equal(false);
      button(element, 'Limpiar filtros').click();
      await waitUntil(() => rows(element).length === 25);
    });

    it('asks once for what was typed in one go', async () => {
      const element = await list(server);
      await shown(element);
      const before = asked(server).length;
      const search = label(element, 'Buscar');
      for (const typed of ['1', '12', '123']) {
        search.value = typed;
        search.dispatchEvent(new Event('input'));
      }
      await waitUntil(() => asked(server).at(-1)!.get('q') === '123');
      expect(asked(server)).to.have.length(before + 1);
    });

    it('keeps what is being typed when something else arrives meanwhile', async () => {
      const element = await list(server);
      await shown(element);
      const search = label(element, 'Buscar');
      search.value = '1234';
      search.dispatchEvent(new Event('input'));
      element.refresh();
      await waitUntil(() => asked(server).length === 2);
      await element.updateComplete;
      expect(search.value).to.equal('1234');
    });

    it('reckons periods from the day of the account, not of the browser', async () => {
      const element = await list(server);
      await shown(element);
      const period = label(element, 'Fecha de emisión');
      period.value = 'last_month';
      period.dispatchEvent(new Event('change'));
      await waitUntil(() => asked(server).at(-1)!.has('issuedFrom'));
      expect(asked(server).at(-1)!.get('issuedFrom')).to.equal('2026-03-01');
      expect(asked(server).at(-1)!.get('issuedTo')).to.equal('2026-03-31');
    });

    it('offers no control for what the page has locked', async () => {
      const element = await list(
        server,
        'type="invoice" status="open" currency="USD" direction="receivable"',
      );
      await shown(element);
      const [first] = asked(server);
      expect(first!.get('type')).to.equal('invoice');
      expect(first!.get('status')).to.equal('open');
      expect(first!.get('currency')).to.equal('USD');
      expect(() => label(element, 'Tipo')).to.throw();
      expect(() => label(element, 'Vencidos')).to.throw();
    });

    it('says when nothing matches and offers the way back', async () => {
      const element = await list(server);
      await shown(element);
      const search = label(element, 'Buscar');
      search.value = 'nothing like this';
      search.dispatchEvent(new Event('input'));
      await waitUntil(() => text(element).includes('Ningún comprobante coincide'));
      await expect(element).to.be.accessible();
      button(element, 'Limpiar filtros').click();
      await waitUntil(() => rows(element).length === 25);
    });

    it('sorts by a heading and says so', async () => {
      const element = await list(server);
      await shown(element);
      button(element, 'Vencimiento').click();
      await waitUntil(() => asked(server).at(-1)!.get('sort') === 'dueDate');
      await element.updateComplete;
      const sorted = root(element).querySelectorAll('th[aria-sort="ascending"]');
      expect(sorted).to.have.length(1);
      expect(sorted[0]!.textContent).to.contain('Vencimiento');
      button(element, 'Vencimiento').click();
      await waitUntil(() => asked(server).at(-1)!.get('sort') === '-dueDate');
    });
  });

  describe('pages', () => {
    it('adds the next page and tells how many there are', async () => {
      const element = await list(server);
      await shown(element);
      expect(text(element)).to.contain('25 de 60 comprobantes');
      button(element, 'Ver más').click();
      await waitUntil(() => rows(element).length === 50);
      button(element, 'Ver más').click();
      await waitUntil(() => rows(element).length === 60);
      await waitUntil(() => root(element).activeElement === rows(element)[50]!.querySelector('button'));
      expect(byPart(element, 'more') === null).to.equal(true);
      expect(new Set(rows(element).map((one) => one.textContent)).size).to.equal(60);
    });

    it('asks ahead when a person is about to, and only once', async () => {
      const element = await list(server);
      await shown(element);
      button(element, 'Ver más').focus();
      await waitUntil(() => asked(server).length === 2);
      button(element, 'Ver más').click();
      await waitUntil(() => rows(element).length === 50);
      expect(asked(server)).to.have.length(2);
    });

    it('keeps the rows when the next page fails, and tries again', async () => {
      const element = await list(server);
      await shown(element);
      server.fail(documents, 500);
      button(element, 'Ver más').click();
      await waitUntil(() => root(element).querySelector('[role="alert"]') !== null);
      expect(rows(element)).to.have.length(25);
      server.recover(documents);
      button(element, 'Reintentar').click();
      await waitUntil(() => rows(element).length === 50);
    });

    it('loads as many pages again as were shown when something was written', async () => {
      const element = await list(server);
      await shown(element);
      button(element, 'Ver más').click();
      await waitUntil(() => rows(element).length === 50);
      scopeOf(element.client!).invalidate('documents');
      await waitUntil(() => asked(server).length === 4);
      await waitUntil(() => rows(element).length === 50);
    });
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
      const operations = sampleSession.operations.filter((one) => one !== 'createPaymentReport');
      const reader = await list(sampleServer({ session: { ...sampleSession, operations } }));
      await shown(reader);
      expect(boxes(reader)).to.have.length(0);
      const partner = { ...sampleSession.partner, direction: 'payable' as const };
      const payable = sampleDocuments.map((one) => ({ ...one, direction: 'payable' as const }));
      const supplier = await list(
        sampleServer({ session: { ...sampleSession, partner }, documents: payable }),
      );
      await shown(supplier);
      expect(boxes(supplier)).to.have.length(0);
      expect(text(supplier)).to.contain('Por cobrar');
    });

    it('is released once a payment was reported', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      scopeOf(element.client!).invalidate('payment-reports', 'documents');
      await element.updateComplete;
      expect(element.selectedDocuments).to.have.length(0);
    });

    it('never outlives the account it belongs to', async () => {
      const element = await list(server);
      await shown(element);
      boxes(element)[0]!.click();
      element.client = clientOf(sampleServer());
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

  describe('surroundings', () => {
    it('aborts what it asked when it leaves, and loads when it comes back', async () => {
      const release = server.hold(documents);
      const element = await list(server);
      await waitUntil(() => server.received(documents).length === 1);
      const parent = element.parentElement!;
      element.remove();
      await waitUntil(() => server.aborted.includes(documents));
      release();
      parent.append(element);
      await shown(element);
    });

    it('takes a client that comes later, from itself or from a provider', async () => {
      const provider = await fixture<SaldoProvider>(
        html`<saldo-provider locale="es-MX"><saldo-invoice-list></saldo-invoice-list></saldo-provider>`,
      );
      const element = provider.querySelector('saldo-invoice-list')!;
      expect(server.requests).to.have.length(0);
      provider.client = clientOf(server);
      await shown(element);
      expect(text(element)).to.contain('Comprobantes');
    });

    it('never lets an older answer overtake a newer one', async () => {
      const element = await list(server);
      await shown(element);
      const release = server.hold(documents);
      label(element, 'Vencidos').click();
      await waitUntil(() => asked(server).length === 2);
      label(element, 'Pagados').click();
      await waitUntil(() => asked(server).length === 3);
      release();
      await waitUntil(() => root(element).querySelector('table')!.getAttribute('aria-busy') === 'false');
      expect(rows(element).every((one) => one.textContent!.includes('Pagado'))).to.equal(true);
    });

    it('speaks English where the page does', async () => {
      const element = await list(server);
      element.locale = 'en-US';
      await shown(element);
      await waitUntil(() => text(element).includes('12 days overdue'));
      expect(text(element)).to.contain('Partly paid');
    });

    for (const width of [320, 640, 1024, 1600]) {
      it(`fits ${width} px without scrolling sideways`, async () => {
        const element = await list(server);
        element.parentElement!.style.width = `${width}px`;
        await shown(element);
        await element.updateComplete;
        expect(root(element).querySelector('section')!.scrollWidth).to.be.at.most(width);
      });
    }

    it('passes axe as cards and in the dark', async () => {
      const element = await list(server);
      element.parentElement!.style.width = '360px';
      element.theme = 'dark';
      await shown(element);
      await expect(element).to.be.accessible();
    });
  });
});
