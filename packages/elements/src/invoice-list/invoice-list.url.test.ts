import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { readChoices, withChoices } from '../url-filters/query-choices.ts';
import { asked, button, documents, label, list, root, rows, shown, text } from './invoice-list.harness.ts';
import { noFilters, type Filters } from './model/invoice-filters.ts';
import type { Locks } from './model/invoice-locks.ts';
import { chosenIn, urlChoices, urlKeys } from './model/url-choices.ts';

const before = location.href;
const own = () => new URLSearchParams(location.search);

/** The page's address with more in its query, as whoever opens it has it. */
function openAt(query: string): void {
  const { search } = new URL(before);
  history.replaceState(null, '', `${search ? `${search}&` : '?'}${query}#/here`);
}

describe('<saldo-invoice-list> with its filters in the address', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });
  afterEach(() => history.replaceState(null, '', before));

  it('writes what is chosen into the query, and takes it away again, without an entry in the history', async () => {
    openAt('page=2&x=%zz+%20');
    const entries = history.length;
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    label(element, 'Vencidos').click();
    await waitUntil(() => own().get('docs.state') === 'overdue');
    const search = label(element, 'Buscar');
    search.value = 'F001 & más';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => own().get('docs.q') === 'F001 & más');
    button(element, 'Vencimiento').click();
    await waitUntil(() => own().get('docs.sort') === 'dueDate');
    expect(location.href).to.contain('page=2&x=%zz+%20&docs.');
    expect(location.hash).to.equal('#/here');
    button(element, 'Limpiar filtros').click();
    await waitUntil(() => !own().has('docs.q'));
    expect(own().has('docs.state')).to.equal(false);
    expect(own().get('docs.sort')).to.equal('dueDate');
    expect(history.length).to.equal(entries);
  });

  it('asks first for what the address says, and shows it in its controls', async () => {
    openAt(
      'docs.state=overdue&docs.type=invoice&docs.q=F001&docs.sort=-number&docs.period=custom&docs.from=2026-01-01',
    );
    const address = location.href;
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    expect(asked(server)).to.have.length(1);
    const [query] = asked(server);
    const asks = ['overdue', 'type', 'q', 'sort', 'issuedFrom'].map((key) => query!.get(key));
    expect(asks).to.deep.equal(['true', 'invoice', 'F001', '-number', '2026-01-01']);
    expect(label(element, 'Vencidos').checked).to.equal(true);
    expect(label(element, 'Tipo').value).to.equal('invoice');
    expect(label(element, 'Buscar').value).to.equal('F001');
    expect(label(element, 'Desde').value).to.equal('2026-01-01');
    expect(location.href).to.equal(address);
    await expect(element).to.be.accessible();
  });

  it('follows the page to another entry of its history', async () => {
    openAt('docs.state=paid');
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    history.pushState(null, '', `${location.pathname}?docs.state=overdue`);
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => asked(server).at(-1)!.get('overdue') === 'true');
    expect(label(element, 'Vencidos').checked).to.equal(true);
    history.back();
    await waitUntil(() => label(element, 'Pagados').checked);
    await waitUntil(() => rows(element).every((one) => /Pagado|Aplicado/.test(one.textContent)));
  });

  it('ignores what it does not understand, and leaves it where it is', async () => {
    openAt(
      'docs.state=constructor&docs.type=%E0%A4%A&docs.currency=%00&docs.period=custom&docs.from=2026-02-31&docs.sort=drop&docs.q=%20&docs.=1&docs',
    );
    const address = location.href;
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    const [query] = asked(server);
    expect([...query!.keys()].sort()).to.deep.equal(['direction', 'limit', 'sort']);
    expect(root(element).querySelector('[role="alert"]')).to.equal(null);
    expect(location.href).to.equal(address);
  });

  it('never lets the address beyond what the page has locked', async () => {
    openAt('docs.type=credit_note&docs.currency=USD&docs.state=paid&docs.period=custom&docs.from=2020-01-01');
    const element = await list(
      server,
      'url-filters="docs" type="invoice" currency="PEN" status="open" issued-from="2026-01-01"',
    );
    await shown(element);
    const [query] = asked(server);
    const asks = ['type', 'currency', 'status', 'issuedFrom'].map((key) => query!.get(key));
    expect(asks).to.deep.equal(['invoice', 'PEN', 'open', '2026-01-01']);
  });

  it('leaves the filters of another list alone', async () => {
    openAt('b.state=paid');
    const [one, other] = [await list(server, 'url-filters="a"'), await list(server, 'url-filters="b"')];
    await shown(one);
    await shown(other);
    label(one, 'Vencidos').click();
    await waitUntil(() => own().get('a.state') === 'overdue');
    expect(own().get('b.state')).to.equal('paid');
    expect(label(other, 'Pagados').checked).to.equal(true);
    label(other, 'Todos').click();
    await waitUntil(() => !own().has('b.state'));
    expect(label(one, 'Vencidos').checked).to.equal(true);
    expect(own().get('a.state')).to.equal('overdue');
  });

  it('keeps the filters when it leaves the page and comes back, and reads where it is by then', async () => {
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    label(element, 'Vencidos').click();
    await waitUntil(() => own().get('docs.state') === 'overdue');
    const parent = element.parentElement!;
    element.remove();
    openAt('docs.state=paid');
    parent.append(element);
    await waitUntil(() => asked(server).at(-1)!.get('status') === 'paid');
    await waitUntil(() => label(element, 'Pagados').checked);
  });

  it('tells the console of a name that is none, and shows the list without', async () => {
    const warnings = heardWarnings();
    openAt('docs.state=paid');
    const element = await list(server, 'url-filters="my docs"');
    await shown(element);
    label(element, 'Vencidos').click();
    await waitUntil(() => asked(server).at(-1)!.get('overdue') === 'true');
    expect(location.search).to.contain('docs.state=paid');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('url-filters of <saldo-invoice-list>');
  });

  it('goes on where the address may not be written', async () => {
    const { replaceState } = history;
    const element = await list(server, 'url-filters="docs"');
    await shown(element);
    try {
      history.replaceState = () => {
        throw new DOMException('planted', 'SecurityError');
      };
      label(element, 'Pagados').click();
      await waitUntil(() => asked(server).at(-1)!.get('status') === 'paid');
      await waitUntil(() => rows(element).every((one) => /Pagado|Aplicado/.test(one.textContent)));
    } finally {
      history.replaceState = replaceState;
    }
    expect(text(element)).to.contain('Limpiar filtros');
    expect(server.received(documents).length).to.be.above(1);
  });
});

