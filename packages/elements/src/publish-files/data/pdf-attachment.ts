import type { PdfAttachment } from '@saldo/sdk/upload';
import type * as Pdfjs from '../../pdf-viewer/data/pdfjs.ts';
import { pdfAssets } from '../../pdf-viewer/data/pdf-assets.ts';
import { startPdfWorker } from '../../pdf-viewer/data/pdf-worker.ts';

/** Opens PDFs for the e-invoices in them, in one worker until it is closed. Runs no script of a document, renders nothing. */
export class PdfAttachments {
  readonly #assetBase: string | undefined;
  #worker: Promise<{ port: Worker; pdfjs: typeof Pdfjs }> | undefined;

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
    const pdfjs = await import('../../pdf-viewer/data/pdfjs.ts');
    return { pdfjs, port: startPdfWorker(pdfAssets(this.#assetBase).worker) };
  }
}
