/** The part of PGlite that a connection needs. */
export interface PGliteLike {
  execProtocolRawStream(
    message: Uint8Array,
    options: { onRawData: (data: Uint8Array) => void; syncToFs?: boolean },
  ): Promise<void>;
}

/** Speaks PostgreSQL's protocol with a PGlite in the same thread. */
export function pgliteTransport(
  pglite: PGliteLike,
): (message: Uint8Array) => Promise<Uint8Array<ArrayBuffer>> {
  return async (message) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    await pglite.execProtocolRawStream(message, {
      // What is given is a view of the engine's memory, overwritten by the next chunk.
      onRawData: (data) => {
        chunks.push(data.slice());
        size += data.length;
      },
    });
    return concat(chunks, size);
  };
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
