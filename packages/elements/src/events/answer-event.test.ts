import { expect, oneEvent } from '@open-wc/testing';
import type { ReportSubmitEvent } from '../payment-report/payment-report.events.ts';
import type { MessageSubmitEvent, QuestionSubmitEvent } from '../query-thread/query-thread.events.ts';
import { conversations } from '../testing/conversations.ts';
import { openServer, type ContractServer } from '../testing/contract-server.ts';
import { openPage, type ShadowPage } from '../testing/shadow-page.ts';
import { waitUntil } from '../testing/wait-until.ts';
import type { SaldoErrorEvent } from './error.event.ts';
import type { FileDownloadEvent } from './file-download.event.ts';
import type { ReportRequestEvent } from './report-request.event.ts';
import '../document-detail/document-detail.ts';
import '../invoice-list/invoice-list.ts';
import '../partner-portal/partner-portal.ts';
import '../client-portal/client-portal.ts';
import '../payment-report/payment-report.ts';
import '../query-thread/query-thread.ts';

type Names = keyof HTMLElementEventMap;

/** The page's own listener, for one event of that name. */
function takes<Name extends Names>(name: Name, take: (event: HTMLElementEventMap[Name]) => void): void {
  document.body.addEventListener(name, take as EventListener, { once: true });
}

