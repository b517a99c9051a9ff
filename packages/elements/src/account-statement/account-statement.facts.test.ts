import { expect } from '@open-wc/testing';
import type { ContractServer } from '../testing/contract-server.ts';
import { openManyKinds } from '../testing/many-kinds.ts';
import { buttonOf, byPart, fieldOf, shadow, textOf } from '../testing/shadow-dom.ts';
import { shown, statement } from '../testing/statement-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoAccountStatement } from './account-statement.element.ts';

const inProcessPath = '/v1/payments';
const flat = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ');

describe('<saldo-account-statement> of an account on which much occurs', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openManyKinds();
  });

  const open = async (attributes: Record<string, string> = {}): Promise<SaldoAccountStatement> => {
    const element = await statement(server, { currency: 'PEN', ...attributes });
    await shown(element);
    await waitUntil(
      () => server.received(inProcessPath).length > 0 && byPart(element, 'in-process') !== null,
    );
    return element;
  };
  const rowsOf = (element: SaldoAccountStatement, list: string) =>
    [...shadow(element).querySelectorAll<HTMLElement>(`[part~="${list}"] [part="row"]`)].map((row) =>
      flat(row.innerText),
    );
  const row = (element: SaldoAccountStatement, list: string, name: string) =>
    rowsOf(element, list).find((said) => said.includes(name))!;

  it('names adjustments and refunds as what they are, with their signs', async () => {
    const element = await open();
    expect(row(element, 'ledger', 'WRITE-OFF'))
      .to.contain('Ajuste: Condonación')
      .and.to.match(/ 0\.40 /);
    const columns = (name: string) => {
      const found = [...shadow(element).querySelectorAll('[part="ledger"] [part="row"]')].find((one) =>
        one.querySelector('.what')!.textContent.includes(name),
      )!;
      return [...found.querySelectorAll('td')].slice(3, 5).map((cell) => cell.textContent.trim());
    };
    expect(columns('WRITE-OFF')).to.deep.equal(['', '0.40']);
    expect(columns('OPENING')).to.deep.equal(['30.00', '']);
    expect(columns('REFUND')).to.deep.equal(['118.00', '']);
    expect(row(element, 'ledger', 'OPENING')).to.contain('Ajuste: Saldo inicial');
    expect(row(element, 'ledger', 'REFUND')).to.contain('Devolución');
    await expect(element).to.be.accessible();
  });

  it('tells both amounts, the rate and the difference of a dollar invoice that is paid in soles', async () => {
    const element = await open();
    const exchange =
      /PEN 3,750\.00 → USD 1,000\.00 · DOLLARS · tipo de cambio 3\.75 · diferencia de cambio PEN \u221250\.00/;
    expect(rowsOf(element, 'ledger').find((said) => exchange.test(said))).to.contain('Cambio de moneda');
    const dollars = await statement(server, { currency: 'USD' });
    await shown(dollars);
    expect(rowsOf(dollars, 'ledger').find((said) => exchange.test(said))).to.match(/0\.00$/);
    element.parentElement!.style.inlineSize = '360px';
    await element.updateComplete;
    expect(rowsOf(element, 'ledger').some((said) => exchange.test(said))).to.equal(true);
    expect(element.scrollWidth).to.be.at.most(360);
  });

  it('shows payments in process apart from what counts, and under the balance what they come to', async () => {
    const element = await open();
    expect(rowsOf(element, 'ledger').join()).not.to.contain('CH-1');
    expect(rowsOf(element, 'in-process')).to.have.length(1);
    expect(row(element, 'in-process', 'CH-1')).to.match(
      /CH-1 Cheque · CHEQUE · PARTS 02 abr\.? 2026 12 may\.? 2026 320\.00/,
    );
    expect(flat(byPart(element, 'account')!.innerText)).to.contain('Pagos en proceso 320.00');
    const { currencies } = await server.account.publisher.statement.get({
      partnerId: (await server.account.publisher.partners.getByExternalId('C-0001')).id,
      currency: 'PEN',
    });
    expect(textOf(element)).to.contain(currencies[0]!.closing.amount.replace(/^(\d)(\d{3})/, '$1,$2'));
  });

  it('tells with open items what is on its way, to the installment that it is meant for, and what holds them up', async () => {
    const element = await open({ kind: 'open_items' });
    expect(row(element, 'open-items', 'CHEQUE')).to.match(
      /En proceso PEN 300\.00, previsto el 12 may\.? 2026/,
    );
    const parts = rowsOf(element, 'open-items').filter((said) => said.includes('PARTS'));
    expect(parts.map((said) => said.includes('En proceso PEN 20.00'))).to.deep.equal([false, true]);
    expect(row(element, 'open-items', 'DISPUTED')).to.match(
      /En disputa hasta el 31 may\.? 2026 · Dos cajas rotas/,
    );
    const names = [...shadow(element).querySelectorAll('[part="open-items"] tbody label')].map((one) =>
      one.textContent.trim(),
    );
    expect(names).to.include('Seleccionar DISPUTED').and.to.include('Seleccionar OPENING');
    expect(names.join()).not.to.contain('BLOCKED');
    await expect(element).to.be.accessible();
  });

  it('says nothing of payments in process on a day gone by', async () => {
    const element = await statement(server, { currency: 'PEN', 'as-of': '2026-04-10' });
    await shown(element);
    expect(server.received(inProcessPath)).to.deep.equal([]);
    expect(byPart(element, 'in-process')).to.equal(null);
  });

  it('shows the account when payments in process cannot be loaded, and tries again', async () => {
    server.fail(inProcessPath, 503);
    const element = await statement(server, { currency: 'PEN' });
    await shown(element);
    await waitUntil(() => textOf(element).includes('No se muestran los pagos en proceso'));
    expect(byPart(element, 'ledger')).not.to.equal(null);
    await expect(element).to.be.accessible();
    server.recover(inProcessPath);
    buttonOf(element, 'Reintentar').click();
    await waitUntil(() => byPart(element, 'in-process') !== null);
    fieldOf(element, 'Partidas abiertas').click();
    await waitUntil(() => byPart(element, 'open-items') !== null);
    expect(byPart(element, 'in-process')).not.to.equal(null);
  });
});
