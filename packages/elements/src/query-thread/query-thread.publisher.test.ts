import { expect } from '@open-wc/testing';
import type { MessageInput, Thread, ThreadInput } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoQueryThread } from './query-thread.element.ts';
import './query-thread.ts';

describe('<saldo-query-thread> on the publisher’s side', () => {
  let server: ContractServer;
  let threads: readonly Thread[];
  beforeEach(async () => {
    server = await openServer({ ...conversations, side: 'publisher' });
    ({ threads } = server.account);
  });

  const open = (properties: Partial<SaldoQueryThread> = {}) =>
    openPage('saldo-query-thread', server, properties);

  it('names the partner of each thread, and whose messages are whose', async () => {
    const page = await open();
    await page.shows('Faltan 2 cajas en la entrega');
    const [first] = page.root.querySelectorAll<HTMLElement>('[part=thread]');
    expect(first!.innerText).to.contain(threads[0]!.partner.name);
    first!.click();
    await page.shows('El almacén confirma que salieron 8 cajas.');
    const own = [...page.root.querySelectorAll<HTMLElement>('[part=message][data-own]')];
    expect(own.map(({ innerText }) => innerText).join())
      .to.contain('El almacén confirma')
      .and.to.contain('Luis Cobranza, tu empresa');
    expect(page.text).to.contain('Ana Ficticia');
    await expect(page.element).to.be.accessible();
  });

  it('answers as the person whose session it is', async () => {
    const { id } = threads[0]!;
    const page = await open({ threadId: id });
    await page.shows('El almacén confirma que salieron 8 cajas.');
    await page.type('Mensaje', 'Mañana sale la nota de crédito.');
    await page.press('Enviar');
    await waitUntil(() => server.received(`/v1/threads/${id}/messages`, 'POST').length === 1);
    const { body } = server.received(`/v1/threads/${id}/messages`, 'POST')[0]!;
    expect((body as MessageInput).authorName).to.equal(undefined);
    await waitUntil(async () => {
      const { lastMessage } = await server.account.publisher.threads.get(id);
      return lastMessage.author.name === 'Carla Cobranza' && lastMessage.author.side === 'publisher';
    });
  });

  it('asks only where it is known whom', async () => {
    const page = await open();
    await page.shows('Faltan 2 cajas en la entrega');
    expect(page.hasButton('Hacer una consulta')).to.equal(false);
    const { partner } = threads[0]!;
    page.element.partnerId = partner.id;
    await page.element.updateComplete;
    await page.press('Hacer una consulta');
    await page.type('Asunto', 'Falta un certificado');
    await page.type('Tu consulta', '¿Nos lo pueden enviar?');
    await page.press('Enviar consulta');
    await waitUntil(() => server.received('/v1/threads', 'POST').length === 1);
    expect((server.received('/v1/threads', 'POST')[0]!.body as ThreadInput).partnerId).to.equal(partner.id);
    await page.shows('¿Nos lo pueden enviar?');
  });

  it('shows what was not read alone, and says when there is nothing', async () => {
    for (const { id, lastMessage } of threads)
      await server.account.publisher.threads.markRead(id, { messageId: lastMessage.id });
    const page = await open({ unread: true });
    await page.shows('Todo está leído');
    await expect(page.element).to.be.accessible();
  });
});
