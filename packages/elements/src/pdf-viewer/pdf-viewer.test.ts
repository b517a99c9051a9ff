import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scopeOf } from '../context/scope.ts';
import { pointerTo } from '../events/document-pointer.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { makePdf, pages } from '../testing/make-pdf.ts';
import { sampleDocument, sampleDocuments } from '../testing/sample-documents.ts';
import { clientOf, sampleServer } from '../testing/sample-server.ts';
import { sampleSession } from '../testing/sample-session.ts';
import { buttonOf, byPart, fieldOf, fill, shadow, textOf } from '../testing/shadow-dom.ts';
import type { SaldoPdfViewer } from './pdf-viewer.element.ts';
import './pdf-viewer.ts';

const [first] = sampleDocuments;
const paper = first!.files[0]!;

function pdfServer(pdf: Blob = makePdf({ pages: pages(3) })): FakeServer {
  return sampleServer()
    .route('GET', '/v1/files/:id', ({ params }) => ({
      ...{ id: params['id'], fileName: 'comprobante de pago.pdf', mediaType: pdf.type, size: pdf.size },
      ...{ sha256: '0'.repeat(64), createdAt: '2026-04-02T15:04:05.123Z' },
    }))
    .route(
      'GET',
      '/v1/file-contents/:id',
      () => new Response(pdf, { headers: { 'content-type': pdf.type } }),
    );
}

async function viewer(set: Partial<SaldoPdfViewer>, width = 800): Promise<SaldoPdfViewer> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  host.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('saldo-pdf-viewer');
  element.style.setProperty('--saldo-pdf-height', '600px');
  Object.assign(element, set);
  host.append(element);
  await element.updateComplete;
  return element;
}

const regions = (element: SaldoPdfViewer) => [
  ...shadow(element).querySelectorAll<HTMLElement>('[part="page"]'),
];
const scroller = (element: SaldoPdfViewer) => byPart(element, 'pages')!;
const drawn = (element: SaldoPdfViewer, count = 1) =>
  waitUntil(() => shadow(element).querySelectorAll('canvas').length >= count, 'drawn', { timeout: 9000 });
