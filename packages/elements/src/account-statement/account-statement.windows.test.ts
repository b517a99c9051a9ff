import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import { addDays } from '../format/calendar.ts';
import { clientOf, ContractServer, openServer } from '../testing/contract-server.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { buttonOf, byPart, fieldOf, shadow, textOf } from '../testing/shadow-dom.ts';
import { movementsPath, openItemsPath, shown, statement } from '../testing/statement-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoAccountStatement } from './account-statement.element.ts';

/** Four a day from 1 January 2025 on. */
const documents = Array.from({ length: 1850 }, (_, index) =>
  sampleDocument({
    number: String(index + 1).padStart(8, '0'),
    issued: addDays('2025-01-01', Math.floor(index / 4)),
    total: '1.00',
    pdf: false,
  }),
);
const period = { from: '2025-01-01', currency: 'PEN' };

const rows = (element: SaldoAccountStatement) => [
  ...shadow(element).querySelectorAll<HTMLElement>('[part="ledger"] [part="row"]'),
];
const balances = (element: SaldoAccountStatement) =>
  rows(element).map((row) => row.querySelector('.after')!.textContent.replaceAll(/[^\d.]/g, ''));
const asked = (server: ContractServer, path = movementsPath) =>
  server.received(path).map(({ query }) => query);
const gap = (element: SaldoAccountStatement) => shadow(element).querySelector('.gap');
/** A long account takes its time where many tests run at once. */
const until = (condition: () => boolean, message?: string) => waitUntil(condition, message);
/** Whether the balances are of movements one after the other. */
const isRun = (list: readonly string[], first: number, last: number) =>
  list.length === last - first + 1 && list.every((balance, index) => Number(balance) === first + index);
const frame = () => new Promise(requestAnimationFrame);
/** What comes into sight is told with a frame, and asked for then. */
const settled = async () => {
  for (let frames = 0; frames < 5; frames += 1) await frame();
};

/** Scrolls down page by page, as long as pages come, until so many were asked for. */
async function scroll(server: ContractServer, element: SaldoAccountStatement, pages: number): Promise<void> {
  while (asked(server).length < pages) {
    const before = asked(server).length;
    gap(element)!.scrollIntoView({ block: 'end' });
    await until(() => asked(server).length > before);
    await until(() => gap(element)?.querySelector('[aria-disabled="false"]') !== null);
  }
}

