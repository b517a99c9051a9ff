import type { ReactiveControllerHost } from 'lit';

/** What most pages do not use: loaded when it is first asked for, and drawn with as soon as it is there. */
export class Lazy<Value> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<Value>;
  #isLoading = false;
  #value: Value | undefined;
  #hasFailed = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<Value>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is there already. */
  get loaded(): Value | undefined {
    return this.#value;
  }

  /** It could not be loaded: what needs it goes on without. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Absent until it is loaded. After a failure the next one who asks tries again. */
  get(): Value | undefined {
    if (this.#value === undefined && !this.#isLoading) void this.#take();
    return this.#value;
  }

  async #take(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#value = await this.#load();
      this.#host.requestUpdate();
    } catch {
      if (!this.#hasFailed) this.#host.requestUpdate();
      this.#hasFailed = true;
      this.#isLoading = false;
    }
  }
}
