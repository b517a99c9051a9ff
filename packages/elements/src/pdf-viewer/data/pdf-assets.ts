/** Files of `pdfjs-dist` that it fetches by itself. Folders end with a slash. */
export interface PdfAssets {
  readonly worker: string;
  readonly cMaps: string;
  readonly standardFonts: string;
  /** Decoders of JPEG 2000 and JBIG2 images in plain JavaScript. */
  readonly decoders: string;
}

/**
 * Where the files lie: beside the bundle, where build tools put what a module names by URL; or in `base`, which holds
 * them as the package has them.
 */
export function pdfAssets(base: string | undefined): PdfAssets {
  if (base !== undefined) return under(new URL(base.replace(/\/*$/, '/'), document.baseURI));
  return {
    worker: new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href,
    cMaps: new URL('pdfjs-dist/cmaps/', import.meta.url).href,
    standardFonts: new URL('pdfjs-dist/standard_fonts/', import.meta.url).href,
    decoders: new URL('pdfjs-dist/wasm/', import.meta.url).href,
  };
}

function under(base: URL): PdfAssets {
  const at = (path: string) => new URL(path, base).href;
  return {
    worker: at('legacy/build/pdf.worker.min.mjs'),
    cMaps: at('cmaps/'),
    standardFonts: at('standard_fonts/'),
    decoders: at('wasm/'),
  };
}
