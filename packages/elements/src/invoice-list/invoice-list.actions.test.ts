import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SaldoDocument } from '@saldo/sdk/contract';
import type { SaldoErrorEvent } from '../events/error.event.ts';
import type { ActionOutcome, RowAction } from '../host-actions/row-action.ts';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { ShadowPage } from '../testing/shadow-page.ts';
import { strictPage } from '../testing/strict-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { boxes, list, root, rows, shown } from './invoice-list.harness.ts';
import type { SaldoInvoiceList } from './invoice-list.element.ts';

type Action = RowAction<SaldoDocument>;

const three = [
  sampleDocument({ number: '1', issued: '2026-04-01', total: '10.00' }),
  sampleDocument({ number: '2', issued: '2026-04-02', total: '20.00', settled: '20.00' }),
  sampleDocument({ number: '3', issued: '2026-04-03', total: '30.00' }),
];

const dispute = (run: Action['run']): Action => ({ id: 'dispute', label: 'Dispute', run });
const copy: Action = { id: 'copy', label: 'Order again', icon: 'M3 8h10', run: () => undefined };

async function withActions(server: ContractServer, ...rowActions: Action[]): Promise<SaldoInvoiceList> {
  const element = await list(server, 'sort="number"');
  element.rowActions = rowActions;
  await shown(element);
  await waitUntil(
    () => root(element).querySelector('[part~="action"]') !== null || boxes(element).length === 3,
  );
  return element;
}

const act = (element: SaldoInvoiceList, row = 0) =>
  rows(element)[row]!.querySelector<HTMLButtonElement>('[part~="action"]')!;
const saidIn = (element: SaldoInvoiceList, row = 0) =>
  rows(element)[row]!.querySelector('[part~="action-outcome"]')?.textContent.trim();
const announced = (element: SaldoInvoiceList) =>
  root(element).querySelector('section > [role="status"]')!.textContent.trim();
const focused = (element: SaldoInvoiceList) => root(element).activeElement as HTMLElement | null;
const items = (element: SaldoInvoiceList) =>
  [...root(element).querySelectorAll<HTMLElement>('[role="menuitem"]')].map((one) => one.textContent.trim());

