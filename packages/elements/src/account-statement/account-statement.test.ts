import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SaldoDocument, MovementPage, Statement } from '@saldo/sdk/contract';
import { add, subtract, sum } from '@saldo/sdk/money';
import { scopeOf } from '../context/scope.ts';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import { sampleDocument, sampleDocuments } from '../testing/sample-documents.ts';
import { buttonOf, byPart, fieldOf, fill, shadow, textOf } from '../testing/shadow-dom.ts';
import {
  asked,
  lastAsked,
  movementsPath,
  shown,
  statement,
  statementPath,
} from '../testing/statement-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

const payable: readonly SaldoDocument[] = sampleDocuments.map((one) => ({ ...one, direction: 'payable' }));

describe('<saldo-account-statement>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });

  it('asks for the last three months of the account, up to the day of the server', async () => {
    await shown(await statement(server));
    expect(asked(server)).to.have.length(1);
    expect(lastAsked(server)).to.deep.equal({
      direction: 'receivable',
      kind: 'totals',
      from: '2026-02-01',
    });
  });

  it('shows what the server says: balance, overdue, ages, and how it adds up', async () => {
    const element = await statement(server, { currency: 'PEN' });
    await shown(element);
    const { currencies } = await clientOf(server).statement.get({ currency: 'PEN', from: '2026-02-01' });
    const [account] = currencies;
    const said = textOf(element);
    expect(account!.closing).to.deep.equal(
      subtract(add(account!.opening, account!.debits), account!.credits),
    );
    expect(account!.closing).to.deep.equal(
      sum(
        account!.ageing.map(({ amount }) => amount),
        'PEN',
      ),
    );
    expect(said).to.match(/Por pagar\s*sol peruano/);
    expect(said).to.contain('44,670.89');
    expect(said).to.match(/Vencido\s+25,391.89/);
    expect(said).to.match(/Saldo inicial 01-feb\.?\s+34,730.26/);
    expect(said).to.match(/Cargos\s+27,060.60/);
    expect(said).to.match(/Pagos y abonos\s+17,119.97/);
    expect(said).to.match(/Saldo a favor\s+1 partida\s+\u2212245.60/);
    expect(said.match(/44,670\.89/g)).to.have.length.above(2);
  });

  it('shows every movement with its balance, from the opening to the closing', async () => {
    const element = await statement(server, { currency: 'PEN' });
    await shown(element);
    const rows = [...shadow(element).querySelectorAll<HTMLElement>('[part="ledger"] tr')];
    const said = rows.map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim());
    expect(said[1]).to.match(/^01 feb\.? 2026 Saldo inicial 34,730.26$/);
    expect(said.at(-1)).to.match(/^12 abr\.? 2026 Saldo final 44,670.89$/);
    expect(said.find((row) => row.includes('F001-00012302'))).to.match(
      /10 feb\.? 2026 F001-00012302 ?Factura · Brocas y discos de corte surtidos 11 may\.? 2026 8,920.00 34,309.89/,
    );
    expect(said.find((row) => row.includes('OP 012277'))).to.match(/Pago 9,340.37 25,389.89$/);
    expect(said.filter((row) => /^\S+ de 2026$/.test(row))).to.have.length(3);
  });

  it('draws the ages in proportion, without the credits', async () => {
    const element = await statement(server, { currency: 'USD' });
    await shown(element);
    const bar = [...byPart(element, 'ageing')!.querySelectorAll<HTMLElement>('.bar > span')];
    expect(bar.map(({ dataset }) => dataset['bucket'])).to.deep.equal(['current', 'days_1_30', 'over_90']);
    const [widest, , narrow] = bar.map((one) => one.getBoundingClientRect().width);
    expect(widest! / narrow!).to.be.closeTo(4310 / 968.81, 0.1);
  });

  it('tells the line of the balance in words', async () => {
    const element = await statement(server, { currency: 'PEN' });
    await shown(element);
    const line = shadow(element).querySelector('svg[role="img"]')!.getAttribute('aria-label')!;
    expect(line.replaceAll('\u00a0', ' ')).to.contain('de PEN 34,730.26 a PEN 44,670.89');
  });

  it('opens a document, unless the page takes over', async () => {
    const element = await statement(server, { currency: 'PEN' });
    await shown(element);
    const opened: string[] = [];
    scopeOf(element.client!).on('document-open', ({ label }) => opened.push(label));
    const told = oneEvent(element, 'saldo-document-open') as Promise<DocumentOpenEvent>;
    buttonOf(element, 'F001-00012302').focus();
    await sendKeys({ press: 'Enter' });
    expect((await told).document).to.include({ externalId: 'F001-00012302', type: 'invoice' });
    expect(opened).to.deep.equal(['F001-00012302']);
    element.addEventListener('saldo-document-open', (event) => event.preventDefault());
    buttonOf(element, 'F001-00012302').click();
    expect(opened).to.have.length(1);
  });

  it('reckons periods and past days from the day of the account', async () => {
    const element = await statement(server);
    await shown(element);
    fill(fieldOf<HTMLSelectElement>(element, 'Periodo') as never, 'year');
    await waitUntil(() => lastAsked(server)['from'] === '2026-01-01');
    fill(fieldOf(element, 'Al'), '2025-12-31');
    await waitUntil(() => lastAsked(server)['asOf'] === '2025-12-31');
    expect(lastAsked(server)['from']).to.equal('2025-01-01');
    fill(fieldOf(element, 'Al'), '2026-04-12');
    await waitUntil(() => lastAsked(server)['asOf'] === undefined);
  });

  it('takes a period of one’s own, and no date in the future', async () => {
    const element = await statement(server);
    await shown(element);
    fill(fieldOf<HTMLSelectElement>(element, 'Periodo') as never, 'custom');
    await element.updateComplete;
    fill(fieldOf(element, 'Desde'), '2026-03-15');
    await waitUntil(() => lastAsked(server)['from'] === '2026-03-15');
    const before = asked(server).length;
    fill(fieldOf(element, 'Hasta'), '2027-01-01');
    fill(fieldOf(element, 'Hasta'), '0202-01-01');
    await element.updateComplete;
    expect(asked(server)).to.have.length(before);
  });

  it('has no control for what the page has fixed', async () => {
    const element = await statement(server, {
      from: '2026-03-01',
      'as-of': '2026-03-31',
      currency: 'USD',
      direction: 'receivable',
    });
    await shown(element);
    expect(lastAsked(server)).to.deep.equal({
      direction: 'receivable',
      kind: 'totals',
      from: '2026-03-01',
      asOf: '2026-03-31',
      currency: 'USD',
    });
    for (const name of ['Periodo', 'Al', 'Moneda']) expect(() => fieldOf(element, name)).to.throw();
    expect(textOf(element)).to.match(/Al 31 mar\.? 2026/);
  });

  it('switches between the two accounts of a partner that has both', async () => {
    const element = await statement(
      await openServer({
        direction: 'both',
        documents: [...sampleDocuments.slice(0, 1), ...payable.slice(1, 3)],
      }),
    );
    await shown(element);
    expect(textOf(element)).to.contain('Por pagar');
    fieldOf(element, 'Como proveedor').click();
    await waitUntil(() => textOf(element).includes('Por cobrar'));
    expect(textOf(element)).to.contain('Tus facturas');
    expect(textOf(element)).not.to.contain('590.00');
    await expect(element).to.be.accessible();
  });

  it('calls refunds and adjustments by their own words', async () => {
    server.alter(movementsPath, ({ data }: MovementPage): MovementPage => {
      const { type: _, dueDate: __, ...movement } = data[0]!;
      return {
        data: [
          { ...movement, kind: 'refund', label: 'R-1' },
          { ...movement, kind: 'document', type: 'adjustment', label: 'AJ-1' },
        ],
      };
    });
    const element = await statement(server);
    await shown(element);
    const said = textOf(element).replaceAll(/\s+/g, ' ');
    expect(said).to.match(/R-1 ?Devolución/);
    expect(said).to.match(/AJ-1 ?Ajuste/);
  });

  for (const width of [360, 960]) {
    it(`lets the largest balance overlap nothing within ${width} px`, async () => {
      const sketch = { number: '1', issued: '2026-04-01', total: '999999999999999999.99' };
      const own = await openServer({ documents: [sampleDocument(sketch)] });
      const element = await statement(own);
      element.parentElement!.style.width = `${width}px`;
      await shown(element);
      const account = byPart(element, 'account')!;
      const texts = document.createTreeWalker(account, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement!.closest('.sr')) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        boxes.push(...range.getClientRects());
      }
      const over = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;
      const { right } = account.getBoundingClientRect();
      for (const [at, box] of boxes.entries()) {
        expect(box.right).to.be.at.most(right);
        expect(boxes.slice(at + 1).filter((other) => over(box, other))).to.deep.equal([]);
      }
    });
  }

  it('shows hostile and unknown strings as text', async () => {
    const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    server.alter(statementPath, (real: Statement): Statement => {
      const [account] = real.currencies;
      const ageing = [{ ...account!.ageing[0]!, bucket: 'disputed' }];
      return { ...real, currencies: [{ ...account!, ageing }] };
    });
    server.alter(movementsPath, ({ data }: MovementPage): MovementPage => ({
      data: [{ ...data[0]!, kind: 'write_off', label: script, description: script }],
    }));
    const element = await statement(server);
    await shown(element);
    expect(shadow(element).querySelectorAll('img, script')).to.have.length(0);
    expect(textOf(element)).to.contain(script);
    expect(textOf(element)).to.contain('write off');
    expect(textOf(element)).to.contain('disputed');
  });
});
