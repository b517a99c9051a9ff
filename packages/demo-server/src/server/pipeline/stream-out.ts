/** How long a reader may leave what was sent unread. */
const STALL_MS = 60_000;

/**
 * Text as the bytes of a streamed answer. Nothing is made before it is asked for, so a slow reader costs one piece of memory;
 * one that reads nothing for a minute, or goes away, ends it. `ended` is told once, with the reason when it was the reader.
 */
export function streamOut(
  pieces: AsyncGenerator<string, void>,
  ended: (reason?: Error) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let stall: ReturnType<typeof setTimeout> | undefined;
  const leave = (reason: Error): void => {
    clearTimeout(stall);
    ended(reason);
    pieces.return().catch(() => {});
  };
  const watch = (controller: ReadableStreamDefaultController): void => {
    stall = setTimeout(() => {
      const reason = new Error('The answer is not being read.');
      controller.error(reason);
      leave(reason);
    }, STALL_MS);
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: watch,
      async pull(controller) {
        clearTimeout(stall);
        const { done, value } = await pieces.next();
        if (done) {
          controller.close();
          ended();
        } else {
          controller.enqueue(encoder.encode(value));
          watch(controller);
        }
      },
      cancel: () => leave(new Error('The reader has gone.')),
    },
    { highWaterMark: 0 },
  );
}
