import { InvalidResponseError } from '../errors/invalid-response-error.ts';

/** One block of an event stream. */
export interface StreamEvent {
  /** The last id that was sent, in this block or before. */
  id: string | undefined;
  /** `message` where it has no name. */
  event: string;
  /** Absent where there was none: such a block only moves the id. */
  data: string | undefined;
}

/** Characters of one block: far more than any change has. */
const most = 8_000_000;

/**
 * Reads server-sent events (HTML Standard, 9.2.6) out of text in pieces, and keeps no more of it than the block that is under way.
 * Unlike an `EventSource` it gives blocks without data too, because an id may come alone. Throws `InvalidResponseError` for a
 * block without end.
 */
export class EventReader {
  /** Milliseconds that the server asks to wait before coming again. */
  retryMs: number | undefined;
  /** Of the line that is under way. */
  #begun: string[] = [];
  #length = 0;
  #id: string | undefined;
  #event = '';
  #data: string[] = [];

  /** The blocks that this piece completes. */
  *read(piece: string): Generator<StreamEvent, void> {
    this.#length += piece.length;
    // Looked through only where a line ends, so that a long one costs no more than its length.
    if (/[\r\n]/.test(piece) || this.#begun.at(-1)?.endsWith('\r')) {
      // A line end of two characters may be cut in the middle.
      const lines = [...this.#begun, piece].join('').split(/\r\n|\n|\r(?!$)/);
      this.#begun = [lines.pop()!];
      for (const line of lines) {
        if (line === '') yield this.#complete();
        else this.#take(line);
      }
    } else this.#begun.push(piece);
    if (this.#length > most) {
      throw new InvalidResponseError('The answer is not a stream of the Saldo contract.', 200);
    }
  }

  #take(line: string): void {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
  }

  #complete(): StreamEvent {
    const event = {
      id: this.#id,
      event: this.#event || 'message',
      data: this.#data.length === 0 ? undefined : this.#data.join('\n'),
    };
    this.#length = 0;
    this.#event = '';
    this.#data = [];
    return event;
  }
}
