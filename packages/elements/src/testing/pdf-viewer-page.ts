import { fixture, html } from '@open-wc/testing';
import type { FileLink } from '@saldo/sdk/contract';
import '../pdf-viewer/pdf-viewer.ts';
import type { SaldoPdfViewer } from '../pdf-viewer/pdf-viewer.element.ts';
import { openServer, type ContractServer, type ServerOptions } from './contract-server.ts';
import { makePdf, pages } from './make-pdf.ts';
import { sampleDocument } from './sample-documents.ts';
import { byPart, fieldOf, shadow } from './shadow-dom.ts';
import { waitUntil } from './wait-until.ts';

/** A server with a document of three pages. */
export function pdfServer(options: Pick<ServerOptions, 'files'> = {}): Promise<ContractServer> {
  const documents = [sampleDocument({ number: '00012345', issued: '2026-03-01', total: '590.00' })];
  return openServer({ documents, pdf: makePdf({ pages: pages(3) }), ...options });
}

/** Its paper. */
export function paperOf(server: ContractServer): FileLink {
  return server.document('F001-00012345').files[0]!;
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
  waitUntil(() => shadow(element).querySelectorAll('canvas').length >= count, 'drawn');
export const pageField = (element: SaldoPdfViewer) => fieldOf(element, 'Página');