const pageField = (element: SaldoPdfViewer) => fieldOf(element, 'Página');

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
    const server = pdfServer();
    const element = await viewer({ client: clientOf(server), documentId: first!.id });
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
    const element = await viewer({ client: clientOf(pdfServer()), fileId: paper.id });
    await drawn(element);
    expect(textOf(element)).to.contain('comprobante de pago.pdf');
  });

  it('follows the document that another element opens, without asking for it again', async () => {
    const server = pdfServer();
    const element = await viewer({ client: clientOf(server) });
    await waitUntil(() => textOf(element).includes('Ningún comprobante abierto'));
    await expect(element).to.be.accessible();
    scopeOf(element.client!).emit('document-open', pointerTo(first!));
    await drawn(element);
    expect(textOf(element)).to.contain(paper.fileName);
    expect(server.received(`/v1/documents/${first!.id}`)).to.have.length(0);
  });

  it('says that a document has no PDF', async () => {
    const bare = sampleDocument({ number: '7', issued: '2026-04-01', total: '1.00', pdf: false });
    const server = sampleServer({ documents: [bare] });
    const element = await viewer({ client: clientOf(server), documentId: bare.id });
    await waitUntil(() => textOf(element).includes('Este comprobante no tiene PDF'));
    expect(textOf(element)).to.contain(sampleSession.publisher.name);
    await expect(element).to.be.accessible();
  });

  it('says that the session does not show files, and asks for none', async () => {
    const session = { ...sampleSession, operations: ['getSession', 'getDocument'] };
    const server = sampleServer({ session });
    const element = await viewer({ client: clientOf(server), documentId: first!.id });
    await waitUntil(() => textOf(element).includes('Tu sesión no muestra archivos'));
    expect(server.requests.filter(({ path }) => path.includes('file'))).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says what failed and recovers', async () => {
    const path = `/v1/file-contents/${paper.id}`;
    const server = pdfServer().fail(path, 500);
    const told = oneEvent(document.body, 'saldo-error');
    const element = await viewer({ client: clientOf(server), documentId: first!.id });
    await told;
    await waitUntil(() => textOf(element).includes('req-test-1'));
    await expect(element).to.be.accessible();
    server.recover(path);
    buttonOf(element, 'Reintentar').click();
    await drawn(element);
  });

  it('offers a damaged file for download', async () => {
    const element = await viewer({ file: new Blob(['%PDF-1.7 and nothing'], { type: 'application/pdf' }) });
    await waitUntil(() => textOf(element).includes('Este PDF no se puede leer'), 'said', { timeout: 9000 });
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

  it('draws only pages near the view, of a file of any length', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(300) }) });
    await drawn(element, 2);
    expect(regions(element).length).to.be.at.most(5);
    fill(pageField(element), '200');
    await waitUntil(
      () => regions(element).some((one) => one.textContent!.includes('Page number 200')),
      '200',
      { timeout: 9000 },
    );
    expect(regions(element).length).to.be.at.most(6);
    expect(pageField(element).value).to.equal('200');
  });

  it('turns pages, zooms and goes to the ends from the keyboard', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(9) }) });
    await drawn(element);
    scroller(element).focus();
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => pageField(element).value === '2');
    await sendKeys({ press: 'PageDown' });
    await waitUntil(() => pageField(element).value === '3');
    await sendKeys({ press: 'PageUp' });
    await waitUntil(() => pageField(element).value === '2');
    await sendKeys({ press: 'End' });
    await waitUntil(() => pageField(element).value === '9');
    await sendKeys({ press: 'Home' });
    await waitUntil(() => pageField(element).value === '1');
    const before = regions(element)[0]!.offsetWidth;
    await sendKeys({ press: '+' });
    await waitUntil(() => regions(element)[0]!.offsetWidth > before);
    await sendKeys({ press: '0' });
    await waitUntil(() => regions(element)[0]!.offsetWidth === before);
  });

  it('stays on its page when the zoom changes', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(9) }) });
    await drawn(element);
    fill(pageField(element), '5');
    await waitUntil(() => pageField(element).value === '5');
    fill(fieldOf(element, 'Ampliación'), '2');
    await waitUntil(() => regions(element)[0]!.offsetWidth === Math.floor((595 * 96 * 2) / 72));
    await element.updateComplete;
    expect(pageField(element).value).to.equal('5');
    expect(scroller(element).scrollWidth).to.be.above(scroller(element).clientWidth);
  });

  it('turns a page a quarter, text and all', async () => {
    const element = await viewer({ file: makePdf({ pages: [{ text: 'Wide', width: 842, height: 595 }] }) });
    await drawn(element);
    const { offsetWidth, offsetHeight } = regions(element)[0]!;
    expect(offsetWidth).to.be.above(offsetHeight);
    buttonOf(element, 'Girar').click();
    await waitUntil(() => regions(element)[0]!.offsetWidth < regions(element)[0]!.offsetHeight);
    await waitUntil(() => shadow(element).querySelector('.page-text[data-main-rotation="90"]') !== null);
    const span = [...shadow(element).querySelectorAll('.page-text span')].find(
      (one) => one.textContent === 'Wide',
    )!;
    const box = span.getBoundingClientRect();
    const page = regions(element)[0]!.getBoundingClientRect();
    expect(box.height).to.be.above(box.width);
    expect(box.left).to.be.within(page.left, page.right);
  });

  it('lays out pages of different sizes', async () => {
    const element = await viewer({
      file: makePdf({ pages: [{ text: 'A' }, { text: 'B', width: 842, height: 300 }, { text: 'C' }] }),
    });
    await drawn(element);
    await waitUntil(() => regions(element)[1]!.offsetWidth > regions(element)[0]!.offsetWidth);
    expect(scroller(element).scrollWidth).to.equal(scroller(element).clientWidth);
  });

  it('opens in full size and comes back to the same page and focus', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(5) }) });
    await drawn(element);
    fill(pageField(element), '3');
    await waitUntil(() => pageField(element).value === '3');
    buttonOf(element, 'Tamaño completo').click();
    await waitUntil(() => shadow(element).querySelector('dialog')?.open === true);
    await drawn(element);
    expect(scroller(element).clientHeight).to.be.above(innerHeight * 0.8);
    await waitUntil(() => pageField(element).value === '3');
    await Promise.all(
      shadow(element)
        .querySelector('dialog')!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => shadow(element).querySelector('dialog') === null);
    await waitUntil(() => shadow(element).activeElement === scroller(element));
    expect(pageField(element).value).to.equal('3');
  });

  it('replaces one file by another and starts at its first page', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(5) }) });
    await drawn(element);
    fill(pageField(element), '5');
    await waitUntil(() => pageField(element).value === '5');
    element.file = makePdf({ pages: [{ text: 'Another file' }] });
    await waitUntil(() => regions(element)[0]?.textContent!.includes('Another file') ?? false, 'other', {
      timeout: 9000,
    });
    expect(pageField(element).value).to.equal('1');
  });

  it('closes its worker when it leaves, and opens again when it is back', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }) });
    await drawn(element);
    const parent = element.parentElement!;
    const canvas = shadow(element).querySelector('canvas')!;
    element.remove();
    expect(canvas.width).to.equal(0);
    parent.append(element);
    await waitUntil(() => (shadow(element).querySelector('canvas')?.width ?? 0) > 0, 'again', {
      timeout: 9000,
    });
  });

  it('fits 320 px without anything sticking out', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(12) }) }, 320);
    await drawn(element);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(shadow(element).querySelector('[part="toolbar"]')!.scrollWidth).to.be.at.most(320);
    expect(scroller(element).scrollWidth).to.be.at.most(320);
  });

  it('says so when the address of its files is wrong, and keeps the download', async () => {
    const element = await viewer({ file: makePdf({ pages: pages(1) }), assetBase: '/not-here' });
    await waitUntil(() => textOf(element).includes('El PDF no se puede mostrar aquí'), 'said', {
      timeout: 9000,
    });
    expect(buttonOf(element, 'Descargar').disabled).to.equal(false);
  });
});
