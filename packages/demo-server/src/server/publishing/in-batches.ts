/** When a batch is full. */
export interface BatchBounds<Item> {
  readonly items: number;
  readonly bytes: number;
  /** How long a batch that has begun waits for more. */
  readonly waitMs: number;
  readonly sizeOf: (item: Item) => number;
}

/**
 * Gathers what comes into batches, never larger than their bounds except for one item that is so by itself. Asks for the next
 * item only when a batch is asked for, and does not keep what has come waiting for what has not. What came before
 * an error of the source is a batch still.
 */
export async function* inBatches<Item>(
  source: AsyncGenerator<Item, void>,
  { items, bytes, waitMs, sizeOf }: BatchBounds<Item>,
): AsyncGenerator<Item[], void> {
  let next: Promise<IteratorResult<Item, void>> | undefined;
  try {
    for (;;) {
      const batch: Item[] = [];
      let size = 0;
      let endsAt = Infinity;
      let failure: { error: unknown } | undefined;
      let done = false;
      while (batch.length < items) {
        next ??= source.next();
        next.catch(() => {}); // thrown where it is awaited
        try {
          const came = batch.length === 0 ? await next : await within(next, endsAt - performance.now());
          if (came === undefined) break;
          done = came.done === true;
          if (came.done === true) break;
          const itemSize = sizeOf(came.value);
          if (batch.length > 0 && size + itemSize > bytes) break;
          next = undefined;
          if (batch.length === 0) endsAt = performance.now() + waitMs;
          batch.push(came.value);
          size += itemSize;
        } catch (error) {
          failure = { error };
          break;
        }
      }
      if (batch.length > 0) yield batch;
      if (failure !== undefined) throw failure.error;
      if (done) return;
    }
  } finally {
    // Not awaited: a source that waits for its own next item ends when its own signal says so.
    source.return().catch(() => {});
  }
}

/** What the promise gives, or undefined when it takes longer. */
async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, ms));
  });
  try {
    return await Promise.race([promise, waited]);
  } finally {
    clearTimeout(timer);
  }
}
