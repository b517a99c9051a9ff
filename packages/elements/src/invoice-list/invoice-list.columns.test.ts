import { expect, fixture, html } from '@open-wc/testing';
import type { SaldoDocument } from '@saldo/sdk/contract';
import { scopeOf } from '../context/scope.ts';
import type { CellContent, Columns } from '../host-columns/host-column.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { strictPage } from '../testing/strict-page.ts';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { label, list, root, rows, shown, text } from './invoice-list.harness.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';

const three = ['1', '2', '3'].map((number) => ({
  ...sampleDocument({ number, issued: `2026-04-0${number}`, total: `${number}0.00` }),
  metadata: { order: `OC-${number}` },
}));

async function withColumns(
  server: ContractServer,
  columns: Columns<SaldoDocument>,
): Promise<SaldoInvoiceList> {
  const element = await list(server, 'sort="number"');
  element.columns = columns;
  await shown(element);
  return element;
}

const cells = (element: SaldoInvoiceList, id: string) =>
  [...root(element).querySelectorAll<HTMLElement>(`[part~="cell-${id}"]`)].map((one) =>
    one.textContent.trim().replaceAll(/\s+/g, ' '),
  );
const headings = (element: SaldoInvoiceList) =>
  [...root(element).querySelectorAll('th[scope="col"]:not(.check)')].map((one) => one.textContent.trim());