describe('what is chosen, in an address', () => {
  const free: Locks = {
    ...{ direction: undefined, type: undefined, status: undefined, overdue: false, hold: undefined },
    ...{ ageing: undefined, currency: undefined, issuedFrom: undefined, issuedTo: undefined },
    ...{ dueFrom: undefined, dueTo: undefined, metadata: undefined },
  };
  const day = fc
    .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const filters: fc.Arbitrary<Filters> = fc
    .record({
      q: fc.string({ unit: 'binary', maxLength: 100 }).map((text) => text.trim().toWellFormed()),
      state: fc.constantFrom('all', 'due', 'overdue', 'paid'),
      type: fc.constantFrom('', 'invoice', 'adjustment'),
      currency: fc.constantFrom('', 'PEN', 'XXX'),
      period: fc.constantFrom('any', 'this_month', 'last_90_days', 'custom'),
      from: fc.oneof(fc.constant(''), day),
      to: fc.oneof(fc.constant(''), day),
    })
    .map((one) => (one.period === 'custom' ? one : { ...one, from: '', to: '' }));
  const sort = fc.constantFrom(undefined, 'number', '-dueDate');

  it('is the same when it is read', () => {
    fc.assert(
      fc.property(filters, sort, (chosen, order) => {
        const names = { prefix: 'docs', keys: urlKeys };
        const url = new URL('https://erp.example/');
        url.search = withChoices('?page=1', names, urlChoices({ filters: chosen, sort: order }));
        const found = readChoices(url.search, names);
        expect(chosenIn(found, free, false)).to.deep.equal({ filters: chosen, sort: order });
      }),
    );
  });

  it('is nothing for whatever else stands there', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'constructor', 'toString', '', 'ALL'),
    );
    fc.assert(
      fc.property(word, word, word, word, (state, type, period, order) => {
        fc.pre(!['due', 'overdue', 'paid'].includes(state));
        const found = { state, type, period, sort: order, from: '2026-01-01' };
        expect(chosenIn(found, free, false)).to.deep.equal({ filters: noFilters, sort: undefined });
      }),
    );
  });
});
