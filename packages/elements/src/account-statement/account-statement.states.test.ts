import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { expect, oneEvent } from '@open-wc/testing';
import { scopeOf } from '../context/scope.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { buttonOf, byPart, shadow, textOf } from '../testing/shadow-dom.ts';
import { asked, movementsPath, shown, statement, statementPath } from '../testing/statement-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('states of <saldo-account-statement>', () => {
  let server: ContractServer;
  beforeEach(async () => {
    server = await openServer();
  });

  it('keeps the size of what comes while loading', async () => {
    const release = server.hold(statementPath);
    const element = await statement(server, { currency: 'PEN' });
    await waitUntil(() => asked(server).length === 1);
    await waitUntil(() => shadow(element).querySelector('.account .skeleton') !== null);
    const before = shadow(element).querySelector('.account')!.getBoundingClientRect();
    const ledgerTop = shadow(element).querySelector('table')!.getBoundingClientRect().top;
    await expect(element).to.be.accessible();
    const releaseMovements = server.hold(movementsPath);
    release();
    await waitUntil(() => byPart(element, 'account') !== null);
    const waiting = byPart(element, 'account')!.getBoundingClientRect();
    await expect(element).to.be.accessible();
    releaseMovements();
    await shown(element);
    expect(byPart(element, 'account')!.getBoundingClientRect().height).to.equal(waiting.height);
    const after = byPart(element, 'account')!.getBoundingClientRect();
    expect(after.height).to.be.closeTo(before.height, 8);
    expect(byPart(element, 'ledger')!.getBoundingClientRect().top).to.be.closeTo(ledgerTop, 8);
  });

  it('says what to expect when there is nothing', async () => {
    const element = await statement(await openServer({ documents: [] }));
    await waitUntil(() => textOf(element).includes('Todavía no hay movimientos'));
    expect(textOf(element)).to.contain(sampleSession.publisher.name);
    await expect(element).to.be.accessible();
  });

  it('says what failed, tells the page, and recovers', async () => {
    server.fail(statementPath, 500);
    const told = oneEvent(document.body, 'saldo-error');
    const element = await statement(server);
    await told;
    await waitUntil(() => shadow(element).querySelector('[role="alert"]') !== null);
    expect(textOf(element)).to.contain('req-test-1');
    await expect(element).to.be.accessible();
    server.recover(statementPath);
    buttonOf(element, 'Reintentar').click();
    await shown(element);
  });

  it('shows the balances when only the movements fail, with a retry of their own', async () => {
    server.fail(movementsPath, 503);
    const element = await statement(server, { currency: 'PEN' });
    await waitUntil(() => shadow(element).querySelector('[role="alert"]') !== null);
    expect(byPart(element, 'account')).not.to.equal(null);
    await expect(element).to.be.accessible();
    server.recover(movementsPath);
    buttonOf(element, 'Reintentar').click();
    await shown(element);
    expect(asked(server)).to.have.length(1);
  });

  it('keeps what it shows when loading again fails', async () => {
    const element = await statement(server);
    await shown(element);
    server.cut(statementPath);
    element.refresh();
    await waitUntil(() => shadow(element).querySelector('[role="alert"]') !== null);
    expect(byPart(element, 'account')).not.to.equal(null);
    expect(textOf(element)).to.contain('Lo que ves es de antes');
  });

  it('asks nothing and says so when the session does not show statements', async () => {
    const element = await statement(await openServer({ components: {} }));
    await waitUntil(() => textOf(element).includes('Tu sesión no muestra estados de cuenta'));
    expect(asked(server)).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('aborts what it has asked when it leaves, and asks again when it is back', async () => {
    server.hold(statementPath);
    const element = await statement(server);
    await waitUntil(() => asked(server).length === 1);
    const parent = element.parentElement!;
    element.remove();
    await waitUntil(() => server.aborted.includes(statementPath));
    parent.append(element);
    await waitUntil(() => asked(server).length === 2);
  });

  it('loads again when something was written', async () => {
    const element = await statement(server);
    await shown(element);
    scopeOf(element.client!).invalidate('statement');
    await waitUntil(() => asked(server).length === 2);
  });
});
