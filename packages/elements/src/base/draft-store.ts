/**
 * What a person fills in, as one immutable state: it outlives renders and failures, changes only by the actions of its kind, and
 * whoever subscribed is told. It knows nothing of the page.
 */
export abstract class DraftStore<State extends object> {
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(blank: State) {
    this.#state = blank;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls a function after each change, until the returned one is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  protected set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}
