/** Lets so many do something at a time for each key, and so many wait for it. */
export class Lanes {
  readonly #most: { readonly running: number; readonly waiting: number };
  readonly #lanes = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  constructor(most: { readonly running: number; readonly waiting: number }) {
    this.#most = most;
  }

  /** Runs `fn` when it is its turn; undefined, at once, when too many wait. */
  run<Result>(key: string, fn: () => Promise<Result>): Promise<Result> | undefined {
    const lane = this.#lanes.get(key) ?? { running: 0, waiting: [] };
    this.#lanes.set(key, lane);
    if (lane.running < this.#most.running) {
      lane.running++;
      return this.#through(key, fn);
    }
    if (lane.waiting.length >= this.#most.waiting) return undefined;
    return new Promise<void>((resolve) => lane.waiting.push(resolve)).then(() => this.#through(key, fn));
  }

  async #through<Result>(key: string, fn: () => Promise<Result>): Promise<Result> {
    const lane = this.#lanes.get(key)!;
    try {
      return await fn();
    } finally {
      const next = lane.waiting.shift();
      if (next !== undefined) next();
      else if (--lane.running === 0) this.#lanes.delete(key);
    }
  }
}
