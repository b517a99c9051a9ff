import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MessagePage, Thread, ThreadPage } from '@saldo/sdk/contract';
import { scopeOf } from '../context/scope.ts';
import type { DocumentOpenEvent } from '../events/document-open.event.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { openPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoQueryThread } from './query-thread.element.ts';
import './query-thread.ts';

describe('<saldo-query-thread>', () => {
  let server: ContractServer;
  let threads: readonly Thread[];
  let invoice: string;
  let quantity: string;
  beforeEach(async () => {
    server = await openServer(conversations);
    ({ threads } = server.account);
    quantity = threads[0]!.id;
    invoice = server.document('F001-00012345').id;
  });

  const open = (properties: Partial<SaldoQueryThread> = {}) =>
    openPage('saldo-query-thread', server, properties);

  async function openFirst() {
    const page = await open();
    await page.shows('Faltan 2 cajas en la entrega');
    page.root.querySelector<HTMLElement>('[part=thread]')!.click();
    await page.shows('El almacén confirma que salieron 8 cajas.');
    return page;
  }

  describe('a thread', () => {
    it('tells who wrote in words, by day, in the account’s time zone', async () => {
      const page = await openFirst();
      expect(page.text).to.contain('Luis Cobranza, Distribuidora Andina Ficticia\n9:02 a. m.');
      expect(page.text).to.contain('Tú\n');
      expect(page.text.toLowerCase())
        .to.contain('hoy · 12 de abril de 2026')
        .and.to.contain('ayer · 11 de abril');
      expect(page.focused).to.equal('Faltan 2 cajas en la entrega');
      await expect(page.element).to.be.accessible();
    });

    it('marks what is new, and marks it as read once seen', async () => {
      const page = await openFirst();
      const line = page.root.querySelector('.new-line')!;
      expect(line.nextElementSibling!.textContent).to.contain('salieron 8 cajas');
      const latest = threads[0]!.lastMessage;
      await waitUntil(() => server.received(`/v1/threads/${quantity}/read`, 'PUT').length === 1);
      expect(server.received(`/v1/threads/${quantity}/read`, 'PUT')[0]!.body).to.deep.equal({
        messageId: latest.id,
      });
      await waitUntil(() => !page.text.includes('2 nuevos'));
      expect(page.root.querySelector('.new-line')).to.equal(line);
    });

    it('marks nothing as read that is not seen', async () => {
      const page = await open();
      page.element.hidden = true;
      page.element.threadId = quantity;
      await waitUntil(() => server.received(`/v1/threads/${quantity}/messages`).length === 1);
      await page.element.updateComplete;
      expect(server.received(`/v1/threads/${quantity}/read`, 'PUT')).to.have.length(0);
      page.element.hidden = false;
      await waitUntil(() => server.received(`/v1/threads/${quantity}/read`, 'PUT').length === 1);
    });

    it('pages backwards and keeps what is seen in its place', async () => {
      const messages = Array.from(
        { length: 70 },
        (_, index) => ['c', new Date(1_775_000_000_000 + index).toISOString(), `mensaje ${index}`] as const,
      );
      server = await openServer({ documents: [], threads: [{ subject: 'Larga', messages }] });
      const page = await open({ threadId: server.account.threads[0]!.id });
      await page.shows('mensaje 40');
      expect(page.text).not.to.contain('mensaje 39');
      const scroller = page.root.querySelector('.scroller')!;
      scroller.scrollTop = -200;
      const seen = [...page.root.querySelectorAll('[part=message]')].find((one) =>
        one.textContent!.includes('mensaje 60'),
      )!;
      const before = seen.getBoundingClientRect().top;
      await page.press('Mensajes anteriores');
      await page.shows('mensaje 10');
      expect(seen.getBoundingClientRect().top).to.be.closeTo(before, 1);
      await page.press('Mensajes anteriores');
      await page.shows('mensaje 0');
      expect(page.hasButton('Mensajes anteriores')).to.equal(false);
    });

    it('downloads an attachment', async () => {
      const page = await openFirst();
      await page.press('Descargar guia-de-remision-firmada.pdf 16 bytes');
      await waitUntil(() => server.requests.some(({ path }) => path.startsWith('/v1/file-contents/')));
    });

    it('never shows messages of one thread under another', async () => {
      const page = await openFirst();
      const other = threads[1]!;
      const release = server.hold(`/v1/threads/${other.id}/messages`);
      await page.element.updateComplete;
      page.element.threadId = other.id;
      await page.element.updateComplete;
      expect(page.root.querySelector('.scroller')!.textContent).not.to.contain('salieron 8 cajas');
      release();
      await page.shows('¿Nos pueden enviar la constancia');
    });

    it('opens a thread that the host names, wherever it is in the list', async () => {
      const last = threads.at(-1)!;
      server.alter('/v1/threads', ({ data }: ThreadPage) => ({ data: data.slice(0, 1) }));
      const page = await open({ threadId: last.id });
      await page.shows('¿Es posible pagar en 4 cuotas');
    });
  });

  describe('a subject', () => {
    it('opens nothing about another document when its own changes', async () => {
      const page = await open({ documentId: invoice });
      await page.shows('El almacén confirma que salieron 8 cajas.');
      page.element.documentId = '01932f6e-0000-7000-9000-000999999999';
      await page.shows('Sobre este comprobante');
      expect(page.element.threadId).to.equal(undefined);
      expect(page.text).not.to.contain('El almacén confirma que salieron 8 cajas.');
    });

    it('opens the thread about it, without a list', async () => {
      const page = await open({ documentId: invoice });
      await page.shows('Consultas sobre F001-00012345');
      await page.shows('El almacén confirma que salieron 8 cajas.');
      expect(page.root.querySelectorAll('[part=thread]')).to.have.length(0);
      await expect(page.element).to.be.accessible();
    });

    it('follows the document that another element opens, and goes back to all', async () => {
      const page = await open();
      await page.shows('Plazo de pago');
      const pointer = { id: invoice, externalId: 'F001-00012345', label: 'F001-00012345' };
      scopeOf(page.element.client!).emit('document-open', pointer);
      await page.shows('Consultas sobre F001-00012345');
      await page.shows('El almacén confirma');
      await page.press('Todas las consultas');
      await page.shows('Elige una consulta');
    });

    it('hands over the document that a thread is about', async () => {
      const page = await openFirst();
      const told = oneEvent(page.element, 'saldo-document-open') as Promise<DocumentOpenEvent>;
      await page.press('Comprobante F001-00012345');
      expect((await told).document.id).to.equal(invoice);
    });
  });

  it('goes through list, thread and back with the keyboard', async () => {
    const page = await open();
    await page.shows('Plazo de pago');
    page.button('Hacer una consulta').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.focused === 'Faltan 2 cajas en la entrega');
    await page.shows('El almacén confirma que salieron 8 cajas.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(page.root.activeElement!.getAttribute('aria-label')).to.equal('Mensajes');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(page.root.activeElement!.localName).to.equal('textarea');
  });

  it('shows hostile strings as text', async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    server.alter(`/v1/threads/${quantity}/messages`, ({ data }: MessagePage) => ({
      data: data.map((one) => ({ ...one, text: `${evil} javascript:alert(1) \u202e` })),
    }));
    server.alter('/v1/threads', ({ data }: ThreadPage) => ({
      data: data.map((one) => ({ ...one, subject: evil, about: { kind: evil, label: evil } })),
    }));
    const page = await open({ threadId: quantity });
    await page.shows('javascript:alert(1)');
    expect(page.text).to.contain(evil);
    expect(page.root.querySelector('img, a[href^=javascript]')).to.equal(null);
    expect(page.root.querySelector('[style]')).to.equal(null);
  });
});
