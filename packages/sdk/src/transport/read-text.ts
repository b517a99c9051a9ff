import { ConnectionError } from '../errors/connection-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';

/**
 * The text of a streamed answer as it comes. Throws `ConnectionError` when it breaks off, `TimeoutError` when nothing comes for
 * `silenceMs`, and the signal's reason when that aborts. Lets the answer go in any case.
 */
export async function* readText(
  body: ReadableStream<Uint8Array>,
  silenceMs: number,
  signal: AbortSignal,
  /** Whether the server owes anything; until then silence means nothing. */
  isOwed: () => boolean = () => true,
): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let silent = false;
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const timer = setInterval(() => {
        silent = isOwed();
        if (silent) stop();
      }, silenceMs);
      const { done, value } = await reader
        .read()
        .catch((cause: unknown) => {
          signal.throwIfAborted();
          throw new ConnectionError(undefined, { cause });
        })
        .finally(() => clearInterval(timer));
      signal.throwIfAborted();
      if (silent) throw new TimeoutError(silenceMs);
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
