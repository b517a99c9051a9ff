import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ThreadInput } from '@saldo/sdk/contract';
import { clientOf, openServer, type ContractServer } from '../testing/contract-server.ts';
import { conversations } from '../testing/conversations.ts';
import { pdfFile } from '../testing/pdf-file.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoQueryThread } from './query-thread.element.ts';
import type { MessageSentEvent, QuestionAskedEvent } from './query-thread.events.ts';
import './query-thread.ts';

describe('<saldo-query-thread> writing', () => {
  let server: ContractServer;
  let quantity: string;
  let messages: string;
  let invoice: string;
  let page: ShadowPage<SaldoQueryThread>;
  beforeEach(async () => {
    server = await openServer(conversations);
    quantity = server.account.threads[0]!.id;
    messages = `/v1/threads/${quantity}/messages`;
    invoice = server.document('F001-00012345').id;
    page = await openPage('saldo-query-thread', server, { threadId: quantity });
    await page.shows('El almacén confirma');
  });

  const posts = (path = messages) => server.received(path, 'POST');
  const keys = (path = messages) => posts(path).map(({ headers }) => headers.get('idempotency-key'));
  const shownTexts = () =>
    [...page.root.querySelectorAll<HTMLElement>('[part=message]')].map(({ innerText }) => innerText);

  it('shows a message at once as being sent, then as the server has it, once', async () => {
    const release = server.hold(messages);
    const told = oneEvent(page.element, 'saldo-message-sent') as Promise<MessageSentEvent>;
    await page.type('Mensaje', 'Gracias por la respuesta');
    await page.press('Enviar');
    expect(shownTexts().at(-1)).to.contain('Enviando …').and.to.contain('Gracias por la respuesta');
    expect(page.field('Mensaje').value).to.equal('');
    await expect(page.element).to.be.accessible();
    release();
    expect((await told).message.text).to.equal('Gracias por la respuesta');
    await waitUntil(() => /11:\d\d a\. m\./.test(shownTexts().at(-1)!));
    expect(shownTexts().filter((text) => text.includes('Gracias por la respuesta'))).to.have.length(1);
  });

  it('sends with Ctrl and Enter, and breaks lines with Enter', async () => {
    page.field('Mensaje').focus();
    await sendKeys({ type: 'uno' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'dos' });
    expect(posts()).to.have.length(0);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await waitUntil(() => posts().length === 1);
    expect(posts()[0]!.body).to.deep.equal({ text: 'uno\ndos' });
    expect(page.root.activeElement!.localName).to.equal('textarea');
  });

  it('keeps a message that was not sent, and tries again under the same key', async () => {
    server.cut(messages);
    await page.type('Mensaje', 'Hola');
    await page.press('Enviar');
    await page.shows('No se envió.');
    expect(page.text).to.contain('Reintentar es seguro: se envía una sola vez.');
    await expect(page.element).to.be.accessible();
    server.recover(messages);
    await page.press('Reintentar');
    await waitUntil(() => posts().length === 2);
    await waitUntil(() => /11:\d\d a\. m\./.test(shownTexts().at(-1)!));
    expect(keys()).to.have.length(2);
    expect(new Set(keys()).size).to.equal(1);
    const { lastMessage, messageCount } = await server.account.publisher.threads.get(quantity);
    expect([lastMessage.text, messageCount]).to.deep.equal(['Hola', 6]);
  });

  it('tells that a message arrived where the server can no longer read what it answered, and shows it once', async () => {
    server.lose(`POST ${messages}`);
    await page.type('Mensaje', 'Hola');
    await page.press('Enviar');
    await page.shows('No se envió.');
    server.fail(`POST ${messages}`, 409, 'idempotency-answer-lost');
    await page.press('Reintentar');
    await page.shows('El primer intento sí llegó.');
    await waitUntil(() => shownTexts().some((text) => /11:\d\d a\. m\.\s+Hola/.test(text)));
    expect(shownTexts().filter((text) => text.includes('Hola'))).to.have.length(1);
    expect(page.text).not.to.contain('No se envió.');
    await expect(page.element).to.be.accessible();
    server.recover(`POST ${messages}`);
    await page.type('Mensaje', 'Otra cosa');
    await page.press('Enviar');
    await waitUntil(() => /11:\d\d a\. m\.\s+Otra cosa/.test(shownTexts().at(-1)!));
    expect(page.text).not.to.contain('El primer intento sí llegó.');
    const { messageCount } = await server.account.publisher.threads.get(quantity);
    expect(messageCount).to.equal(7);
  });

  it('discards a message that was not sent', async () => {
    server.fail(messages, 500);
    await page.type('Mensaje', 'Hola');
    await page.press('Enviar');
    await page.shows('No se envió.');
    await page.press('Descartar');
    expect(page.text).not.to.contain('No se envió.');
  });

  it('sends nothing but words', async () => {
    await page.type('Mensaje', '  \n ');
    await page.press('Enviar');
    expect(posts()).to.have.length(0);
  });

  it('attaches files, and waits for them', async () => {
    const release = server.hold('/v1/files');
    await page.attach(pdfFile('guia.pdf'));
    await page.type('Mensaje', 'Adjunto la guía');
    await page.press('Enviar');
    await page.shows('Enviando …');
    release();
    await waitUntil(() => posts().length === 1);
    await page.shows('guia.pdf');
    await waitUntil(() => !page.text.includes('Enviando …'));
    const { lastMessage } = await server.account.publisher.threads.get(quantity);
    expect(lastMessage.text).to.equal('Adjunto la guía');
    expect(lastMessage.files.map(({ fileName }) => fileName)).to.deep.equal(['guia.pdf']);
  });

  it('keeps a draft for each thread while the element stays', async () => {
    await page.type('Mensaje', 'borrador uno');
    page.element.threadId = server.account.threads[1]!.id;
    await page.shows('¿Nos pueden enviar la constancia');
    expect(page.field('Mensaje').value).to.equal('');
    page.element.threadId = quantity;
    await page.shows('El almacén confirma');
    expect(page.field('Mensaje').value).to.equal('borrador uno');
  });

  it('never shows a draft to another partner', async () => {
    await page.type('Mensaje', 'borrador');
    const other = await openServer(conversations);
    page.element.client = clientOf(other);
    page.element.threadId = other.account.threads[0]!.id;
    await page.element.updateComplete;
    await page.shows('El almacén confirma');
    expect(page.field('Mensaje').value).to.equal('');
  });

  describe('a question', () => {
    beforeEach(async () => {
      page = await openPage('saldo-query-thread', server, { documentId: invoice });
      await page.shows('El almacén confirma');
      await page.press('Hacer una consulta');
      await waitUntil(() => page.focused === 'Asunto');
    });

    it('says what is missing, at the field', async () => {
      await page.press('Enviar consulta');
      expect(page.problem('Asunto')).to.equal('Escribe un asunto.');
      expect(page.problem('Tu consulta')).to.equal('Escribe tu consulta.');
      await waitUntil(() => page.focused === 'Asunto');
      await expect(page.element).to.be.accessible();
      expect(posts('/v1/threads')).to.have.length(0);
    });

    it('asks about the document, opens its thread and tells the host', async () => {
      expect(page.text).to.contain('Sobre Comprobante F001-00012345');
      const told = oneEvent(page.element, 'saldo-question-asked') as Promise<QuestionAskedEvent>;
      await page.type('Asunto', 'Fecha de entrega');
      await page.type('Tu consulta', '¿Cuándo llega?');
      await page.press('Enviar consulta');
      expect((await told).thread.subject).to.equal('Fecha de entrega');
      expect((posts('/v1/threads')[0]!.body as ThreadInput).about).to.deep.equal({
        kind: 'document',
        id: invoice,
      });
      await waitUntil(() => page.focused === 'Fecha de entrega');
      await page.shows('¿Cuándo llega?');
    });

    it('keeps everything when it fails, and asks once under the same key', async () => {
      server.cut('/v1/threads');
      await page.type('Asunto', 'Fecha');
      await page.type('Tu consulta', '¿Cuándo?');
      page.button('Enviar consulta').click();
      await page.press('Enviar consulta').catch(() => undefined);
      await page.shows('Todo lo que escribiste sigue aquí.');
      expect(page.field('Asunto').value).to.equal('Fecha');
      server.recover('/v1/threads');
      await page.press('Enviar consulta');
      await page.shows('Fecha');
      await waitUntil(() => page.focused === 'Fecha');
      expect(posts('/v1/threads')).to.have.length(2);
      expect(new Set(keys('/v1/threads')).size).to.equal(1);
    });

    it('is among the others where it arrived and the server can no longer read what it answered', async () => {
      server.lose('POST /v1/threads');
      await page.type('Asunto', 'Fecha de entrega');
      await page.type('Tu consulta', '¿Cuándo llega?');
      await page.press('Enviar consulta');
      await page.shows('Todo lo que escribiste sigue aquí.');
      server.fail('POST /v1/threads', 409, 'idempotency-answer-lost');
      await page.press('Enviar consulta');
      await page.shows('El primer intento sí llegó.');
      await waitUntil(() => page.focused === 'Hacer una consulta');
      await page.shows('Fecha de entrega');
      await expect(page.element).to.be.accessible();
      await page.press('Hacer una consulta');
      expect(page.field('Asunto').value).to.equal('');
    });

    it('can be given up, and is still there later', async () => {
      await page.type('Asunto', 'Fecha');
      await page.press('Cancelar');
      await waitUntil(() => page.focused === 'Hacer una consulta');
      await page.press('Hacer una consulta');
      expect(page.field('Asunto').value).to.equal('Fecha');
    });
  });
});
