import type { PageSize, Rotation } from '../model/page-layout.ts';

/** A PDF that is open. What reads it is loaded only when one is shown; this is all that the viewer knows of it. */
export interface PdfDocument {
  readonly pageCount: number;
  /** Size of a page at 100 %. Rejects when the page is damaged. */
  pageSize(page: number): Promise<PageSize>;
  /** Draws a page and lays its text over it. Rejects when the page is damaged; resolves early when aborted. */
  drawPage(page: number, drawing: PageDrawing): Promise<void>;
  /** Frees memory and ends the worker. */
  close(): void;
}

/** CSS pixels per point: 96 of the one and 72 of the other make an inch. */
export const pixelsPerPoint = 96 / 72;

export interface PageDrawing {
  readonly canvas: HTMLCanvasElement;
  /** Gets a transparent span per run of text, for selecting and for screen readers. */
  readonly text: HTMLElement;
  /** 1 is 100 %: 96 CSS pixels per inch. */
  readonly scale: number;
  readonly rotation: Rotation;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly signal: AbortSignal;
}

/** Asked for the password, again when the last was wrong. Resolves with what the person entered. */
export type AskPassword = (wrong: boolean) => Promise<string>;

export interface OpenOptions {
  readonly data: ArrayBuffer;
  /** Folder of the files that read PDFs, where the viewer names one. */
  readonly assetBase: string | undefined;
  readonly askPassword: AskPassword;
  readonly signal: AbortSignal;
}

/** The bytes are no PDF that can be read. */
export class DamagedPdfError extends Error {
  override readonly name = 'DamagedPdfError';
}
