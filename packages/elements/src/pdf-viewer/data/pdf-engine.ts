import { pdfAssetBase } from '../../pdf-assets/pdf-assets.ts';
import { startPdfWorker } from '../../pdf-assets/pdf-worker.ts';
import {
  loadPdfjs,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type PdfjsModule,
} from '../../pdf-assets/pdfjs.ts';
import {
  DamagedPdfError,
  pixelsPerPoint,
  type OpenOptions,
  type PageDrawing,
  type PdfDocument,
} from './pdf-document.ts';
import type { PageSize } from '../model/page-layout.ts';

/** Most pixels of an image in a file; a larger one, which can be a bomb, is left blank. A4 in 600 dpi has 35 million. */
const mostImagePixels = 50_000_000;

/**
 * Opens a PDF in a worker of its own. Rejects with `DamagedPdfError` when the bytes cannot be read, with the worker's
 * failure when it cannot start, and with the signal's reason.
 *
 * Scripts in a file never run: there is no sandbox for them, no annotation layer and no XFA, and pdf.js 6 compiles nothing
 * of what a file says (`isEvalSupported` is gone).
 */
export async function openPdf(options: OpenOptions): Promise<PdfDocument> {
  const { data, assetBase, askPassword, signal } = options;
  const base = pdfAssetBase(assetBase);
  const pdfjs = await loadPdfjs(base);
  signal.throwIfAborted();
  const port = startPdfWorker(new URL('pdf.worker.js', base));
  const verbosity = pdfjs.VerbosityLevel.ERRORS;
  const worker = new pdfjs.PDFWorker({ port: port as unknown as null, verbosity });
  const task = pdfjs.getDocument({
    worker,
    data,
    verbosity,
    enableXfa: false,
    maxImageSize: mostImagePixels,
    canvasMaxAreaInBytes: mostImagePixels * 4,
    cMapUrl: new URL('cmaps/', base).href,
    cMapPacked: true,
    standardFontDataUrl: new URL('standard_fonts/', base).href,
    wasmUrl: new URL('decoders/', base).href,
    // A strict policy forbids WebAssembly, and asking whether it does is itself a violation that it reports.
    useWasm: false,
    useSystemFonts: false,
  });
  const close = () => {
    task.destroy().catch(() => undefined);
    worker.destroy();
    port.terminate();
  };
  task.onPassword = (enter: (password: string) => void, reason: number) => {
    void askPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then(enter);
  };
  try {
    const file = await Promise.race([task.promise, failureOf(port), abortOf(signal)]);
    return new OpenPdf(pdfjs, file, close);
  } catch (error) {
    close();
    throw isDamage(error) ? new DamagedPdfError((error as Error).message) : error;
  }
}

class OpenPdf implements PdfDocument {
  readonly #pdfjs: PdfjsModule;
  readonly #file: PDFDocumentProxy;
  readonly close: () => void;

  constructor(pdfjs: PdfjsModule, file: PDFDocumentProxy, close: () => void) {
    this.#pdfjs = pdfjs;
    this.#file = file;
    this.close = close;
  }

  get pageCount(): number {
    return this.#file.numPages;
  }

  async pageSize(number: number): Promise<PageSize> {
    const page = await this.#file.getPage(number);
    const { width, height } = page.getViewport({ scale: pixelsPerPoint });
    return { width, height };
  }

  async drawPage(number: number, drawing: PageDrawing): Promise<void> {
    const { signal } = drawing;
    const page = await this.#file.getPage(number);
    if (signal.aborted) return;
    await Promise.all([drawCanvas(this.#pdfjs, page, drawing), drawText(this.#pdfjs, page, drawing)]);
    if (!signal.aborted) page.cleanup();
  }
}

async function drawCanvas(
  { AnnotationMode }: PdfjsModule,
  page: PDFPageProxy,
  drawing: PageDrawing,
): Promise<void> {
  const { canvas, scale, rotation, pixelRatio, signal } = drawing;
  const viewport = page.getViewport({
    scale: scale * pixelsPerPoint * pixelRatio,
    rotation: (page.rotate + rotation) % 360,
  });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  signal.addEventListener('abort', () => task.cancel());
  try {
    await task.promise;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function drawText(
  { TextLayer }: PdfjsModule,
  page: PDFPageProxy,
  { text, scale, rotation, signal }: PageDrawing,
): Promise<void> {
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container: text,
    viewport: page.getViewport({
      scale: scale * pixelsPerPoint,
      rotation: (page.rotate + rotation) % 360,
    }),
  });
  signal.addEventListener('abort', () => layer.cancel());
  try {
    await layer.render();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A worker that cannot start says so only by this event, and pdf.js would wait for ever. */
function failureOf(port: Worker): Promise<never> {
  return new Promise((_, reject) => {
    port.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The PDF worker did not start.')),
    );
  });
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  });
}

/** What pdf.js calls a file that it cannot read. */
function isDamage(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: string };
  return ['InvalidPDFException', 'UnknownErrorException', 'FormatError', 'PasswordException'].includes(
    name ?? '',
  );
}
