import { expect, fixture, html } from '@open-wc/testing';
import type { SaldoElement } from '../base/saldo-element.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { notMirrored } from '../testing/mirrored.ts';
import { sampleReports } from '../testing/sample-reports.ts';
import { sampleThreads } from '../testing/sample-threads.ts';
import { shadow } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';
import '../account-statement/account-statement.ts';
import '../client-portal/client-portal.ts';
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-report/payment-report.ts';
import '../query-thread/query-thread.ts';

const isFilled = ({ shadowRoot }: Element): boolean =>
  shadowRoot!.querySelector('button, a') !== null &&
  shadowRoot!.querySelector('.skeleton, [aria-busy=true]') === null;

const tags = [
  'saldo-invoice-list',
  'saldo-account-statement',
  'saldo-payment-report',
  'saldo-query-thread',
  'saldo-client-portal',
] as const;

describe('from right to left', () => {
  let server: ContractServer;
  before(async function () {
    // The first test of a run waits until the database is there.
    this.timeout(60_000);
    server = await openServer({ reports: sampleReports, threads: sampleThreads });
  });

  async function open(tag: (typeof tags)[number], width: number): Promise<SaldoElement> {
    const page = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
    page.style.inlineSize = `${width}px`;
    const element = document.createElement(tag);
    element.client = clientOf(server);
    element.setAttribute('routes', 'off');
    page.append(element);
    await waitUntil(() => isFilled(element), tag);
    return element;
  }

  for (const tag of tags) {
    for (const width of [360, 1200]) {
      it(`<${tag}> is laid out as in a mirror: ${width} px`, async () => {
        const { compared, wrong } = await notMirrored(await open(tag, width));
        expect(compared).to.be.greaterThan(5);
        expect(wrong).to.deep.equal([]);
      });
    }
  }

  it('amounts stay from left to right, their points below each other', async () => {
    const element = await open('saldo-invoice-list', 1200);
    element.parentElement!.dir = 'rtl';
    const figures = () => [...shadow(element).querySelectorAll<HTMLElement>('td.column-total .amount')];
    await waitUntil(() => figures().length > 3);
    const places = figures().map((one) => one.getBoundingClientRect());
    expect(places[0]!.width).to.be.greaterThan(20);
    expect(new Set(places.map(({ right }) => Math.round(right))).size).to.equal(1);
    // The code or the sign of an amount comes before it.
    const left = shadow(element).querySelector<HTMLElement>('td.column-open .amount')!;
    const [figure, code] = [...left.children].map((one) => one.getBoundingClientRect());
    expect(figure!.right).to.be.lessThan(code!.left);
  });

  it('icons that point are mirrored, those that do not are not', async () => {
    const element = await open('saldo-client-portal', 1200);
    const icons = () =>
      [...shadow(element).querySelectorAll<SVGElement>('.icon')].filter((one) => one.checkVisibility());
    const turned = () => icons().filter((one) => getComputedStyle(one).scale === '-1 1');
    expect(turned()).to.have.length(0);
    element.parentElement!.dir = 'rtl';
    expect(turned().length).to.be.greaterThan(0);
    expect(turned().length).to.be.lessThan(icons().length);
  });

  it('a date keeps its order in the line, and no mark stays when the page turns back', async () => {
    const element = await open('saldo-account-statement', 1200);
    const caption = () => shadow(element).querySelector<HTMLElement>('figcaption span')!;
    const before = caption().innerText;
    element.parentElement!.dir = 'rtl';
    await waitUntil(() => caption().innerText === `\u2068${before}\u2069`);
    element.parentElement!.dir = '';
    await waitUntil(() => caption().innerText === before);
  });
});
