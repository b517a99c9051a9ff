import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { SaldoProvider } from '../provider/provider.element.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { waitUntil } from '../testing/wait-until.ts';
import {
  documents,
  summary,
  list,
  root,
  text,
  rows,
  byPart,
  boxes,
  button,
  label,
  shown,
  asked,
} from './invoice-list.harness.ts';

customElements.define('saldo-provider', SaldoProvider);

describe('<saldo-invoice-list>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
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
      const element = await list(await openServer({ documents: [] }));
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
      expect(rows(element).every((one) => /Pagado|Aplicado/.test(one.textContent))).to.equal(true);
    });

    it('speaks English where the page does', async () => {
      const element = await list(server);
      element.locale = 'en-US';
      await shown(element);
      await waitUntil(() => text(element).includes('12 days overdue'));
      expect(text(element)).to.contain('Partly paid');
    });

    it('speaks Portuguese where the page does, with the figures of Brazil', async () => {
      const element = await list(server);
      element.locale = 'pt';
      await shown(element);
      await waitUntil(() => text(element).includes('12 dias de atraso'));
      expect(text(element)).to.contain('Documentos a pagar');
      expect(text(element)).to.contain('12.480,50');
      await expect(element).to.be.accessible();
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

    for (const width of [360, 1024]) {
      it(`keeps the longest that a document may say within ${width} px`, async () => {
        const sketch = { number: 'N'.repeat(100), issued: '2026-04-01', total: '999999999999999999.99' };
        const longest = sampleDocument({
          ...sketch,
          reference: 'R'.repeat(200),
          description: 'D'.repeat(1000),
        });
        const own = await openServer({ documents: [{ ...longest, metadata: { site: 'W'.repeat(500) } }] });
        const element = await list(own, 'columns="number metadata.site reference total open"');
        element.parentElement!.style.width = `${width}px`;
        await shown(element);
        const section = root(element).querySelector('section')!;
        expect(section.scrollWidth).to.be.at.most(width);
        const edge = section.getBoundingClientRect().right;
        for (const figure of section.querySelectorAll('[part~="total"] .amount'))
          expect(figure.getBoundingClientRect().right).to.be.at.most(edge);
        expect((rows(element)[0] as HTMLElement).offsetHeight).to.be.at.most(160);
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
