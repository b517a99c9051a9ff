import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import { pointerTo } from '../events/document-pointer.ts';
import { makePdf, pages } from '../testing/make-pdf.ts';
import { drawn, paperOf, pdfServer, regions, viewer } from '../testing/pdf-viewer-page.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { clientOf, openServer } from '../testing/contract-server.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { buttonOf, buttonsOf, shadow, textOf } from '../testing/shadow-dom.ts';
import { waitUntil } from '../testing/wait-until.ts';

const invoice = 'F001-00012345';

describe('<saldo-pdf-viewer>', () => {
  it('shows the pages of a file of the page itself, with no server', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(3) }) });
    await drawn(element);
    expect(regions(element)[0]!.getAttribute('aria-label')).to.equal('Página 1 de 3');
    expect(regions(element)[0]!.textContent).to.contain('Page number 1');
    expect(textOf(element)).to.contain('de 3');
    await expect(element).to.be.accessible();
  });

  it('draws what the page has, sharp for the screen', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }) });
    await drawn(element);
    const canvas = shadow(element).querySelector('canvas')!;
    const box = canvas.getBoundingClientRect();
    expect(canvas.width).to.be.closeTo(box.width * devicePixelRatio, 2);
    // The blue bar, 104 to 112 points below the upper edge.
    const at = (x: number, y: number) =>
      [
        ...canvas.getContext('2d')!.getImageData((x / 595) * canvas.width, (y / 842) * canvas.height, 1, 1)
          .data,
      ].slice(0, 3);
    expect(at(100, 116)).to.deep.equal([51, 102, 204]);
    expect(at(400, 400)).to.deep.equal([255, 255, 255]);
  });

  it('lays the text over the drawing, so that it can be selected', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }) });
    await drawn(element);
    const span = [...shadow(element).querySelectorAll('.page-text span')].find(
      (one) => one.textContent === 'Page number 1',
    )!;
    const page = regions(element)[0]!.getBoundingClientRect();
    const box = span.getBoundingClientRect();
    const scale = page.width / 595;
    expect((box.left - page.left) / scale).to.be.closeTo(60, 3);
    expect((box.bottom - page.top) / scale).to.be.closeTo(95, 8);
    expect(getComputedStyle(span).userSelect).to.equal('text');
  });

  it('finds the PDF of a document and downloads it under its name', async () => {
    const server = await pdfServer();
    const paper = paperOf(server);
    const element = await viewer({ client: clientOf(server), documentId: server.document(invoice).id });
    await drawn(element);
    expect(server.received(`/v1/file-contents/${paper.id}`)).to.have.length(1);
    expect(textOf(element)).to.contain(paper.fileName);
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    buttonOf(element, 'Descargar').click();
    const link = await saved;
    expect(link.download).to.equal(paper.fileName);
    expect(link.href).to.match(/^blob:/);
  });

  it('shows a file by its id', async () => {
    const server = await pdfServer();
    const paper = paperOf(server);
    const element = await viewer({ client: clientOf(server), fileId: paper.id });
    await drawn(element);
    expect(textOf(element)).to.contain(paper.fileName);
  });

  it('follows the document that another element opens, without asking for it again', async () => {
    const server = await pdfServer();
    const first = server.document(invoice);
    const element = await viewer({ client: clientOf(server) });
    await waitUntil(() => textOf(element).includes('Ningún comprobante abierto'));
    await expect(element).to.be.accessible();
    scopeOf(element.client!).emit('document-open', pointerTo(first));
    await drawn(element);
    expect(textOf(element)).to.contain(paperOf(server).fileName);
    expect(server.received(`/v1/documents/${first.id}`)).to.have.length(0);
  });

  it('says that a document has no PDF', async () => {
    const bare = sampleDocument({ number: '7', issued: '2026-04-01', total: '1.00', pdf: false });
    const server = await openServer({ documents: [bare] });
    const element = await viewer({
      client: clientOf(server),
      documentId: server.document(bare.externalId).id,
    });
    await waitUntil(() => textOf(element).includes('Este comprobante no tiene PDF'));
    expect(textOf(element)).to.contain(sampleSession.publisher.name);
    await expect(element).to.be.accessible();
  });

  it('says that the session does not show files, and asks for none', async () => {
    const seen = { invoiceList: { enabled: true, features: { download: false } } };
    const server = await openServer({ components: seen });
    const element = await viewer({ client: clientOf(server), documentId: server.document(invoice).id });
    await waitUntil(() => textOf(element).includes('Tu sesión no muestra archivos'));
    expect(server.requests.filter(({ path }) => path.includes('file'))).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows what may be looked at and not taken away: no download, nothing on paper', async () => {
    const server = await pdfServer({ files: 'view' });
    const paper = paperOf(server);
    const element = await viewer({ client: clientOf(server), documentId: server.document(invoice).id });
    await drawn(element);
    expect(server.received(`/v1/file-views/${paper.id}`)).to.have.length(1);
    expect(server.received(`/v1/file-contents/${paper.id}`)).to.have.length(0);
    expect(buttonsOf(element)).to.include('Girar').and.not.include('Descargar');
    await expect(element).to.be.accessible();
    const seen = (selector: string) => shadow(element).querySelector(selector)!.checkVisibility();
    await emulateMedia({ media: 'print' });
    expect([seen('.viewer'), seen('.not-printed')]).to.deep.equal([false, true]);
    await emulateMedia({ media: 'screen' });
    expect([seen('.viewer'), seen('.not-printed')]).to.deep.equal([true, false]);
  });

  it('offers no download of what it cannot show either, where the page says so', async () => {
    const file = new Blob(['%PDF-1.7 and nothing'], { type: 'application/pdf' });
    const element = await viewer({ file, viewOnly: true });
    await waitUntil(() => textOf(element).includes('Este PDF no se puede leer'), 'said');
    expect(buttonsOf(element)).to.deep.equal([]);
  });

  it('says what failed and recovers', async () => {
    const server = await pdfServer();
    const path = `/v1/file-contents/${paperOf(server).id}`;
    server.fail(path, 500);
    const told = oneEvent(document.body, 'saldo-error');
    const element = await viewer({ client: clientOf(server), documentId: server.document(invoice).id });
    await told;
    await waitUntil(() => textOf(element).includes('req-test-1'));
    await expect(element).to.be.accessible();
    server.recover(path);
    buttonOf(element, 'Reintentar').click();
    await drawn(element);
  });

  it('offers a damaged file for download', async () => {
    const element = await viewer({ file: new Blob(['%PDF-1.7 and nothing'], { type: 'application/pdf' }) });
    await waitUntil(() => textOf(element).includes('Este PDF no se puede leer'), 'said');
    expect(buttonOf(element, 'Descargar').disabled).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('does not try to read what is no PDF', async () => {
    const element = await viewer({ file: new File(['x'], 'proof.png', { type: 'image/png' }) });
    await waitUntil(() => textOf(element).includes('Este archivo no es un PDF'));
    expect(textOf(element)).to.contain('proof.png');
  });

  it('never runs a script of a file', async () => {
    const script = "globalThis.pdfScriptRan = true; app.alert('x');";
    const element = await viewer({ file: makePdf({ pages: pages(1), script }) });
    await drawn(element);
    expect((globalThis as { pdfScriptRan?: boolean }).pdfScriptRan).to.equal(undefined);
  });

  it('leaves the page its own pdfjsLib', async () => {
    await drawn(await viewer({ file: makePdf({ pages: pages(1) }) }));
    expect((globalThis as { pdfjsLib?: unknown }).pdfjsLib).to.equal(undefined);
  });

  it('closes its worker when it leaves, and opens again when it is back', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }) });
    await drawn(element);
    const parent = element.parentElement!;
    const canvas = shadow(element).querySelector('canvas')!;
    element.remove();
    expect(canvas.width).to.equal(0);
    parent.append(element);
    await waitUntil(() => (shadow(element).querySelector('canvas')?.width ?? 0) > 0, 'again');
  });

  it('says so when the address of its files is wrong, and keeps the download', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }), pdfAssetBase: '/not-here' });
    await waitUntil(() => textOf(element).includes('El PDF no se puede mostrar aquí'), 'said');
    expect(buttonOf(element, 'Descargar').disabled).to.equal(false);
  });
});
