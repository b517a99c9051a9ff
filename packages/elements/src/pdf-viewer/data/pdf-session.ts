import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DamagedPdfError, type PdfDocument } from './pdf-document.ts';

export type PdfStatus = 'none' | 'opening' | 'password' | 'open' | 'damaged' | 'failed';

interface PdfHost extends ReactiveControllerHost {
  reportFailure(error: unknown): void;
}

/** One file at a time: loads what reads PDFs, opens the file, asks for its password, and closes it when it goes. */
export class PdfSession implements ReactiveController {
  readonly #host: PdfHost;
  #blob: Blob | undefined;
  #assetBase: string | undefined;
  #abort: AbortController | undefined;
  #enter: ((password: string) => void) | undefined;
  status: PdfStatus = 'none';
  document: PdfDocument | undefined;
  passwordWrong = false;

  constructor(host: PdfHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#blob && this.status === 'none') void this.#open(this.#blob);
  }

  hostDisconnected(): void {
    this.#close();
    this.status = 'none';
  }

  /** Shows this file, or none. The same file again changes nothing. To be called before each render. */
  show(blob: Blob | undefined, assetBase: string | undefined): void {
    if (blob === this.#blob) return;
    this.#blob = blob;
    this.#assetBase = assetBase;
    this.#close();
    this.status = 'none';
    if (blob) void this.#open(blob);
  }

  retry(): void {
    this.#close();
    if (this.#blob) void this.#open(this.#blob);
  }

  enterPassword(password: string): void {
    this.#set('opening');
    this.#enter?.(password);
  }

  async #open(blob: Blob): Promise<void> {
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    this.passwordWrong = false;
    this.#set('opening');
    try {
      const [{ openPdf }, data] = await Promise.all([import('./pdf-engine.ts'), blob.arrayBuffer()]);
      signal.throwIfAborted();
      const askPassword = (wrong: boolean) => this.#askPassword(wrong);
      const document = await openPdf({ data, assetBase: this.#assetBase, askPassword, signal });
      if (signal.aborted) {
        document.close();
        return;
      }
      this.document = document;
      this.#set('open');
    } catch (error) {
      if (signal.aborted) return;
      this.#host.reportFailure(error);
      this.#set(error instanceof DamagedPdfError ? 'damaged' : 'failed');
    }
  }

  #askPassword(wrong: boolean): Promise<string> {
    this.passwordWrong = wrong;
    this.#set('password');
    return new Promise((resolve) => {
      this.#enter = resolve;
    });
  }

  #close(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#enter = undefined;
    this.document?.close();
    this.document = undefined;
  }

  #set(status: PdfStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
