import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** The bytes of a source, unpacked where it begins as gzip does (RFC 1952). Throws what the source throws, or a `GzipError`. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  while (start.length < 2) {
    const next: IteratorResult<Uint8Array, unknown> = await pieces.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  const whole = (async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => pieces };
  })();
  if (start[0] !== 0x1f || start[1] !== 0x8b) return yield* whole;
  const out = new PassThrough();
  const unpacking = pipeline(Readable.from(whole), createGunzip(), out);
  unpacking.catch(() => undefined);
  try {
    yield* out as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) throw new GzipError({ cause: error });
    throw error;
  }
}

/** A packed file that is broken or not whole. */
export class GzipError extends Error {
  override readonly name = 'GzipError';

  constructor(options: ErrorOptions) {
    super('it is packed with gzip, but broken or not whole', options);
  }
}
