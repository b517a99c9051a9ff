import type * as Pdfjs from 'pdfjs-dist';
import { tellOnce } from '../setup/tell-once.ts';

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
export type PdfjsModule = typeof Pdfjs;

const loading = new Map<string, Promise<PdfjsModule>>();
let failures = 0;

/** The files are not where the page says that they are, or are no script. */
export class PdfAssetsError extends Error {
  override readonly name = 'PdfAssetsError';
}

/**
 * pdf.js itself, from the folder of its files: no bundler of a host ever sees it. Whatever a page has as its own `pdfjsLib` stays: pdf.js
 * puts itself there when it is loaded. Throws `PdfAssetsError`, and may be asked again.
 */
export function loadPdfjs(base: URL): Promise<PdfjsModule> {
  const { href } = base;
  let pdfjs = loading.get(href);
  if (!pdfjs) {
    pdfjs = load(base);
    loading.set(href, pdfjs);
    pdfjs.catch(() => loading.delete(href));
  }
  return pdfjs;
}

async function load(base: URL): Promise<PdfjsModule> {
  const address = new URL('pdf.js', base);
  // A browser may remember that an address could not be imported.
  if (failures > 0) address.search = `again=${failures}`;
  const page = globalThis as { pdfjsLib?: unknown };
  const before = page.pdfjsLib;
  try {
    return (await import(
      /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ address.href
    )) as PdfjsModule;
  } catch (error) {
    failures += 1;
    const message = `The files that read PDFs are not at ${base.href}. Copy them there: npx saldo-elements pdf-assets FOLDER; or say where they are: setPdfAssetBase().`;
    tellOnce(message);
    throw new PdfAssetsError(message, { cause: error });
  } finally {
    if (before === undefined) delete page.pdfjsLib;
    else page.pdfjsLib = before;
  }
}
