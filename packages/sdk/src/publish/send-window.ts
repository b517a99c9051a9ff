import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type { Prepared } from './batches.ts';

/** Records that may be under way without a result: two of the server's batches, so that it never waits for the next. */
const mostRecords = 1000;
const mostBytes = 4 * 1024 * 1024;

/** What is sent in one piece: what comes within a moment. */
const pieceBytes = 64 * 1024;
const gatherMs = 5;

/** The server ends a stream on which nothing comes for a minute; an empty line is nothing and keeps it. */
const keepAliveMs = 20_000;

/**
 * The records of a source between being taken and having a result. Any number of bodies may be made one after the other: each
 * sends first what has no result yet, then what the source gives, for as long as there is room.
 */
export class SendWindow<R> {
  readonly #source: AsyncIterator<R> | Iterator<R>;
  #next: Promise<IteratorResult<R>> | undefined;
  #waiting: Prepared<R>[] = [];
  #bytes = 0;
  #taken = 0;
  #ended = false;
  #failure: unknown;
  #failed = false;
  #room: () => void = () => undefined;
  #gathering: Promise<void> | undefined;
  /** Counts the bodies: one that is not the last takes nothing any longer. */
  #body = 0;
  /** Of those that wait, how many the present body has sent. */
  #sent = 0;

  constructor(records: AsyncIterable<R> | Iterable<R>) {
    this.#source =
      Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  }

  /** Whether the source has ended and every record has a result. */
  get finished(): boolean {
    return this.#ended && this.#waiting.length === 0;
  }

  /** What the source threw, if it did. */
  get failure(): unknown {
    return this.#failed ? this.#failure : undefined;
  }

  /** Whether there is anything that the server has yet to answer. */
  get owed(): boolean {
    return this.#sent > 0 || this.#ended;
  }

  throwFailure(): void {
    if (this.#failed) throw this.#failure;
  }

  /** The body of a request, a line for each record. Ends the one made before. */
  body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const encoder = new TextEncoder();
    this.#body += 1;
    const mine = this.#body;
    this.#sent = 0;
    this.#room();
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: async (controller) => {
          while (this.#sent === this.#waiting.length) {
            if (this.#ended) return controller.close();
            if (this.#full) await new Promise<void>((resolve) => (this.#room = resolve));
            else if (await this.#isLate()) return controller.enqueue(encoder.encode('\n'));
            if (mine !== this.#body) return controller.close();
          }
          const piece = this.#waiting.slice(this.#sent).map(({ json }) => `${json}\n`);
          this.#sent = this.#waiting.length;
          controller.enqueue(encoder.encode(piece.join('')));
        },
        cancel: () => this.#room(),
      },
      { highWaterMark: 0 },
    );
  }

  /** Takes out the record that the next result is about. */
  acknowledge(): Prepared<R> {
    const first = this.#sent > 0 ? this.#waiting.shift() : undefined;
    if (first === undefined) throw new InvalidResponseError('There are more results than records.', 200);
    this.#sent -= 1;
    this.#bytes -= first.json.length;
    if (!this.#full) this.#room();
    return first;
  }

  /** Lets the source go; without waiting for a record that it may never give where `wait` is false. */
  async close(wait: boolean): Promise<void> {
    this.#body += 1;
    this.#room();
    if (this.#ended) return;
    const closed = Promise.resolve(this.#source.return?.()).catch(() => undefined);
    if (wait) await closed;
  }

  get #full(): boolean {
    return this.#waiting.length >= mostRecords || this.#bytes >= mostBytes;
  }

  /** Waits for more from the source, at most a while. A body that was cut may still wait for the same. */
  async #isLate(): Promise<boolean> {
    this.#gathering ??= this.#gather().finally(() => (this.#gathering = undefined));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), keepAliveMs);
    });
    const came = this.#gathering.then(() => false);
    return Promise.race([came, late]).finally(() => clearTimeout(timer));
  }

  /** Takes one record, and those that come right behind it. */
  async #gather(): Promise<void> {
    const start = this.#bytes;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late: Promise<undefined> | undefined;
    try {
      while (!this.#full && this.#bytes - start < pieceBytes) {
        this.#next ??= Promise.resolve(this.#source.next());
        const came = late === undefined ? await this.#next : await Promise.race([this.#next, late]);
        if (came === undefined) return;
        this.#next = undefined;
        if (came.done === true) {
          this.#ended = true;
          return;
        }
        const json = JSON.stringify(came.value);
        this.#waiting.push({ index: this.#taken, record: came.value, json });
        this.#taken += 1;
        this.#bytes += json.length;
        late ??= new Promise((resolve) => {
          timer = setTimeout(() => resolve(undefined), gatherMs);
        });
      }
    } catch (error) {
      // What was taken before still gets its results.
      [this.#ended, this.#failed, this.#failure] = [true, true, error];
    } finally {
      clearTimeout(timer);
    }
  }
}