describe('<saldo-invoice-list> with columns of the host', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer({ documents: three });
  });

  it('names and places what it has as the host says, each once', async () => {
    const element = await withColumns(server, [
      'number',
      { id: 'metadata.order', header: 'Order', align: 'end', card: 'note' },
      'open',
      'metadata.order',
      'number',
    ]);
    expect(headings(element)).to.deep.equal(['Comprobante', 'Order', 'Saldo PEN']);
    expect(cells(element, 'metadata.order')).to.deep.equal(['OC-1', 'OC-2', 'OC-3']);
    element.parentElement!.style.width = '400px';
    const cell = root(element).querySelector('[part~="cell-metadata.order"]')!;
    expect(getComputedStyle(cell).gridArea).to.contain('note');
    expect(getComputedStyle(cell).textAlign).to.equal('end');
  });

  it('shows a bar of a line while a cell is waited for, and its text in its place', async () => {
    const gate = Promise.withResolvers<void>();
    const element = await withColumns(server, [
      'number',
      { id: 'ship', header: 'Shipment', cell: ({ number }) => gate.promise.then(() => `sent ${number}`) },
    ]);
    await waitUntil(() => root(element).querySelector('[part~="cell-ship"] .skeleton') !== null);
    const heights = () => rows(element).map((one) => one.getBoundingClientRect().height);
    const before = heights();
    await expect(element).to.be.accessible();
    gate.resolve();
    await waitUntil(() => cells(element, 'ship').join() === 'sent 1,sent 2,sent 3');
    expect(heights()).to.deep.equal(before);
    expect(root(element).querySelectorAll('tbody .skeleton')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('asks once for a record, however often columns are set, and again on refresh', async () => {
    const asked: string[] = [];
    const columns = (): Columns<SaldoDocument> => [
      'number',
      {
        id: 'ship',
        header: 'Shipment',
        cell: async ({ number }) => {
          asked.push(number!);
          return `sent ${number}, ${asked.length}`;
        },
      },
    ];
    const element = await withColumns(server, columns());
    await waitUntil(() => cells(element, 'ship').at(-1) === 'sent 3, 3');
    for (let frame = 0; frame < 20; frame += 1) {
      element.columns = columns();
      await element.updateComplete;
    }
    expect(asked).to.deep.equal(['1', '2', '3']);
    element.refresh();
    await waitUntil(() => cells(element, 'ship').at(-1) === 'sent 3, 6');
  });

  it('asks again for a record that says something else than before', async () => {
    const asked: string[] = [];
    const element = await withColumns(server, [
      'number',
      { id: 'ship', header: 'Shipment', cell: async ({ reference }) => `for ${asked.push(reference!)}` },
    ]);
    await waitUntil(() => cells(element, 'ship').includes('for 3'));
    const { type, direction, partner, issueDate, total, number } = server.account.documents[1]!;
    await server.account.publisher.documents.put('F001-2', {
      ...{ type: type as 'invoice', direction, issueDate, total, number: number!, series: 'F001' },
      partner: { externalId: partner.externalId },
      reference: 'changed',
    });
    scopeOf(element.client!).invalidate('documents');
    await waitUntil(() => asked.length === 4);
    expect(asked.at(-1)).to.equal('changed');
  });

  it('draws anew what answers at once when columns are set anew', async () => {
    const columns = (word: string): Columns<SaldoDocument> => [
      'number',
      { id: 'word', header: 'Word', cell: ({ number }) => `${word} ${number}` },
    ];
    const element = await withColumns(server, columns('one'));
    await waitUntil(() => cells(element, 'word').join() === 'one 1,one 2,one 3');
    element.columns = columns('two');
    await waitUntil(() => cells(element, 'word').join() === 'two 1,two 2,two 3');
  });

  it('loads a page of a column at once, and the next one when it comes', async () => {
    const many = await openServer();
    const loads: number[] = [];
    const element = await list(many);
    element.columns = [
      'number',
      {
        id: 'ship',
        header: 'Shipment',
        load: async (records) => {
          loads.push(records.length);
          return records.map(({ externalId }) => `sent ${externalId}`);
        },
      },
    ];
    await shown(element);
    await waitUntil(() => cells(element, 'ship').every((one) => one.startsWith('sent ')));
    expect(loads).to.deep.equal([25]);
    root(element).querySelector<HTMLElement>('[part~="more"]')!.click();
    await waitUntil(() => rows(element).length === 50);
    await waitUntil(() => cells(element, 'ship').every((one) => one.startsWith('sent ')));
    expect(loads).to.deep.equal([25, 25]);
    const labels = rows(element).map((one) => one.querySelector('[part~="open"]')!.textContent.trim());
    expect(cells(element, 'ship')).to.deep.equal(labels.map((one) => `sent ${one}`));
  });

  it('lets go of what it waits for when the rows have left, and takes no answer for them', async () => {
    const signals: AbortSignal[] = [];
    const gate = Promise.withResolvers<CellContent[]>();
    const element = await withColumns(server, [
      'number',
      {
        id: 'ship',
        header: 'Shipment',
        load: (_, { signal }) => {
          signals.push(signal);
          return gate.promise;
        },
      },
    ]);
    await waitUntil(() => signals.length === 1);
    label(element, 'Pagados').click();
    await waitUntil(() => rows(element).length === 0);
    await waitUntil(() => signals[0]!.aborted);
    gate.resolve(['a', 'b', 'c']);
    label(element, 'Todos').click();
    await waitUntil(() => signals.length === 2);
    await waitUntil(() => cells(element, 'ship').join() === 'a,b,c');
  });

  it('lets go when it leaves the page, and asks again when it is back', async () => {
    const signals: AbortSignal[] = [];
    const element = await withColumns(server, [
      'number',
      {
        id: 'ship',
        header: 'Shipment',
        load: (records, { signal }) =>
          signals.push(signal) === 1 ? new Promise<never>(() => undefined) : records.map(() => 'there'),
      },
    ]);
    await waitUntil(() => signals.length === 1);
    const parent = element.parentElement!;
    element.remove();
    await waitUntil(() => signals[0]!.aborted);
    parent.append(element);
    await waitUntil(() => cells(element, 'ship').join() === 'there,there,there');
  });

  it('shows a failure of one cell in it, and tells the console once', async () => {
    const warnings = heardWarnings();
    const answers: Readonly<Record<string, () => CellContent | Promise<CellContent>>> = {
      1: () => {
        throw new Error('planted at once');
      },
      2: async () => {
        throw new Error('planted later');
      },
      3: () => 'fine',
    };
    const element = await withColumns(server, [
      'number',
      { id: 'odd', header: 'Odd', cell: ({ number }) => answers[number!]!() },
    ]);
    await waitUntil(() => cells(element, 'odd').join() === '–No disponible,–No disponible,fine');
    await expect(element).to.be.accessible();
    expect(warnings()).to.deep.equal([
      'Saldo: column "odd" of <saldo-invoice-list> has a cell that failed: planted at once',
    ]);
  });

  it('takes a list that is too short for a failure of all its cells', async () => {
    const warnings = heardWarnings();
    const element = await withColumns(server, [
      'number',
      { id: 'short', header: 'Short', load: async () => ['only one'] },
    ]);
    await waitUntil(() => cells(element, 'short').join() === Array(3).fill('–No disponible').join());
    expect(warnings()[0]).to.contain('load answered 1 contents for 3 records');
  });

  it('shows links, tones and markup as text, under a strict policy', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const answers: Readonly<Record<string, CellContent>> = {
      1: { text: markup, href: '/shipments/1' },
      2: { text: 'late', tone: 'overdue' },
      3: { text: 'x', href: 'javascript:alert(1)' },
    };
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/invoice-list/invoice-list.ts',
    );
    const element = strict.document.createElement('saldo-invoice-list') as SaldoInvoiceList;
    Object.assign(element, { locale: 'es-PE', client: clientOf(server), sort: 'number' });
    element.columns = [
      'number',
      { id: 'ship', header: markup, cell: async ({ number }) => answers[number!] },
    ];
    strict.document.body.append(element);
    await waitUntil(
      () => element.shadowRoot !== null && cells(element, 'ship').join() === `${markup},late,–No disponible`,
    );
    const link = root(element).querySelector('a')!;
    expect(link.href).to.equal(new URL('/shipments/1', location.href).href);
    expect(root(element).querySelector('[part~="cell-ship"] [data-tone="overdue"] svg')).not.to.equal(null);
    expect(root(element).querySelectorAll('img, td [style]')).to.have.length(0);
    expect(headings(element)).to.include(markup);
    expect(strict.violations).to.deep.equal([]);
  });

  it('leaves out what is no column, and tells the console what is', async () => {
    const warnings = heardWarnings();
    const element = await list(server, 'columns="number constructor numbr metadata. open"');
    await shown(element);
    expect(headings(element)).to.deep.equal(['Comprobante', 'Saldo PEN']);
    element.columns = [
      'number',
      { id: 'no header', header: 'x', cell: () => '' },
      { id: 'bare', cell: () => '' } as never,
      null as never,
      7 as never,
    ];
    await waitUntil(() => warnings().length === 7);
    expect(headings(element)).to.deep.equal(['Comprobante']);
    const told = warnings().join('\n');
    expect(told).to.contain('names "numbr", which the element does not have');
    expect(told).to.contain('one whose id is "no header"');
    expect(told).to.contain('"bare" has no header');
    element.removeAttribute('columns');
    await waitUntil(() => headings(element).length === 6);
  });

  it('gives columns lines of their own with their names on a card, none where there is nothing', async () => {
    const element = await withColumns(server, [
      'number',
      'open',
      'metadata.order',
      { id: 'ship', header: 'Shipment', cell: ({ number }) => (number === '2' ? '' : `sent ${number}`) },
    ]);
    element.parentElement!.style.width = '360px';
    await waitUntil(() => cells(element, 'ship').join() === 'sent 1,,sent 3');
    const [first, second] = [...root(element).querySelectorAll<HTMLElement>('[part~="cell-ship"]')];
    expect(getComputedStyle(first!, '::before').content).to.equal('"Shipment"');
    expect(first!.checkVisibility()).to.equal(true);
    expect(second!.checkVisibility()).to.equal(false);
    const order = root(element).querySelector('[part~="cell-metadata.order"]')!;
    expect(order.getBoundingClientRect().bottom).to.be.at.most(first!.getBoundingClientRect().top + 1);
    await expect(element).to.be.accessible();
  });

  it('fits into every width from 320 to 1280 px with a long text of the host', async () => {
    const element = await withColumns(server, [
      ...['number', 'issueDate', 'dueDate', 'status', 'total', 'open'],
      {
        id: 'ship',
        header: 'Shipment',
        cell: () => 'Left the warehouse of Callao, due at Arequipa on Friday',
      },
      { id: 'word', header: 'Code', cell: () => 'W'.repeat(400) },
    ]);
    await waitUntil(() => text(element).includes('Callao') || cells(element, 'ship')[0]!.includes('Callao'));
    const wider: number[] = [];
    const own = root(element).querySelector('[part~="cell-ship"]')!;
    for (let width = 320; width <= 1280; width += 40) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      expect(own.checkVisibility(), String(width)).to.equal(width < 560 || width >= 760);
      if (root(element).querySelector('table')!.getBoundingClientRect().width > width) wider.push(width);
    }
    expect(wider).to.deep.equal([]);
  });
});