describe('<saldo-invoice-list> with actions of the host', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer({ documents: three });
  });

  it('shows one action as a button of each row that has it, named with the row', async () => {
    const element = await withActions(server, {
      ...dispute(() => undefined),
      visible: ({ status }) => status !== 'paid',
      enabled: ({ number }) => number === '1',
    });
    const names = rows(element).map((_, row) => act(element, row)?.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Dispute: F001-1', undefined, 'Dispute: F001-3']);
    expect(act(element, 2).getAttribute('aria-disabled')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('says that it is under way and what came of it, beside the row and aloud', async () => {
    const gate = Promise.withResolvers<ActionOutcome>();
    const asked: string[] = [];
    const element = await withActions(
      server,
      dispute(({ externalId }) => {
        asked.push(externalId);
        return gate.promise;
      }),
    );
    act(element).click();
    await waitUntil(() => saidIn(element) === 'Dispute …');
    expect(announced(element)).to.equal('Dispute …');
    expect(act(element).getAttribute('aria-disabled')).to.equal('true');
    act(element).click();
    gate.resolve({ message: 'We have your word.' });
    await waitUntil(() => saidIn(element) === 'We have your word.');
    expect(announced(element)).to.equal('We have your word.');
    expect(asked).to.deep.equal(['F001-1']);
    expect(saidIn(element, 1)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('says in the place of the row that it failed, in words of the host where it has some', async () => {
    const warnings = heardWarnings();
    const planted = new Error('planted <b>');
    const outcomes: readonly (() => Promise<ActionOutcome | void>)[] = [
      () => Promise.reject(planted),
      async () => ({ failed: true, message: 'Too late for this one.' }),
      async () => undefined,
    ];
    const element = await withActions(
      server,
      dispute(({ number }) => outcomes[Number(number) - 1]!()),
    );
    const told = oneEvent(element, 'saldo-error') as Promise<SaldoErrorEvent>;
    for (const row of [0, 1, 2]) act(element, row).click();
    expect((await told).error).to.equal(planted);
    await waitUntil(() => saidIn(element, 1) === 'Too late for this one.');
    expect(saidIn(element, 0)).to.equal('«Dispute» no funcionó. Inténtalo de nuevo.');
    expect(saidIn(element, 2)).to.equal(undefined);
    expect(warnings()).to.deep.equal(['Saldo: action "dispute" of <saldo-invoice-list> failed: planted <b>']);
    await expect(element).to.be.accessible();
  });

  it('shows several as a menu, which the keyboard goes through and which gives the focus back', async () => {
    const done: string[] = [];
    const element = await withActions(
      server,
      dispute(({ externalId }) => void done.push(externalId)),
      copy,
      { ...copy, id: 'late', label: 'Too late', enabled: () => false },
    );
    expect(act(element).getAttribute('aria-haspopup')).to.equal('menu');
    act(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(element)?.textContent.trim() === 'Dispute');
    expect(items(element)).to.deep.equal(['Dispute', 'Order again', 'Too late']);
    expect(act(element).getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)!.textContent.trim()).to.equal('Too late');
    await sendKeys({ press: 'Enter' });
    expect(items(element)).to.have.length(3);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)!.textContent.trim()).to.equal('Order again');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => items(element).length === 0);
    expect(done).to.deep.equal(['F001-1']);
    expect(focused(element)).to.equal(act(element));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => items(element).length === 3 && focused(element)?.textContent.trim() === 'Dispute');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => items(element).length === 0);
    expect(focused(element)).to.equal(act(element));
    expect(act(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens one menu at a time, within the window, and closes it by its button', async () => {
    const element = await withActions(
      server,
      dispute(() => undefined),
      copy,
    );
    element.parentElement!.style.width = '320px';
    act(element, 2).click();
    await waitUntil(() => items(element).length === 2 && focused(element)?.role === 'menuitem');
    const { left, right, bottom } = root(element).querySelector('[role="menu"]')!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    expect(bottom).to.be.at.most(innerHeight);
    act(element, 2).click();
    await waitUntil(() => items(element).length === 0);
    act(element, 0).click();
    act(element, 1).click();
    await waitUntil(() => items(element).length === 2);
    expect(root(element).querySelectorAll('[role="menu"]')).to.have.length(1);
  });

  it('does what can be done with several from where the selection is told, also with what is not to be paid', async () => {
    const asked: string[][] = [];
    const element = await withActions(server, {
      id: 'zip',
      label: 'Download all',
      runMany: async (documents) => {
        asked.push(documents.map(({ externalId }) => externalId));
        return { message: 'It is on its way.' };
      },
    });
    const page = new ShadowPage(element);
    expect(boxes(element)).to.have.length(3);
    boxes(element)[0]!.click();
    boxes(element)[1]!.click();
    await page.shows('Solo se reporta lo que está por pagar');
    expect(page.button('Reportar pago').getAttribute('aria-disabled')).to.equal('true');
    await expect(element).to.be.accessible();
    page.button('Download all').click();
    await page.shows('It is on its way.');
    expect(asked).to.deep.equal([['F001-1', 'F001-2']]);
    expect(announced(element)).to.equal('It is on its way.');
    boxes(element)[1]!.click();
    await waitUntil(() => page.button('Reportar pago').getAttribute('aria-disabled') === 'false');
    element.clearSelection();
    await element.updateComplete;
    boxes(element)[0]!.click();
    await page.shows('1 seleccionado');
    expect(root(element).querySelector('[part~="selection"]')!.textContent).not.to.contain('on its way');
  });

  it('aborts what is under way when it leaves the page', async () => {
    const signals: AbortSignal[] = [];
    const element = await withActions(
      server,
      dispute((_, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      }),
    );
    act(element).click();
    const parent = element.parentElement!;
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    parent.append(element);
    await shown(element);
    await waitUntil(() => act(element)?.getAttribute('aria-disabled') === 'false');
    act(element).click();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('leaves out what cannot be offered, and tells the console why', async () => {
    const warnings = heardWarnings();
    const wrong = [
      { label: 'x', run: () => undefined },
      { id: 'a', run: () => undefined },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C', run: () => undefined, icon: '<svg>' },
      { id: 'd', label: 'D', run: () => undefined, visible: true },
      { ...copy, label: 'Again' },
      null,
    ] as unknown as Action[];
    const element = await withActions(server, copy, ...wrong);
    expect(rows(element).map((_, row) => act(element, row).textContent.trim())).to.deep.equal([
      ...['Order again', 'Order again', 'Order again'],
    ]);
    expect(warnings()).to.have.length(6);
    expect(warnings().join('\n')).to.contain('does nothing, "b": give it run(record, { signal })');
  });

  it('takes a test that throws for a no, and keeps the list', async () => {
    const warnings = heardWarnings();
    const element = await withActions(server, copy, {
      ...copy,
      id: 'odd',
      label: 'Odd',
      visible: ({ reference }) => reference!.length > 0,
    });
    act(element).click();
    await waitUntil(() => items(element).length > 0);
    expect(items(element)).to.deep.equal(['Order again']);
    expect(warnings()).to.have.length(1);
  });

  it('works under a strict policy', async () => {
    const strict = await strictPage(
      await fixture(html`<div></div>`),
      '/packages/elements/src/invoice-list/invoice-list.ts',
    );
    const element = strict.document.createElement('saldo-invoice-list');
    Object.assign(element, { locale: 'es-PE', client: clientOf(server) });
    element.rowActions = [copy, dispute(async () => ({ message: '<img src=x>' }))];
    strict.document.body.append(element);
    await waitUntil(() => element.shadowRoot !== null && rows(element).length === 3 && act(element) !== null);
    act(element).click();
    await waitUntil(() => items(element).length === 2);
    root(element).querySelectorAll<HTMLElement>('[role="menuitem"]')[1]!.click();
    await waitUntil(() => saidIn(element) === '<img src=x>');
    expect(strict.violations).to.deep.equal([]);
  });

  it('fits into every width from 320 to 1280 px with its outcome, and is not printed', async () => {
    const message = 'It was sent to the accounts of the company, which answers within three working days.';
    const element = await withActions(
      server,
      dispute(async () => ({ message })),
    );
    act(element).click();
    await waitUntil(() => saidIn(element) === message);
    const wider: number[] = [];
    for (let width = 320; width <= 1280; width += 20) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      if (root(element).querySelector('table')!.getBoundingClientRect().width > width) wider.push(width);
    }
    expect(wider).to.deep.equal([]);
    const printed = root(element)
      .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(printed.map(({ cssText }) => cssText).join()).to.contain('.column-actions');
  });
});