describe('what a page takes over', () => {
  let server: ContractServer;

  describe('from a list', () => {
    let page: ShadowPage<HTMLElementTagNameMap['saldo-invoice-list']>;
    beforeEach(async () => {
      server = await openServer();
      page = await openPage('saldo-invoice-list', server);
      await waitUntil(() => page.root.querySelector('tbody input[type=checkbox]') !== null);
    });
    const choose = async () => {
      page.root.querySelector<HTMLInputElement>('tbody input[type=checkbox]')!.click();
      await page.element.updateComplete;
      await page.press('Reportar pago');
    };
    const asked = () => server.received('/v1/documents').length;

    it('shows that the page is at it, then loads again and releases what was chosen', async () => {
      const paid = Promise.withResolvers<void>();
      takes('saldo-report-request', (event) => event.respondWith(paid.promise));
      await choose();
      await waitUntil(() => page.root.querySelector('.taken [role=status]') !== null);
      expect(page.root.querySelector('.taken')!.textContent!.trim()).to.equal('Un momento …');
      await expect(page.element).to.be.accessible();
      const before = asked();
      paid.resolve();
      await waitUntil(() => page.root.querySelector('.taken') === null);
      await waitUntil(() => asked() > before);
      expect(page.element.selectedDocuments).to.have.length(0);
    });

    it('says why the page refused, in its words, until it is dismissed; what was chosen stays', async () => {
      takes('saldo-report-request', (event) => event.respondWith({ refused: 'Primero firme el convenio.' }));
      await choose();
      await page.shows('Primero firme el convenio.');
      expect(page.hasButton('Reintentar')).to.equal(false);
      await expect(page.element).to.be.accessible();
      await page.press('Cerrar');
      expect(page.text).not.to.contain('Primero firme');
      expect(page.element.selectedDocuments).to.have.length(1);
    });

    it('says that the page failed, and tells it', async () => {
      const told = oneEvent(page.element, 'saldo-error') as unknown as Promise<SaldoErrorEvent>;
      takes('saldo-report-request', (event) => event.respondWith(Promise.reject(new Error('bank'))));
      await choose();
      await page.shows('Algo falló');
      expect((await told).error)
        .to.be.an('error')
        .with.property('message', 'bank');
    });

    it('takes the latest answer, when one is slower than the next', async () => {
      const slow = Promise.withResolvers<{ refused: string }>();
      takes('saldo-report-request', (event) => event.respondWith(slow.promise));
      await choose();
      takes('saldo-report-request', (event) => event.respondWith({ refused: 'La segunda' }));
      await page.press('Reportar pago');
      await page.shows('La segunda');
      slow.resolve({ refused: 'La primera' });
      await slow.promise;
      await page.element.updateComplete;
      expect(page.text).to.contain('La segunda').and.not.to.contain('La primera');
    });

    it('is answered once, and while the event is dispatched', async () => {
      const kept: ReportRequestEvent[] = [];
      takes('saldo-report-request', (event) => {
        event.respondWith(undefined);
        expect(() => event.respondWith(undefined)).to.throw(DOMException, 'was answered before');
        kept.push(event);
      });
      await choose();
      expect(() => kept[0]!.respondWith(undefined)).to.throw(DOMException, 'is over');
      expect(kept[0]!.defaultPrevented).to.equal(true);
    });
  });

  it('from a view of a portal, where the element of the view says that it waits', async () => {
    server = await openServer();
    const { element } = await openPage('saldo-client-portal', server, { routes: 'off' });
    element.show('documents');
    const list = () => element.shadowRoot!.querySelector('saldo-invoice-list')?.shadowRoot;
    await waitUntil(() => list()?.querySelector('.row-action') != null);
    takes('saldo-document-open', (event) => event.respondWith({ refused: 'Está en el archivo.' }));
    list()!.querySelector<HTMLElement>('.row-action')!.click();
    await waitUntil(() => list()!.querySelector('.taken')?.textContent?.includes('Está en el archivo.'));
  });

  describe('from the form of a payment report', () => {
    let page: ShadowPage<HTMLElementTagNameMap['saldo-payment-report']>;
    beforeEach(async () => {
      server = await openServer();
      const documents = server.account.documents.filter(({ status }) => status === 'open').slice(0, 1);
      page = await openPage('saldo-payment-report', server, { documents });
      await page.shows(documents[0]!.externalId);
    });
    const posts = () => server.received('/v1/payment-reports', 'POST');

    it('lets the page look first and send it itself, with the same key', async () => {
      const looked = Promise.withResolvers<void>();
      takes('saldo-report-submit', (event: ReportSubmitEvent) => {
        const { report, idempotencyKey } = event;
        const { paymentReports } = page.element.client!;
        event.respondWith(looked.promise.then(() => paymentReports.create(report, { idempotencyKey })));
      });
      await page.press('Enviar reporte');
      await page.shows('Enviando …');
      expect(posts()).to.have.length(0);
      looked.resolve();
      await page.shows(/Reporte R-\d+ enviado/);
      expect(posts()).to.have.length(1);
    });

    it('says why the page refuses it, and keeps what was typed', async () => {
      takes('saldo-report-submit', (event) =>
        event.respondWith({ refused: 'El banco no reconoce la cuenta.' }),
      );
      await page.type('Número de operación', '0042');
      await page.press('Enviar reporte');
      await page.shows('El banco no reconoce la cuenta.');
      expect(page.field('Número de operación').value).to.equal('0042');
      await page.press('Enviar reporte');
      await page.shows(/Reporte R-\d+ enviado/);
    });

    it('leaves the form as it is where the page goes on by itself', async () => {
      takes('saldo-report-submit', (event) => event.preventDefault());
      await page.press('Enviar reporte');
      await waitUntil(() => page.hasButton('Enviar reporte'));
      expect(page.root.querySelector('[role=alert]')).to.equal(null);
      expect(posts()).to.have.length(0);
    });
  });

  it('from a question and an answer in a conversation', async () => {
    server = await openServer(conversations);
    const threadId = server.account.threads[0]!.id;
    const page = await openPage('saldo-query-thread', server, { threadId });
    await page.shows('El almacén confirma');
    takes('saldo-message-submit', (event: MessageSubmitEvent) => {
      const { threads } = page.element.client!;
      const message = { ...event.message, text: `${event.message.text} (visto)` };
      event.respondWith(threads.reply(event.threadId, message, { idempotencyKey: event.idempotencyKey }));
    });
    await page.type('Mensaje', 'Gracias');
    await page.press('Enviar');
    await page.shows('Gracias (visto)');
    takes('saldo-message-submit', (event) => event.preventDefault());
    await page.type('Mensaje', 'Por otro camino');
    await page.press('Enviar');
    await waitUntil(() => !page.text.includes('Por otro camino'));
    const asked: unknown[] = [];
    const about = await openPage('saldo-query-thread', server, {
      documentId: server.document('F001-00012345').id,
    });
    takes('saldo-question-submit', (event: QuestionSubmitEvent) => {
      asked.push(event.question.subject);
      event.respondWith({ refused: 'Fuera de horario.' });
    });
    await waitUntil(() => about.hasButton('Hacer una consulta'));
    await about.press('Hacer una consulta');
    await about.type('Asunto', 'Cantidad');
    await about.type('Tu consulta', 'Faltan dos');
    await about.press('Enviar consulta');
    await about.shows('Fuera de horario.');
    expect(asked).to.deep.equal(['Cantidad']);
  });

  it('from a download: the page has the file from somewhere else', async () => {
    server = await openServer();
    const page = await openPage('saldo-invoice-list', server, { papers: true, columns: 'number files' });
    const files = () => [...page.root.querySelectorAll<HTMLButtonElement>('tbody button:not(.row-action)')];
    await waitUntil(() => files().length > 0);
    const names: string[] = [];
    takes('saldo-file-download', (event: FileDownloadEvent) => {
      names.push(event.file.fileName);
      event.respondWith({ refused: 'Está en el archivo.' });
    });
    const told = oneEvent(page.element, 'saldo-error');
    files()[0]!.click();
    await told;
    expect(names).to.deep.equal(['comprobante.pdf']);
    expect(server.requests.some(({ path }) => path.startsWith('/v1/file-contents/'))).to.equal(false);
  });
});
