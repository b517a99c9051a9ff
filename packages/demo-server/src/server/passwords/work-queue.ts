import { Problem } from '../problem.ts';

/** Runs heavy work a little at a time, and refuses what would wait too long. */
export class WorkQueue {
  readonly #atOnce: number;
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
    this.#atOnce = atOnce;
    this.#most = waiting;
  }

  /** Runs it when its turn comes. Throws `server-busy` when too much waits. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#atOnce) await this.#turn();
    else this.#running += 1;
    try {
      return await work();
    } finally {
      // Whoever comes next takes the place over.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#most) {
      throw new Problem('server-busy', {
        detail: 'Too many people sign in at the same moment.',
        headers: { 'Retry-After': '3' },
      });
    }
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }
}
