import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that somebody asks an entrance to do: it is under way, it failed, or it has to wait. */
export class Act implements ReactiveController {
  readonly #host: ReactiveControllerHost & { reportFailure(error: unknown): void };
  #timer: ReturnType<typeof setInterval> | undefined;
  #until = 0;
  pending = false;
  error: unknown;

  constructor(host: ReactiveControllerHost & { reportFailure(error: unknown): void }) {
    this.#host = host;
    host.addController(this);
  }

  /** Seconds for which the server wants to hear nothing more; 0 where it does. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
  }

  /** Resolves with whether it succeeded. One at a time, and none while it has to wait. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.pending || this.seconds > 0) return false;
    this.#set({ pending: true, error: undefined });
    try {
      await act();
      this.#set({ pending: false });
      return true;
    } catch (error) {
      this.#set({ pending: false, error });
      this.#wait((error as { retryAfterMs?: number }).retryAfterMs);
      if ((error as { status?: number }).status !== 401) this.#host.reportFailure(error);
      return false;
    }
  }

  reset(): void {
    this.#set({ pending: false, error: undefined });
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #wait(milliseconds: number | undefined): void {
    if (!milliseconds) return;
    this.#until = performance.now() + milliseconds;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
      if (this.seconds > 0) return;
      clearInterval(this.#timer);
      this.error = undefined;
    }, 1000);
    this.#host.requestUpdate();
  }

  #set(state: Partial<Pick<this, 'pending' | 'error'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