describe('a long account in <saldo-account-statement>', function () {
  this.timeout(60_000);
  let all: ContractServer;
  let server: ContractServer;
  before(async () => {
    all = await openServer({ documents });
  });
  beforeEach(() => {
    server = new ContractServer(all.account, all.token);
  });
  afterEach(() => scrollTo(0, 0));

  it('opens with one page of it, with balances of the whole', async () => {
    const element = await statement(server, period);
    await shown(element);
    await frame();
    await element.updateComplete;
    expect(rows(element)).to.have.length(100);
    expect(asked(server)).to.have.length(1);
    expect(asked(server)[0]!.get('limit')).to.equal('100');
    expect(textOf(element)).to.match(/Saldo final 12-abr\.?\s+1,850.00/);
    await expect(element).to.be.accessible();
  });

  it('goes on as it is scrolled, and draws only what is near', async () => {
    const element = await statement(server, period);
    await shown(element);
    await scroll(server, element, 12);
    await until(() => rows(element).length < 500, `${rows(element).length} rows`);
    const seen = balances(element);
    expect(isRun(seen.slice(-200), 1001, 1200)).to.equal(true);
    scrollTo(0, 0);
    await until(() => balances(element)[0] === '1.00');
    expect(rows(element).length).to.be.below(500);
    expect(asked(server)).to.have.length(12);
    await expect(element).to.be.accessible();
  });

  it('keeps what is looked at in its place while pages come and rows go', async () => {
    const element = await statement(server, period);
    await shown(element);
    await scroll(server, element, 5);
    await frame();
    const row = rows(element).find((one) => one.getBoundingClientRect().top > 0)!;
    const { top } = row.getBoundingClientRect();
    await until(() => rows(element).length < 400);
    expect(row.isConnected).to.equal(true);
    expect(row.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('goes to the end with a few requests, and reads back from there', async () => {
    const element = await statement(server, period);
    await shown(element);
    buttonOf(element, 'Ir al final').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => balances(element).at(-1) === '1850.00');
    expect(shadow(element).activeElement!.textContent).to.contain('Saldo final');
    const closing = () => shadow(element).activeElement!.getBoundingClientRect().bottom;
    expect(closing()).to.be.within(0, innerHeight);
    expect(asked(server).map((query) => query.get('sort'))).to.include('-date');
    await settled();
    expect(closing()).to.be.within(0, innerHeight);
    expect(asked(server).length).to.be.at.most(3);
    expect(gap(element)).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('keeps what is looked at in its place when it reads back from the end', async () => {
    const element = await statement(server, period);
    await shown(element);
    buttonOf(element, 'Ir al final').click();
    await until(() => balances(element).at(-1) === '1850.00');
    await settled();
    const before = asked(server).length;
    const release = server.hold(movementsPath);
    gap(element)!.scrollIntoView({ block: 'start' });
    await until(() => asked(server).length > before);
    const row = rows(element).find((one) => one.getBoundingClientRect().top > innerHeight / 2)!;
    const { top } = row.getBoundingClientRect();
    expect(top).to.be.below(innerHeight);
    release();
    await until(() => gap(element)!.getBoundingClientRect().bottom < 0);
    expect(asked(server).at(-1)!.get('sort')).to.equal('-date');
    expect(row.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('closes the gap when both ends meet, and shows every movement once', async () => {
    const few = await openServer({ documents: documents.slice(-250) });
    const element = await statement(few, period);
    await shown(element);
    buttonOf(element, 'Ir al final').click();
    await until(() => gap(element) === null || (gap(element)!.scrollIntoView(), false));
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(
      balances(element).filter((one, at, list) => Number(one) !== Number(list[at - 1] ?? 0) + 1),
    ).to.deep.equal([]);
    expect(isRun(balances(element), 1, 250)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('says in its place what could not be loaded, and tries again from there', async () => {
    const element = await statement(server, period);
    await shown(element);
    server.fail(movementsPath, 503);
    gap(element)!.scrollIntoView();
    await until(() => gap(element)!.querySelector('[role="alert"]') !== null);
    expect(rows(element).length).to.equal(100);
    const tries = asked(server).length;
    await frame();
    await element.updateComplete;
    expect(asked(server)).to.have.length(tries);
    await expect(element).to.be.accessible();
    server.recover(movementsPath);
    buttonOf(element, 'Reintentar').click();
    await until(() => balances(element).at(-1) === '200.00');
  });

  it('loads again after a write only what is in sight, and the rest when it comes there', async () => {
    const element = await statement(server, period);
    await shown(element);
    await scroll(server, element, 8);
    await until(() => rows(element).length < 500);
    const before = asked(server).length;
    scopeOf(element.client!).invalidate('statement');
    await until(() => asked(server).length > before);
    await until(() => shadow(element).querySelector('[aria-busy="true"]') === null);
    const again = asked(server).slice(before);
    expect(again.length).to.be.within(1, 4);
    expect(again.every((query) => query.has('cursor'))).to.equal(true);
    scrollTo(0, 0);
    await until(() =>
      asked(server)
        .slice(before)
        .some((query) => !query.has('cursor')),
    );
  });

  it('asks once for two elements that show the same', async () => {
    const client = clientOf(server);
    const [one, other] = [await statement(server, period, client), await statement(server, period, client)];
    await shown(one);
    await shown(other);
    expect(asked(server)).to.have.length(1);
    expect(isRun(balances(other), 1, 100)).to.equal(true);
  });

  it('asks by keyboard too, and keeps the focus where reading goes on', async () => {
    const few = await openServer({ documents: documents.slice(-150) });
    const element = await statement(few, period);
    await shown(element);
    buttonOf(element, 'Ver más').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => gap(element) === null);
    await element.updateComplete;
    expect(shadow(element).activeElement!.id).to.equal('closing-PEN');
  });

  it('prints what is loaded, says what is not, and can load the period before', async () => {
    const element = await statement(server, period);
    await shown(element);
    await scroll(server, element, 6);
    await until(() => rows(element).length < 500);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(600);
    expect(gap(element)!.textContent).to.contain('no se cargaron');
    dispatchEvent(new Event('afterprint'));
    await until(() => rows(element).length < 500);
    await element.loadPeriod();
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(1850);
    expect(gap(element)).to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows open items in windows too', async () => {
    const element = await statement(server, { ...period, kind: 'open_items' });
    await shown(element);
    const items = () => shadow(element).querySelectorAll<HTMLElement>('[part="open-items"] [part="row"]');
    expect(items()).to.have.length(100);
    expect(asked(server, openItemsPath)).to.have.length(1);
    const more = () => shadow(element).querySelector('.more-items')!;
    for (let pages = 2; pages <= 6; pages += 1) {
      more().scrollIntoView({ block: 'end' });
      await until(() => asked(server, openItemsPath).length >= pages);
      await until(() => more().querySelector('[aria-disabled="false"]') !== null);
    }
    await until(() => items().length < 500);
    expect(shadow(element).querySelector('table')!.getAttribute('aria-rowcount')).to.equal('-1');
    expect(Number([...items()].at(-1)!.getAttribute('aria-rowindex'))).to.be.above(500);
    await expect(element).to.be.accessible();
    fieldOf(element, 'Movimientos').click();
    await until(() => byPart(element, 'ledger') !== null);
  });
});
