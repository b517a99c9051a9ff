import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long typing pauses before it is searched for. */
const pauseMs = 250;

/** Whom a person wants listed. */
export class UserChoices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The search as it stands in the field; `q` follows when typing pauses. */
  typed = '';
  q = '';
  /** `partner`, `staff` or all. */
  side = '';
  /** `invited`, `active`, `disabled` or all. */
  status = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get any(): boolean {
    return this.q.trim() !== '' || this.side !== '' || this.status !== '';
  }

  change(change: Partial<Pick<this, 'q' | 'side' | 'status'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  /** The search, at each key. */
  type(typed: string): void {
    this.typed = typed;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.change({ q: typed }), pauseMs);
    this.#host.requestUpdate();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.typed = '';
    this.change({ q: '', side: '', status: '' });
  }
}
