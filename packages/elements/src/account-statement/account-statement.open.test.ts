import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import type { ReportRequestEvent } from '../events/report-request.event.ts';
import { reading } from '../testing/publisher.ts';
import { sampleDocuments } from '../testing/sample-documents.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { openItemsPath } from '../testing/statement-page.ts';
import { buttonOf, byPart, fieldOf, fill, shadow, textOf } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoAccountStatement } from './account-statement.element.ts';
import './account-statement.ts';

/** The statement with its open items, as a page shows it. */
async function openItems(
  server: ContractServer,
  attributes: Record<string, string> = {},
): Promise<SaldoAccountStatement> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  const element = document.createElement('saldo-account-statement');
  for (const [name, value] of Object.entries({ kind: 'open_items', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.client = clientOf(server);
  host.append(element);
  await waitUntil(() => rows(element).length > 0);
  await waitUntil(() => shadow(element).querySelector('[aria-busy="true"]') === null);
  return element;
}

const rows = (element: SaldoAccountStatement) => [
  ...shadow(element).querySelectorAll<HTMLElement>('[part="open-items"] [part="row"]'),
];
const boxes = (element: SaldoAccountStatement) => [
  ...shadow(element).querySelectorAll<HTMLInputElement>('[part="open-items"] tbody input[type="checkbox"]'),
];
const asked = (server: ContractServer) => server.received(openItemsPath).map(({ query }) => query);

describe('open items of <saldo-account-statement>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });

  it('lists installments with due date, lateness, age, total and what is open', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    const said = rows(element).map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim());
    expect(said.find((row) => row.includes('F001-00012391'))).to.match(
      /F001-00012391 Factura .*02 may\.? 2026 .*Por vencer 3,184.00 2,184.00/,
    );
    expect(said.find((row) => row.includes('F001-00012345'))).to.match(
      /31 mar\.? 2026 .*12 días.* 1–30 días/,
    );
    expect(said.filter((row) => row.includes('F001-00012398'))).to.have.length(3);
    expect(said.find((row) => row.includes('Cuota 2'))).not.to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('is asked for only when it is looked at', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    expect(asked(server)).to.have.length(1);
    fieldOf(element, 'Movimientos').click();
    await waitUntil(() => byPart(element, 'ledger') !== null);
    fieldOf(element, 'Partidas abiertas').click();
    await waitUntil(() => rows(element).length > 0);
    expect(asked(server)).to.have.length(1);
  });

  it('shows only one age after a press on it, and all again', async () => {
    const element = await openItems(server);
    const age = buttonOf(element, '1–30 días');
    age.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows(element).length === 2);
    expect(textOf(element)).to.contain('F001-00012345');
    expect(shadow(element).querySelector('[aria-pressed="true"]')!.textContent).to.contain('1–30 días');
    await expect(element).to.be.accessible();
    buttonOf(element, 'Ver todas las antigüedades').click();
    await waitUntil(() => rows(element).length > 10);
  });

  it('sums what is chosen and hands it over to be reported', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    const chosen = boxes(element).slice(4, 6);
    for (const box of chosen) box.click();
    await element.updateComplete;
    const bar = byPart(element, 'selection')!;
    expect(bar.innerText.replaceAll('\u00a0', ' ')).to.match(/2 seleccionadas\s+PEN\s*3,563.00/);
    await expect(element).to.be.accessible();
    const handed: number[] = [];
    scopeOf(element.client!).on('report-request', ({ items }) => handed.push(items.length));
    const told = oneEvent(element, 'saldo-report-request') as Promise<ReportRequestEvent>;
    byPart(element, 'report')!.click();
    const { direction, items } = await told;
    expect(direction).to.equal('receivable');
    expect(
      items.map(({ document, installment, openAmount, decimals }) => [
        document.label,
        installment,
        openAmount.amount,
        decimals,
      ]),
    ).to.deep.equal([
      ['F001-00012345', undefined, '590.00', 2],
      ['F001-00012302', 2, '2973.00', 2],
    ]);
    expect(handed).to.deep.equal([2]);
  });

  it('chooses with Space, and keeps two currencies apart', async () => {
    const element = await openItems(server);
    boxes(element)[0]!.focus();
    await sendKeys({ press: 'Space' });
    boxes(element).at(-1)!.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(byPart(element, 'selection')!.innerText).to.contain('una sola moneda');
    expect(byPart(element, 'report')!.getAttribute('aria-disabled')).to.equal('true');
    let told = false;
    element.addEventListener('saldo-report-request', () => (told = true));
    byPart(element, 'report')!.click();
    expect(told).to.equal(false);
    buttonOf(element, 'Quitar selección').click();
    await element.updateComplete;
    expect(byPart(element, 'selection') === null).to.equal(true);
  });

  it('lets credits be seen but not chosen', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    const credit = rows(element).find((row) => row.innerText.includes('FC01-00000117'))!;
    expect(credit.querySelectorAll('input')).to.have.length(0);
    expect(credit.innerText).to.contain('\u2212245.60');
  });

  it('offers no report for a day gone by, to a supplier, or without permission', async () => {
    const past = await openItems(server, { 'as-of': '2026-03-31' });
    expect(boxes(past)).to.have.length(0);
    const supplier = await openServer({
      direction: 'payable',
      documents: sampleDocuments.map((one) => ({ ...one, direction: 'payable' })),
    });
    expect(boxes(await openItems(supplier))).to.have.length(0);
    expect(boxes(await openItems(await openServer({ components: reading })))).to.have.length(0);
  });

  it('asks the server for one age, and keeps what was chosen of the others', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    boxes(element).at(-1)!.click();
    buttonOf(element, '1–30 días').click();
    await waitUntil(() => rows(element).length === 2);
    expect(asked(server).at(-1)!.get('ageing')).to.equal('days_1_30');
    await waitUntil(() => shadow(element).querySelector('table.stale') === null);
    expect(byPart(element, 'selection')!.innerText).to.match(/1 seleccionada/);
  });

  it('fails and recovers by itself, while the balances stay', async () => {
    const element = await openItems(server, { currency: 'PEN' });
    server.fail(openItemsPath, 500);
    element.refresh();
    await waitUntil(() => shadow(element).querySelector('[role="alert"]') !== null);
    expect(rows(element)).to.have.length.above(0);
    fill(fieldOf(element, 'Al'), '2026-04-11');
    // What was open on another day is not shown as open on this one.
    await waitUntil(() => rows(element).length === 0);
    await waitUntil(() => textOf(element).includes('req-test-1'));
    expect(byPart(element, 'account') === null).to.equal(false);
    await expect(element).to.be.accessible();
    server.recover(openItemsPath);
    buttonOf(element, 'Reintentar').click();
    await waitUntil(() => rows(element).length > 0);
    expect(asked(server).at(-1)!.get('asOf')).to.equal('2026-04-11');
  });

  it('says when nothing is open', async () => {
    const settled = sampleDocuments.filter(({ status }) => status === 'paid');
    const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
    const element = document.createElement('saldo-account-statement');
    element.setAttribute('kind', 'open_items');
    element.setAttribute('as-of', '2026-04-12');
    element.client = clientOf(await openServer({ documents: settled }));
    host.append(element);
    await waitUntil(() => textOf(element).includes('No hay nada pendiente'));
    await expect(element).to.be.accessible();
  });

  it('becomes cards of two lines where it is narrow, without anything sticking out', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
    host.style.setProperty('inline-size', '320px');
    const element = await openItems(server);
    host.append(element);
    await element.updateComplete;
    for (const [kind, part] of [
      ['Partidas abiertas', 'open-items'],
      ['Movimientos', 'ledger'],
    ] as const) {
      fieldOf(element, kind).click();
      const row = () => shadow(element).querySelector(`[part="${part}"] [part="row"]`);
      await waitUntil(() => row() !== null);
      expect(host.scrollWidth).to.be.at.most(320);
      expect(getComputedStyle(row()!).display).to.equal('grid');
    }
  });
});
