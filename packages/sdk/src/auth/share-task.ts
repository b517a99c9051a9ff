/** One piece of work that several callers wait for. */
export interface SharedTask<T> {
  /** False once the work has ended or was given up. */
  readonly running: boolean;
  /** Waits for the result; rejects with the signal's reason when that aborts. */
  join: (signal?: AbortSignal) => Promise<T>;
}

/** Starts work whose signal aborts only when everybody who waited has left. */
export function shareTask<T>(work: (signal: AbortSignal) => Promise<T>): SharedTask<T> {
  const controller = new AbortController();
  let running = true;
  let waiting = 0;
  const result = work(controller.signal).finally(() => (running = false));
  // Nobody may be left to hear of a failure.
  result.catch(() => undefined);
  return {
    get running() {
      return running;
    },
    join: (signal) =>
      new Promise<T>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        waiting += 1;
        const leave = (): void => {
          waiting -= 1;
          reject(signal?.reason as Error);
          if (waiting > 0) return;
          running = false;
          controller.abort(signal?.reason);
        };
        signal?.addEventListener('abort', leave, { once: true });
        result.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
      }),
  };
}
