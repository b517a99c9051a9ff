import { expect, fixture, html } from '@open-wc/testing';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { reachedParts } from '../testing/reached-parts.ts';
import { sampleReports } from '../testing/sample-reports.ts';
import { sampleThreads } from '../testing/sample-threads.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
// Views are loaded when they are looked at; here they are there, so that no test waits for them.
import '../account-statement/account-statement.ts';
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-list/payment-list.ts';
import '../payment-report/payment-report.ts';
import '../query-thread/query-thread.ts';
import './portal.ts';

const places = {
  client: [
    'statement',
    'documents',
    'documents/F001-00012345',
    'reports',
    'reports/new',
    'questions',
    'papers',
  ],
  supplier: ['orders', 'documents', 'scheduled', 'payments', 'withholdings', 'statement', 'questions'],
};

describe('parts of elements inside of <saldo-portal>', () => {
  let server: ContractServer;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({ reports: sampleReports, threads: sampleThreads });
  });
  const clear = () => history.replaceState(undefined, '', location.pathname + location.search);
  beforeEach(clear);
  afterEach(clear);

  /** Whether the elements that a view shows have more than a place for what comes. */
  const isFilled = (portal: Element) => {
    const shown = [...portal.shadowRoot!.querySelectorAll('#view *')].filter(
      (one) => one.localName.startsWith('saldo-') && one.checkVisibility(),
    );
    const settled = ({ shadowRoot }: Element) =>
      shadowRoot?.querySelector('[part]') && !shadowRoot.querySelector('.skeleton');
    return shown.length > 0 && shown.every(settled);
  };

  for (const [side, views] of Object.entries(places)) {
    it(`are all reached from the page: ${side}`, async () => {
      const direction = side === 'client' ? 'receivable' : 'payable';
      const { element } = await openPage('saldo-portal', server, { direction, routes: 'off' });
      const tag = `saldo-${side}-portal`;
      await waitUntil(() => element.shadowRoot!.querySelector(tag)?.shadowRoot?.querySelector('.view-link'));
      const portal = element.shadowRoot!.querySelector(tag)!;
      const seen = new Set<string>();
      for (const view of views) {
        element.show(view);
        await waitUntil(() => isFilled(portal), view);
        const parts = reachedParts(element);
        expect([...parts].filter(([, name]) => name === undefined).map(([where]) => where)).to.deep.equal([]);
        for (const name of parts.values()) seen.add(name!);
      }
      expect(seen.size).to.be.greaterThan(8);
    });
  }

  it('take the styles of the page, also those of an element of a portal in a portal', async () => {
    await fixture(
      html`<style>
        saldo-portal::part(invoice-list-row) {
          outline: 3px solid rgb(1, 2, 3);
        }
        saldo-portal::part(badge) {
          text-transform: uppercase;
        }
      </style>`,
    );
    const { element } = await openPage('saldo-portal', server, { direction: 'receivable', routes: 'off' });
    const portal = () => element.shadowRoot!.querySelector('saldo-client-portal')?.shadowRoot;
    await waitUntil(() => portal()?.querySelector('.view-link'));
    element.show('documents');
    const list = () => portal()!.querySelector('saldo-invoice-list')?.shadowRoot;
    await waitUntil(() => list()?.querySelector('[part~=row]'));
    expect(getComputedStyle(list()!.querySelector('[part~=row]')!).outlineColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(list()!.querySelector('[part~=badge]')!).textTransform).to.equal('uppercase');
  });
});
