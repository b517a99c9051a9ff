import { fixture, html, waitUntil } from '@open-wc/testing';
import '../pdf-viewer/pdf-viewer.ts';
import type { SaldoPdfViewer } from '../pdf-viewer/pdf-viewer.element.ts';
import type { FakeServer } from './fake-server.ts';
import { makePdf, pages } from './make-pdf.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleServer } from './sample-server.ts';
import { byPart, fieldOf, shadow } from './shadow-dom.ts';

/** A document with a PDF, and that PDF. */
export const first = sampleDocuments[0]!;
export const paper = first.files[0]!;

/** A server that gives one PDF for every file. */
export function pdfServer(pdf: Blob = makePdf({ pages: pages(3) })): FakeServer {
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

/** A viewer of that width, `es-PE`. */
export async function viewer(set: Partial<SaldoPdfViewer>, width = 800): Promise<SaldoPdfViewer> {
  const host = await fixture<HTMLElement>(html`<div lang="es-PE"></div>`);
  host.style.setProperty('inline-size', `${width}px`);
  const element = document.createElement('saldo-pdf-viewer');
  element.style.setProperty('--saldo-pdf-height', '600px');
  Object.assign(element, set);
  host.append(element);
  await element.updateComplete;
  return element;
}

/** The pages that are there. */
export const regions = (element: SaldoPdfViewer) => [
  ...shadow(element).querySelectorAll<HTMLElement>('[part="page"]'),
];
export const scroller = (element: SaldoPdfViewer) => byPart(element, 'pages')!;
export const drawn = (element: SaldoPdfViewer, count = 1) =>
  waitUntil(() => shadow(element).querySelectorAll('canvas').length >= count, 'drawn', { timeout: 9000 });
export const pageField = (element: SaldoPdfViewer) => fieldOf(element, 'Página');
