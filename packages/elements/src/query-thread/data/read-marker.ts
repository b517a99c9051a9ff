import type { ReactiveElement } from 'lit';
import { SeenController } from './seen-controller.ts';
import type { ThreadData, ThreadDataHost } from './thread-data.ts';

/** Marks the open thread as read up to its latest message, once that is really seen. */
export class ReadMarker {
  readonly #host: ThreadDataHost & ReactiveElement;
  readonly #data: ThreadData;
  #marked: string | undefined;

  constructor(host: ThreadDataHost & ReactiveElement, data: ThreadData) {
    this.#host = host;
    this.#data = data;
    new SeenController(
      host,
      () => host.shadowRoot?.querySelector('#end') ?? null,
      () => void this.#mark(),
    );
  }

  /** What failed may be tried again. */
  reset(): void {
    this.#marked = undefined;
  }

  async #mark(): Promise<void> {
    const { scope } = this.#host;
    const { thread, rows } = this.#data;
    const latest = rows?.[0];
    if (!scope || !thread || !latest || thread.unreadCount === 0 || this.#marked === latest.id) return;
    if (!this.#host.permits('markThreadRead')) return;
    this.#marked = latest.id;
    // A failure costs nothing but a mark that stays for a while.
    await scope.client.threads.markRead(thread.id, { messageId: latest.id }).then(
      () => scope.invalidate('threads'),
      () => undefined,
    );
  }
}
