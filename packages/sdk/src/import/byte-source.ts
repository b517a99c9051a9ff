import type { ImportSource } from './imported.ts';
import { Refused } from './refused.ts';

/** One line without its end; `bytes` is absent when it was longer than allowed. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | undefined;
}

const lineFeed = 0x0a;

/** Reads a source from the front, keeps what was looked at, and holds no more of the rest than one piece or one line. */
export class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #buffered: Uint8Array[] = [];
  #size = 0;
  #ended = false;

  constructor(source: ImportSource) {
    this.#pieces = (source instanceof Uint8Array ? once(source) : source)[Symbol.asyncIterator]();
  }

  /** Buffers until `enough` says so or the source ends, and answers all that is buffered. Reading goes on from the front. */
  async peek(enough: (latest: Uint8Array, size: number) => boolean): Promise<Uint8Array> {
    let latest = this.#join();
    while (!this.#ended && !(this.#size > 0 && enough(latest, this.#size))) {
      const next = await this.#next();
      if (next) {
        latest = next;
        this.#buffered.push(next);
        this.#size += next.byteLength;
      }
    }
    return this.#join();
  }

  /** All bytes, or `undefined` when there are more than `limit`. */
  async whole(limit: number): Promise<Uint8Array | undefined> {
    const bytes = await this.peek((_, size) => size > limit);
    return bytes.byteLength > limit ? undefined : bytes;
  }

  /** All bytes; refuses more than `limit`. */
  async wholeOrRefuse(limit: number): Promise<Uint8Array> {
    const bytes = await this.whole(limit);
    if (bytes) return bytes;
    throw new Refused('too-large', `it is larger than the ${limit / 1024 / 1024} MiB that are accepted`);
  }

  /** Lines by LF, counted from 1. A CR before it belongs to the line. */
  async *lines(limit: number): AsyncGenerator<ByteLine> {
    let number = 1;
    let parts: Uint8Array[] = [];
    let size = 0;
    let tooLong = false;
    for await (const piece of this.#rest()) {
      let start = 0;
      while (start < piece.byteLength) {
        const end = piece.indexOf(lineFeed, start);
        const part = piece.subarray(start, end < 0 ? undefined : end);
        size += part.byteLength;
        if (size > limit) {
          tooLong = true;
          parts = [];
        } else parts.push(part);
        if (end < 0) break;
        yield { number, bytes: tooLong ? undefined : join(parts, size) };
        [number, parts, size, tooLong] = [number + 1, [], 0, false];
        start = end + 1;
      }
    }
    if (size > 0) yield { number, bytes: tooLong ? undefined : join(parts, size) };
  }

  /** Lets the source go when not all of it was read. */
  async close(): Promise<void> {
    this.#buffered = [];
    if (!this.#ended) await this.#pieces.return?.();
    this.#ended = true;
  }

  #join(): Uint8Array {
    const whole = join(this.#buffered, this.#size);
    this.#buffered = [whole];
    return whole;
  }

  async *#rest(): AsyncGenerator<Uint8Array> {
    yield* this.#buffered;
    this.#buffered = [];
    for (let next = await this.#next(); next; next = await this.#next()) yield next;
  }

  async #next(): Promise<Uint8Array | undefined> {
    const result: IteratorResult<Uint8Array, unknown> = await this.#pieces.next();
    if (result.done !== true) return result.value;
    this.#ended = true;
    return undefined;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function join(parts: Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
