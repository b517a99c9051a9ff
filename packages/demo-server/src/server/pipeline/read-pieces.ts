import { Problem } from '../problem.ts';

/** How long a sender may send nothing at all. */
const IDLE_MS = 60_000;

/**
 * The pieces of a body as they come. Throws 408 when nothing comes for a minute, 400 when the body breaks off, and the reason
 * of `signal` when that aborts; lets the body go in any case.
 */
export async function* readPieces(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let stopped: { reason: unknown } | undefined;
  // Ends a read that waits; a promise that outlives them all would keep something of each.
  const stop = (reason: unknown): void => {
    stopped = { reason };
    reader.cancel().catch(() => {});
  };
  const gone = (): void => stop(signal.reason);
  signal.addEventListener('abort', gone, { once: true });
  if (signal.aborted) gone();
  try {
    for (;;) {
      const idle = setTimeout(() => stop(tooSlow()), IDLE_MS);
      const { done, value } = await reader
        .read()
        .catch(refuseBytes)
        .finally(() => clearTimeout(idle));
      if (stopped !== undefined) throw stopped.reason;
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', gone);
    // One that broke or was read to its end has nothing to let go.
    reader.cancel().catch(() => {});
  }
}

/** What a body that breaks in the middle means to its sender, if that is still there: bytes that are not gzip. */
function refuseBytes(cause: unknown): never {
  throw new Problem('malformed-body', {
    detail: 'The bytes broke off, or are not gzip of one member, as they said.',
    cause,
  });
}

function tooSlow(): Problem {
  return new Problem('body-too-slow', { detail: `Nothing came for ${IDLE_MS / 1000} seconds.` });
}
