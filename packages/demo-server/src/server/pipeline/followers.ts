import { Problem } from '../problem.ts';

/** As the contract says, in this process. */
const MOST = 20;

/** Counts who follows, and can end them all. */
export class Followers {
  readonly #following = new Map<string, number>();
  readonly #closing = new AbortController();

  /** Aborts when the server stops, with the problem to answer. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** Counts one more of a credential until the function that comes back is called; throws 429 when there are too many, and 503 when the server stops. */
  enter(credential: string): () => void {
    this.#closing.signal.throwIfAborted();
    const now = this.#following.get(credential) ?? 0;
    if (now >= MOST) {
      throw new Problem('too-many-followers', {
        detail: `At most ${MOST} followers at a time with one credential.`,
        headers: { 'Retry-After': '30' },
      });
    }
    this.#following.set(credential, now + 1);
    return () => {
      const left = this.#following.get(credential)! - 1;
      if (left > 0) this.#following.set(credential, left);
      else this.#following.delete(credential);
    };
  }

  close(): void {
    this.#closing.abort(
      new Problem('server-stopping', {
        detail: 'Come back: another process answers, or this one in a moment.',
        headers: { 'Retry-After': '1' },
      }),
    );
  }
}
