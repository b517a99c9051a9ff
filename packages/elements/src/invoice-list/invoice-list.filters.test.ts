import { expect } from '@open-wc/testing';
import { scopeOf } from '../context/scope.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { waitUntil } from '../testing/wait-until.ts';
import {
  documents,
  summary,
  list,
  root,
  text,
  rows,
  byPart,
  button,
  label,
  shown,
  asked,
} from './invoice-list.harness.ts';

describe('<saldo-invoice-list>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
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

    it('is locked to values of the metadata, all of them, and so are its sums', async () => {
      const of = (number: string, metadata: Record<string, string>) => ({
        ...sampleDocument({ number, issued: '2026-04-01', total: '10.00' }),
        metadata,
      });
      const own = await openServer({
        documents: [
          of('1', { project: 'alpha & beta', site: 'Pit 3' }),
          of('2', { project: 'alpha & beta' }),
          of('3', { project: 'alpha', site: 'Pit 3' }),
        ],
      });
      const element = await list(own);
      element.setAttribute('metadata', 'project=alpha%20%26%20beta&site=Pit 3');
      await waitUntil(() => rows(element).length === 1);
      expect(text(element)).to.contain('F001-1').and.to.contain('1 comprobante');
      expect(own.received(summary).at(-1)!.query.get('metadata[site]')).to.equal('Pit 3');
      element.metadata = { project: 'alpha' };
      await waitUntil(() => rows(element).length === 1 && text(element).includes('F001-3'));
      element.removeAttribute('metadata');
      element.metadata = undefined;
      await waitUntil(() => rows(element).length === 3);
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
      await waitUntil(() => root(element).querySelector('.stale') === null, 'the sums');
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

    it('loads again after a write what is in sight, and the rest when it comes there', async () => {
      const element = await list(server);
      await shown(element);
      button(element, 'Ver más').click();
      await waitUntil(() => rows(element).length === 50);
      await frame();
      scopeOf(element.client!).invalidate('documents');
      await waitUntil(() => asked(server).length === 3);
      await waitUntil(() => root(element).querySelector('[aria-busy="true"]') === null);
      expect(asked(server).at(-1)!.has('cursor')).to.equal(false);
      rows(element)[30]!.scrollIntoView();
      await waitUntil(() => asked(server).some((query, at) => at > 2 && query.has('cursor')));
      expect(new Set(rows(element).map((one) => one.textContent)).size).to.equal(rows(element).length);
    });

    it('goes on by itself as it is scrolled, and draws only what is near', async function () {
      this.timeout(60_000);
      const many = Array.from({ length: 700 }, (_, index) =>
        sampleDocument({ number: String(index), issued: '2026-03-01', total: '1.00', pdf: false }),
      );
      const own = await openServer({ documents: many });
      const element = await list(own, 'page-size="100"');
      await shown(element);
      expect(asked(own)).to.have.length(1);
      for (let pages = 2; pages <= 7; pages += 1) {
        root(element).querySelector('.foot')!.scrollIntoView({ block: 'end' });
        await waitUntil(() => text(element).includes(`${pages}00 de 700`));
      }
      await waitUntil(() => rows(element).length < 400);
      expect(asked(own)).to.have.length(7);
      expect(root(element).querySelector('table')!.getAttribute('aria-rowcount')).to.equal('701');
      expect(rows(element).at(-1)!.getAttribute('aria-rowindex')).to.equal('701');
      await expect(element).to.be.accessible();
    });
  });
});

/** What is in sight is told with a frame. */
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
