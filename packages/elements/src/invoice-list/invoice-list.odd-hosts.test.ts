import { expect } from '@open-wc/testing';
import type { SaldoDocument } from '@saldo/sdk/contract';
import type { Columns } from '../host-columns/host-column.ts';
import type { RowAction } from '../host-actions/row-action.ts';
import { openServer } from '../testing/contract-server.ts';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { documents, list, root, rows, shown, text } from './invoice-list.harness.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';

const cells = (element: SaldoInvoiceList, id: string) => [
  ...root(element).querySelectorAll<HTMLElement>(`[part~="cell-${id}"]`),
];
const frame = () => new Promise((done) => requestAnimationFrame(done));

describe('<saldo-invoice-list> in the hands of odd hosts', () => {
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    await openServer();
  });

  it('keeps metadata of 10,000 characters, right-to-left marks and markup in its row', async () => {
    const server = await openServer({
      documents: [sampleDocument({ number: '1', issued: '2026-04-01', total: '10.00' })],
    });
    const odd = [
      'W'.repeat(10_000),
      '\u202Egnirts\u2066',
      '<b>b</b>&amp;',
      '\u0000\uD800',
      'a\n\n\n\n\n\n\nb',
    ];
    server.alter(documents, (page: { data: SaldoDocument[] }) => ({
      data: odd.map((one, at) => ({
        ...page.data[0]!,
        id: String(at),
        metadata: { odd: one, ['k'.repeat(40)]: one },
      })),
    }));
    const element = await list(server, `columns="number metadata.odd metadata.${'k'.repeat(40)} open"`);
    await shown(element);
    for (const width of [320, 760, 1280]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
      expect(root(element).querySelector('section')!.scrollWidth).to.be.at.most(width);
      for (const row of rows(element)) expect((row as HTMLElement).offsetHeight).to.be.at.most(260);
    }
    expect(root(element).querySelectorAll('td b')).to.have.length(0);
    for (const cell of cells(element, 'odd')) expect(cell.querySelector('bdi')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('draws 5,000 rows with cells of the host, asked for 200 at a time', async function () {
    this.timeout(60_000);
    const server = await openServer({
      documents: [sampleDocument({ number: '1', issued: '2026-04-01', total: '10.00' })],
    });
    server.alter(documents, (page: { data: SaldoDocument[] }) => ({
      data: Array.from({ length: 5_000 }, (_, at) => ({
        ...page.data[0]!,
        id: `id-${at}`,
        number: String(at),
      })),
    }));
    const sizes: number[] = [];
    const element = await list(server);
    element.columns = [
      'number',
      {
        id: 'own',
        header: 'Own',
        load: async (records) => {
          sizes.push(records.length);
          return records.map(({ id }) => id);
        },
      },
    ];
    await shown(element);
    await waitUntil(() => cells(element, 'own').at(-1)?.textContent.trim() === 'id-4999', 'the last', {
      timeout: 30_000,
    });
    expect(Math.max(...sizes)).to.equal(200);
    expect(sizes.reduce((all, one) => all + one, 0)).to.equal(5_000);
    const began = performance.now();
    element.requestUpdate();
    await element.updateComplete;
    expect(performance.now() - began).to.be.below(3_000);
  });

  it('goes on when columns and actions are set anew at every frame', async () => {
    const server = await openServer();
    const element = await list(server);
    let calls = 0;
    let goOn = true;
    const columns = (): Columns<SaldoDocument> => [
      'number',
      { id: 'own', header: 'Own', cell: async ({ externalId }) => `${externalId} ${(calls += 1)}` },
      { id: 'page', header: 'Page', load: async (records) => ((calls += 1), records.map(() => 'there')) },
    ];
    const actions = (): RowAction<SaldoDocument>[] =>
      ['a', 'b'].map((id) => ({ id, label: `Do ${id}`, run: () => undefined }));
    const set = () => {
      element.columns = columns();
      element.rowActions = actions();
      if (goOn) requestAnimationFrame(set);
    };
    set();
    await shown(element);
    await waitUntil(() => cells(element, 'page').every((one) => one.textContent.includes('there')));
    await waitUntil(() => root(element).querySelector('[part~="action"]') !== null);
    for (let at = 0; at < 20; at += 1) await frame();
    expect(calls).to.equal(26);
    root(element).querySelector<HTMLElement>('[part~="action"]')!.click();
    await waitUntil(() => root(element).querySelectorAll('[role="menuitem"]').length === 2);
    for (let at = 0; at < 5; at += 1) await frame();
    expect(root(element).querySelectorAll('[role="menuitem"]')).to.have.length(2);
    goOn = false;
  });

  it('goes on when a cell sets columns, throws what is no Error, or answers a promise that is none', async () => {
    heardWarnings();
    const server = await openServer({
      documents: ['1', '2', '3', '4'].map((number) =>
        sampleDocument({ number, issued: `2026-04-0${number}`, total: '10.00' }),
      ),
    });
    const element = await list(server, 'sort="number"');
    let isSet = false;
    const answers: Readonly<Record<string, () => unknown>> = {
      1: () => {
        if (!isSet) element.columns = [...(element.columns as [])];
        isSet = true;
        return 'set';
      },
      2: () => {
        throw Object.create(null);
      },
      3: () => ({ then: 'not a function', text: 'x' }),
      4: () => ({
        get text() {
          throw new Error('planted in a getter');
        },
      }),
    };
    element.columns = [
      'number',
      { id: 'own', header: 'Own', cell: ({ number }) => answers[number!]!() as string },
    ];
    await shown(element);
    await waitUntil(
      () => cells(element, 'own').length === 4 && cells(element, 'own')[3]!.textContent.includes('–'),
    );
    expect(cells(element, 'own').map((one) => one.textContent.trim().slice(0, 3))).to.deep.equal([
      'set',
      '–No',
      'x',
      '–No',
    ]);
  });

  it('shows what is not on the page any more to nobody, and never an answer of another row', async () => {
    const server = await openServer({
      documents: ['1', '2'].map((number) =>
        sampleDocument({ number, issued: `2026-04-0${number}`, total: '10.00' }),
      ),
    });
    const gates = new Map<string, PromiseWithResolvers<string>>();
    const element = await list(server, 'sort="number"');
    element.columns = [
      'number',
      {
        id: 'own',
        header: 'Own',
        cell: ({ number }) => {
          const gate = Promise.withResolvers<string>();
          gates.set(number!, gate);
          return gate.promise;
        },
      },
    ];
    await shown(element);
    await waitUntil(() => gates.size === 2);
    element.sort = '-number';
    await waitUntil(() => rows(element)[0]!.textContent.includes('F001-2'));
    gates.get('1')!.resolve('of 1');
    gates.get('2')!.resolve('of 2');
    await waitUntil(() => root(element).textContent.includes('of 1'));
    const pairs = rows(element).map((one) => one.textContent.replaceAll(/\s+/g, ' '));
    expect(pairs[0]).to.contain('F001-2').and.to.contain('of 2');
    expect(pairs[1]).to.contain('F001-1').and.to.contain('of 1');
  });

  it('keeps names, labels and messages of the host that are too long within its width', async () => {
    const server = await openServer({
      documents: ['1', '2'].map((number) =>
        sampleDocument({ number, issued: `2026-04-0${number}`, total: '10.00' }),
      ),
    });
    const element = await list(server);
    const long = 'Wareneingangsbestätigungsnummer'.repeat(20);
    element.columns = ['number', { id: 'own', header: long, hideBelow: 'never', cell: () => long }, 'open'];
    element.rowActions = [
      { id: 'act', label: long.slice(0, 60), run: async () => ({ message: 'W'.repeat(10_000) }) },
    ];
    element.metadata = undefined;
    await shown(element);
    await waitUntil(() => root(element).querySelector('[part~="action"]') !== null);
    root(element).querySelector<HTMLElement>('[part~="action"]')!.click();
    await waitUntil(() =>
      root(element).querySelector('[part~="action-outcome"]')?.textContent.includes('WWW'),
    );
    const wider: number[] = [];
    for (let width = 320; width <= 1280; width += 80) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
      if (root(element).querySelector('section')!.scrollWidth > width) wider.push(width);
    }
    expect(wider).to.deep.equal([]);
  });

  it('stands what is no list of columns or actions', async () => {
    heardWarnings();
    const element = await list(await openServer());
    await shown(element);
    for (const odd of [
      7,
      {},
      true,
      Symbol('x'),
      () => [],
      [[]],
      [undefined],
      'a'.repeat(10_000),
      [{ id: '__proto__' }],
    ]) {
      element.columns = odd as never;
      element.rowActions = odd as never;
      await element.updateComplete;
      await frame();
      expect(rows(element), typeof odd).to.have.length(25);
    }
    element.columns = null as never;
    element.rowActions = null as never;
    await waitUntil(() => text(element).includes('Vencimiento'));
  });
});
