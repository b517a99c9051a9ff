import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { waitUntil } from '../testing/wait-until.ts';
import {
  asked,
  byPart,
  documents,
  label,
  list,
  root,
  rows,
  shown,
  summary,
  text,
} from './invoice-list.harness.ts';
import { documentFilters, noFilters, type Filters } from './model/invoice-filters.ts';
import { documentTypes, lockTrouble, type Locks } from './model/invoice-locks.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';

const limits = (element: SaldoInvoiceList) =>
  byPart(element, 'limits')?.innerText.trim().replaceAll('\u00a0', ' ');

const said = (element: SaldoInvoiceList) => root(element).textContent;

async function choose(element: SaldoInvoiceList, name: string, value: string): Promise<void> {
  const field = label(element, name);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<saldo-invoice-list> that the page has limited', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });

  it('says to what, and asks for rows and sums of it alone', async () => {
    const element = await list(
      server,
      'type="invoice credit_note" status="open" currency="PEN" issued-from="2026-03-01" due-to="2026-12-31"',
    );
    await shown(element);
    expect(limits(element)).to.equal(
      'Solo Factura, Nota de crédito, Pendiente, PEN, Emisión desde 01 mar. 2026 y Vencimiento hasta 31 dic. 2026',
    );
    for (const path of [documents, summary]) {
      const { query } = server.received(path).at(-1)!;
      expect(query.get('type')).to.equal('invoice,credit_note');
      expect(query.get('dueTo')).to.equal('2026-12-31');
    }
    await expect(element).to.be.accessible();
  });

  it('names keys of the metadata as the page does, and says nothing where the page has a heading', async () => {
    const described = {
      ...sampleDocument({ number: '1', issued: '2026-04-01', total: '1.00' }),
      metadata: { site: '<b>' },
    };
    const element = await list(await openServer({ documents: [described] }));
    element.metadataLabels = { site: 'Frente' };
    element.metadata = { site: '<b>' };
    await shown(element);
    expect(limits(element)).to.equal('Solo Frente: <b>');
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    heading.textContent = 'Frente';
    element.append(heading);
    element.requestUpdate();
    await element.updateComplete;
    expect(byPart(element, 'limits')).to.equal(null);
  });

  it('lets a person choose within the limits, never beyond', async () => {
    const element = await list(server, 'type="invoice credit_note" issued-from="2026-03-10"');
    await shown(element);
    const options = [...label(element, 'Tipo').querySelectorAll('option')].map((one) => one.value);
    expect(options).to.deep.equal(['', 'invoice', 'credit_note']);
    await choose(element, 'Tipo', 'credit_note');
    await waitUntil(() => asked(server).at(-1)!.get('type') === 'credit_note');
    await choose(element, 'Fecha de emisión', 'this_year');
    await waitUntil(() => text(element).includes('FC01'));
    expect(asked(server).at(-1)!.get('issuedFrom')).to.equal('2026-03-10');
    await choose(element, 'Fecha de emisión', 'this_month');
    await waitUntil(() => asked(server).at(-1)!.get('issuedFrom') === '2026-04-01');
  });

  it('shows no document where the person chooses days outside of the limits', async () => {
    const element = await list(server, 'issued-from="2026-04-01"');
    await shown(element);
    await choose(element, 'Fecha de emisión', 'last_month');
    await waitUntil(() => text(element).includes('Ningún comprobante coincide'));
    expect(asked(server).at(-1)!.get('issuedFrom')).to.equal('2026-04-01');
  });

  const wrong: readonly (readonly [attributes: string, named: RegExp])[] = [
    ['type=""', /^Saldo: type of .* is "".* some of invoice credit_note/],
    ['type="invoce"', /"invoce"/],
    ['type=","', /type of/],
    ['status="open unpaid"', /status of .* some of open partially_paid/],
    ['currency="pen"', /currency of .* a code of ISO 4217/],
    ['issued-from="01/03/2026"', /issued-from of .* YYYY-MM-DD/],
    ['due-to="2026-02-30"', /due-to of/],
    ['hold="late"', /hold of .* disputed blocked/],
    ['metadata=""', /metadata of .* one to ten keys/],
    ['direction="in"', /direction of .* one of receivable payable/],
  ];
  for (const [attributes, named] of wrong) {
    it(`shows no document for ${attributes}, and tells the console why`, async () => {
      const warnings = heardWarnings();
      const element = await list(server, attributes);
      await waitUntil(() => said(element).includes('Esta página no está configurada'));
      await waitUntil(() => server.received('/v1/session').length > 0);
      await element.updateComplete;
      expect(server.received(documents)).to.deep.equal([]);
      expect(server.received(summary)).to.deep.equal([]);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.match(named);
      await expect(element).to.be.accessible();
    });
  }

  for (const metadata of [{ a: 1n }, ['project'], 'project=P', 7, new Map([['a', 'b']]), { 'a b': 'c' }]) {
    it(`shows no document for metadata that is ${Object.prototype.toString.call(metadata)}`, async () => {
      const warnings = heardWarnings();
      const element = await list(server, 'direction="receivable"');
      element.metadata = metadata as never;
      await waitUntil(() => said(element).includes('Esta página no está configurada'));
      expect(rows(element)).to.have.length(0);
      expect(warnings()[0]).to.contain('metadata of <saldo-invoice-list>');
    });
  }

  it('shows nothing any more when a lock becomes none, and shows again when it is one', async () => {
    heardWarnings();
    const element = await list(server, 'type="invoice"');
    await shown(element);
    element.metadata = { project: undefined as never };
    await waitUntil(() => root(element).querySelector('table') === null);
    expect(rows(element)).to.have.length(0);
    element.metadata = undefined;
    await shown(element);
    element.setAttribute('type', '');
    await waitUntil(() => root(element).querySelector('table') === null);
    element.removeAttribute('type');
    await shown(element);
  });
});

