import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DocumentPage } from '@saldo/sdk/contract';
import { scopeOf } from '../context/scope.ts';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { documents, list, root, text, rows, byPart, shown } from './invoice-list.harness.ts';

describe('<saldo-invoice-list>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
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

    it('shows a key of the metadata as a column, as text, and nothing where a document has none', async () => {
      const described = sampleDocument({ number: '1', issued: '2026-04-01', total: '1.00' });
      const bare = sampleDocument({ number: '2', issued: '2026-04-02', total: '1.00' });
      const metadata = { 'cost.centre': '<b>CC-7</b>' };
      const own = await openServer({ documents: [{ ...described, metadata }, bare] });
      const element = await list(own, 'columns="number metadata.cost.centre metadata. total"');
      await shown(element);
      const headings = [...root(element).querySelectorAll('th[scope="col"]')].map((one) =>
        one.textContent.trim(),
      );
      expect(headings.filter((one) => one === 'cost.centre')).to.have.length(1);
      const cells = [...root(element).querySelectorAll('[part~="cell-metadata.cost.centre"]')];
      expect(cells.map((one) => one.textContent.trim())).to.deep.equal(['', '<b>CC-7</b>']);
    });

    it('names columns of metadata as the page does, and shows dates and numbers as such where they are', async () => {
      const of = (number: string, metadata: Record<string, string>) => ({
        ...sampleDocument({ number, issued: '2026-04-01', total: '1.00' }),
        metadata,
      });
      const own = await openServer({
        documents: [
          of('1', { site: 'Pit 3', delivered: '2026-03-31', weight: '1200.5' }),
          of('2', { delivered: 'mañana', weight: '0.123456789', toString: 'x' }),
          of('3', { weight: '1e3', delivered: '2026-02-30' }),
        ],
      });
      const element = await list(own, 'columns="number" sort="number"');
      element.columns =
        'number metadata.site metadata.delivered:date metadata.weight:number metadata.valueOf';
      element.setAttribute('metadata-labels', 'site=Frente&delivered=Entregado+el');
      await waitUntil(() => rows(element).length === 3);
      await element.updateComplete;
      const headings = [...root(element).querySelectorAll('th[scope="col"]')].map((one) =>
        one.textContent.trim(),
      );
      expect(headings.filter(Boolean).slice(-4)).to.deep.equal([
        'Frente',
        'Entregado el',
        'weight',
        'valueOf',
      ]);
      const cells = (part: string) =>
        [...root(element).querySelectorAll(`[part~="cell-metadata.${part}"]`)].map((one) =>
          one.textContent.trim(),
        );
      expect(cells('site')).to.deep.equal(['Pit 3', '', '']);
      expect(cells('valueOf')).to.deep.equal(['', '', '']);
      const [date, ...none] = cells('delivered');
      expect(date).to.match(/31 mar\.? 2026/);
      expect(none).to.deep.equal(['mañana', '2026-02-30']);
      expect(cells('weight')).to.deep.equal(['1,200.5', '0.123456789', '1e3']);
      const cell = root(element).querySelector('[part~="cell-metadata.weight"]')!;
      expect(getComputedStyle(cell).textAlign).to.equal('end');
      await expect(element).to.be.accessible();
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

    it('says the currency with the total where the open amount is not shown', async () => {
      const element = await list(server, 'columns="number total"');
      await shown(element);
      const total = (number: string) =>
        rows(element)
          .find((one) => one.textContent.includes(number))!
          .querySelector('[part~="cell-total"]')!.textContent;
      expect(total('F001-00012345')).to.contain('PEN');
      expect(text(element)).to.contain('CLP');
    });

    it('tells how much of a partly paid document is open, in words too', async () => {
      const element = await list(server);
      await shown(element);
      const row = rows(element).find((one) => one.textContent!.includes('F001-00012391'))!;
      expect(row.textContent!.replaceAll('\u00a0', ' ')).to.contain('Quedan PEN 2,184.00 de PEN 3,184.00');
    });

    it('shows credits with the sign they have in the account, as applied rather than paid', async () => {
      const element = await list(server);
      await shown(element);
      const row = (number: string) =>
        rows(element).find((one) => one.textContent.includes(number))!.textContent;
      expect(row('FC01-00000117')).to.contain('\u2212245.60');
      expect(row('FC01-00000117')).to.contain('Por aplicar');
      expect(row('R001-00000339')).to.contain('\u221264.20');
      expect(row('R001-00000339')).to.contain('Aplicado');
    });

    it('shows an adjustment by its own word, with the sign of its effect', async () => {
      const money = { amount: '12.50', currency: 'PEN' };
      const adjustment = { type: 'adjustment', reason: 'write_off', total: money, openAmount: money };
      const odd = { status: 'open', daysOverdue: 0, currency: 'PEN', decimals: 2 };
      server.alter(documents, ({ data }: DocumentPage) => ({
        data: (['decrease', 'increase'] as const).map((effect, index) => ({
          ...data[index]!,
          ...adjustment,
          ...odd,
          effect,
        })),
      }));
      const element = await list(server);
      await waitUntil(() => rows(element).length === 2);
      const [lowers, raises] = rows(element).map((one) => one.textContent);
      for (const said of [lowers, raises]) expect(said).to.contain('Ajuste');
      expect(lowers).to.contain('\u221212.50');
      expect(lowers).to.contain('Por aplicar');
      expect(raises).not.to.contain('\u2212');
      expect(raises).to.contain('Pendiente');
    });

    it('shows statuses and types that it does not know as they came', async () => {
      const odd = { type: 'remission_guide', status: 'in_dispute', daysOverdue: 0 };
      server.alter(documents, ({ data }: DocumentPage) => ({ data: [{ ...data[0]!, ...odd }] }));
      const element = await list(server);
      await waitUntil(() => rows(element).length === 1);
      expect(text(element)).to.contain('remission guide');
      expect(text(element)).to.contain('in dispute');
    });

    it('shows hostile strings as text', async () => {
      const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
      const element = await list(
        await openServer({
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
      const big = sampleDocument({ number: '1', issued: '2026-04-01', total: '123456789012345678.91' });
      const element = await list(await openServer({ documents: [big] }));
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
      const cell = root(element).querySelector<HTMLElement>('td[part~="cell-dueDate"]')!;
      const { left, top, width, height } = cell.getBoundingClientRect();
      const hit = root(element).elementFromPoint(left + width / 2, top + height / 2);
      expect(hit === byPart(element, 'open')).to.equal(true);
    });
  });
});
