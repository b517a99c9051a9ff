import { AnswerEvent } from './answer-event.ts';

/** A file of the server, as it is named where it is downloaded. */
export interface NamedFile {
  readonly id: string;
  readonly fileName: string;
}

/**
 * A person asked for a file. `preventDefault()`: the host gives it to them; `respondWith(blob)`: the host has it from somewhere else, and the
 * element saves it under its name.
 */
export class FileDownloadEvent extends AnswerEvent<Blob> {
  readonly file: NamedFile;

  constructor(file: NamedFile) {
    super('saldo-file-download');
    this.file = file;
  }
}

declare global {
  interface HTMLElementEventMap {
    'saldo-file-download': FileDownloadEvent;
  }
}
