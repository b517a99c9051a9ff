import { defaultPdfAssetBase } from './default-pdf-asset-base.ts';

let said: string | undefined;

/**
 * Says where the files lie that read PDFs, for all elements of the page: the address of the folder to which `saldo-elements pdf-assets`
 * has copied them, absolute or relative to the page. An element's own `pdf-asset-base` goes first, then its provider's. Without any of them
 * it is `/saldo-pdf/`, and for pages without a build step the folder that lies beside the elements' own files.
 */
export function setPdfAssetBase(base: string | URL): void {
  said = String(base);
}

/** Where the files lie for an element that says `base`, or nothing: the address of a folder, with a slash at its end. */
export function pdfAssetBase(base: string | undefined): URL {
  const folder = base ?? said ?? defaultPdfAssetBase;
  return new URL(folder.replace(/\/*$/, '/'), document.baseURI);
}
