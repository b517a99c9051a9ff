import type { PdfAttachment } from '@saldo/sdk/upload';
import { pdfAssetBase } from '../../pdf-assets/pdf-assets.ts';
import { startPdfWorker } from '../../pdf-assets/pdf-worker.ts';
import { loadPdfjs, type PdfjsModule } from '../../pdf-assets/pdfjs.ts';

/** Opens PDFs for the e-invoices in them, in one worker until it is closed. Runs no script of a document, renders nothing. */
export class PdfAttachments {
  readonly #assetBase: string | undefined;
  #worker: Promise<{ port: Worker; pdfjs: PdfjsModule }> | undefined;

  constructor(assetBase: string | undefined) {
    this.#assetBase = assetBase;
  }

  async attachment(bytes: Uint8Array, names: readonly string[]): Promise<PdfAttachment> {
    const { port, pdfjs } = await (this.#worker ??= this.#start());
    const worker = new pdfjs.PDFWorker({
      port: port as unknown as null,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    const task = pdfjs.getDocument({
      worker,
      data: new Uint8Array(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      enableXfa: false,
      useWasm: false,
    });
    // Without an answer it would wait for a password for ever.
    task.onPassword = () => void task.destroy();
    try {
      const document = await task.promise;
      const attached = [...((await document.getAttachments()) ?? new Map<string, { filename: string }>())];
      const [id] =
        names
          .map((name) => attached.find(([, { filename }]) => filename.toLowerCase() === name))
          .find((one) => one !== undefined) ?? [];
      if (id === undefined) return 'none';
      const content = await document.getAttachmentContent(id);
      return content instanceof Uint8Array ? content : 'unreadable';
    } catch {
      return 'unreadable';
    } finally {
      await task.destroy().catch(() => undefined);
      worker.destroy();
    }
  }

  close(): void {
    void this.#worker?.then(({ port }) => port.terminate());
    this.#worker = undefined;
  }

  async #start() {
    const base = pdfAssetBase(this.#assetBase);
    const pdfjs = await loadPdfjs(base);
    return { pdfjs, port: startPdfWorker(new URL('pdf.worker.js', base)) };
  }
}
