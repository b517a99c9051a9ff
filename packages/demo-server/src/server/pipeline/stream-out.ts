/** How long a reader may leave what was sent unread. */
const STALL_MS = 60_000;

/**
 * Text as the bytes of a streamed answer. Nothing is made before it is asked for, so a slow reader costs one piece of memory;
 * one that reads nothing for a minute, or goes away, ends it: `gone` is told, and `pieces` is closed.
 */
export function streamOut(
  pieces: AsyncGenerator<string, void>,
  gone: (reason: Error) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let stall: ReturnType<typeof setTimeout> | undefined;
  const leave = (reason: Error): void => {
    clearTimeout(stall);
    gone(reason);
    pieces.return().catch(() => {});
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        clearTimeout(stall);
        const { done, value } = await pieces.next();
        if (done) return controller.close();
        controller.enqueue(encoder.encode(value));
        stall = setTimeout(() => {
          const reason = new Error('The answer is not being read.');
          leave(reason);
          controller.error(reason);
        }, STALL_MS);
      },
      cancel: () => leave(new Error('The reader has gone.')),
    },
    { highWaterMark: 0 },
  );
}
