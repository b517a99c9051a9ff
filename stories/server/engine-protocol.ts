/** A message of PostgreSQL's protocol to the engine. */
export interface EngineRequest {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the engine says to it, or why it cannot. */
export interface EngineAnswer {
  readonly id: number;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly error?: string;
}

/** Speaks PostgreSQL's protocol with the engine in its worker. */
export function engineTransport(
  engine: Worker,
): (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>> {
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array<ArrayBuffer>>>();
  let count = 0;
  const fail = (id: number, error: string) => waiting.get(id)?.reject(new Error(error));
  engine.addEventListener('message', ({ data: { id, bytes, error } }: MessageEvent<EngineAnswer>) => {
    if (bytes) waiting.get(id)?.resolve(bytes);
    else fail(id, error!);
    waiting.delete(id);
  });
  engine.addEventListener('error', ({ message }) => {
    for (const id of waiting.keys()) fail(id, message);
    waiting.clear();
  });
  return (bytes) => {
    const asked = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
    const id = ++count;
    waiting.set(id, asked);
    engine.postMessage({ id, bytes } satisfies EngineRequest);
    return asked.promise;
  };
}
