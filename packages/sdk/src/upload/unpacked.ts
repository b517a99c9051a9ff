/** The bytes of a source, unpacked where it begins as gzip does (RFC 1952). Throws what the source throws, or a `GzipError`. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  while (start.length < 2) {
    const next: IteratorResult<Uint8Array, unknown> = await pieces.next();
    if (next.done === true) break;
    start = joined(start, next.value);
  }
  if (start[0] !== 0x1f || start[1] !== 0x8b) {
    if (start.length > 0) yield start;
    yield* { [Symbol.asyncIterator]: () => pieces } as AsyncIterable<Uint8Array>;
    return;
  }
  let failure: { error: unknown } | undefined;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (start.length > 0) {
        controller.enqueue(start as Uint8Array<ArrayBuffer>);
        start = new Uint8Array();
        return;
      }
      try {
        const next: IteratorResult<Uint8Array, unknown> = await pieces.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = { error };
        controller.error(error);
      }
    },
    cancel: () => void pieces.return?.(),
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const next: { done: boolean; value?: Uint8Array | undefined } = await reader.read();
      if (next.value !== undefined) yield next.value;
      if (next.done) return;
    }
  } catch (error) {
    if (failure !== undefined) throw failure.error;
    throw new GzipError({ cause: error });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** A packed file that is broken or not whole. */
export class GzipError extends Error {
  override readonly name = 'GzipError';

  constructor(options: ErrorOptions) {
    super('it is packed with gzip, but broken or not whole', options);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