describe('locks and what a person chooses', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const locks: fc.Arbitrary<Locks> = fc.record({
    direction: fc.constant(undefined),
    type: fc.option(
      fc.subarray([...documentTypes], { minLength: 1 }).map((all) => all.join(' ')),
      { nil: undefined },
    ),
    status: fc.option(fc.constantFrom('open', 'paid void'), { nil: undefined }),
    overdue: fc.boolean(),
    hold: fc.constant(undefined),
    ageing: fc.constant(undefined),
    currency: fc.option(fc.constantFrom('PEN', 'USD'), { nil: undefined }),
    issuedFrom: fc.option(day, { nil: undefined }),
    issuedTo: fc.option(day, { nil: undefined }),
    dueFrom: fc.option(day, { nil: undefined }),
    dueTo: fc.constant(undefined),
    metadata: fc.option(fc.dictionary(fc.constantFrom('a', 'b.c'), fc.string(), { minKeys: 1 }), {
      nil: undefined,
    }),
  });
  const filters: fc.Arbitrary<Filters> = fc.record({
    q: fc.string(),
    state: fc.constantFrom('all', 'due', 'overdue', 'paid'),
    type: fc.constantFrom('', ...documentTypes),
    currency: fc.constantFrom('', 'PEN', 'CLP'),
    period: fc.constantFrom('any', 'this_month', 'last_month', 'last_90_days', 'this_year', 'custom'),
    from: fc.oneof(fc.constant(''), day),
    to: fc.oneof(fc.constant(''), day),
  });

  it('ask for no more than the locks alone', () => {
    fc.assert(
      fc.property(locks, filters, (locked, chosen) => {
        fc.pre(lockTrouble(locked) === undefined);
        const both = documentFilters('receivable', locked, chosen, '2026-04-12');
        const alone = documentFilters('receivable', locked, noFilters, '2026-04-12');
        for (const key of ['type', 'status', 'hold', 'ageing'] as const) {
          const [all, some] = [
            alone[key] as readonly string[] | undefined,
            both[key] as readonly string[] | undefined,
          ];
          if (all) expect(all).to.include.members([...(some ?? ['everything'])]);
        }
        for (const key of ['currency', 'dueFrom', 'dueTo', 'overdue'] as const) {
          if (alone[key] !== undefined) expect(both[key]).to.equal(alone[key]);
        }
        expect(both.metadata).to.deep.equal(alone.metadata);
        if (alone.issuedFrom) expect(both.issuedFrom! >= alone.issuedFrom).to.equal(true);
        if (alone.issuedTo) expect(both.issuedTo! <= alone.issuedTo).to.equal(true);
      }),
    );
  });
});
