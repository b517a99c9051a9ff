import { sql, type Transaction } from 'kysely';

/** Hears what is said on one channel. Neither function may throw. */
export interface ChannelListener {
  /** Told each notification after its transaction has committed, in the order of the commits. */
  onNotify(payload: string): void;
  /** Told when notifications may have been missed, because the connection was lost and is back: look for yourself. */
  onGap?(): void;
}

/** Ends what `listen` began. */
export type StopListening = () => Promise<void>;

/**
 * Tells everybody who listens to the channel, in any process, when `trx` commits; nobody, when it rolls back. Equal
 * ones of one transaction are told once. A notification wakes, it does not carry: at most 8,000 bytes, heard only by who is connected.
 */
export async function notify<Tables>(trx: Transaction<Tables>, channel: string, payload = ''): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(trx);
}

/** Who listens to which channel within this process. */
export class ChannelListeners {
  readonly #listeners = new Map<string, Set<ChannelListener>>();

  get channels(): string[] {
    return [...this.#listeners.keys()];
  }

  add(channel: string, listener: ChannelListener): void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
  }

  /** Answers whether nobody listens to the channel any longer. */
  remove(channel: string, listener: ChannelListener): boolean {
    const listeners = this.#listeners.get(channel);
    listeners?.delete(listener);
    if (listeners !== undefined && listeners.size > 0) return false;
    this.#listeners.delete(channel);
    return true;
  }

  notify(channel: string, payload: string): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener.onNotify(payload);
  }

  tellGap(): void {
    for (const listeners of this.#listeners.values()) {
      for (const listener of listeners) listener.onGap?.();
    }
  }
}
