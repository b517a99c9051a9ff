import { expect } from '@open-wc/testing';
import '../account-statement/account-statement.ts';
import '../invoice-list/invoice-list.ts';
import '../payment-list/payment-list.ts';
import { openServer } from '../testing/contract-server.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';

const lists = [
  { tag: 'saldo-invoice-list', path: '/v1/documents', title: 'Todavía no hay comprobantes' },
  { tag: 'saldo-payment-list', path: '/v1/payments', title: 'Todavía no hay pagos' },
  { tag: 'saldo-account-statement', path: '/v1/statement', title: 'Todavía no hay movimientos' },
] as const;

function own(slot: string, text: string): HTMLElement {
  const element = document.createElement('p');
  Object.assign(element, { slot, textContent: text });
  return element;
}

describe('slots of lists', () => {
  for (const { tag, path, title } of lists) {
    it(`${tag} says in the page's words that there is nothing, and in its own without them`, async () => {
      const page = await openPage(tag, await openServer({ documents: [] }));
      await page.shows(title);
      const words = own('empty', 'Nothing from Ficticia yet.');
      page.element.append(words);
      await waitUntil(() => words.checkVisibility());
      expect(page.text).not.to.contain(title);
      await expect(page.element).to.be.accessible();
    });

    it(`${tag} says a failure in the page's words, which may try again`, async () => {
      const server = await openServer();
      for (const failing of ['/v1/session', path]) {
        server.fail(failing, 500);
        const page = await openPage(tag, server);
        const words = own('error', 'The accounts are being moved. ');
        const again = document.createElement('button');
        again.textContent = 'Look again';
        again.addEventListener('click', () => page.element.refresh());
        words.append(again);
        page.element.append(words);
        await waitUntil(() => words.checkVisibility(), failing);
        expect(words.assignedSlot!.closest('[role="alert"]')).not.to.equal(null);
        expect(page.text).not.to.contain('Reintentar');
        await expect(page.element).to.be.accessible();
        server.recover(failing);
        again.click();
        await waitUntil(() => !words.checkVisibility(), `${failing} again`);
      }
    });
  }

  it('of a list that a person has filtered to nothing is not shown: there is something', async () => {
    const page = await openPage('saldo-invoice-list', await openServer());
    const words = own('empty', 'Nothing from Ficticia yet.');
    page.element.append(words);
    await page.shows('F001-00012345');
    await page.type('Buscar', 'nothing like this');
    await page.shows('Ningún comprobante coincide');
    expect(words.checkVisibility()).to.equal(false);
  });
});
