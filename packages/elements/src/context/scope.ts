import type { Saldo } from '@saldo/sdk';
import type { Session } from '@saldo/sdk/contract';
import type { Signals } from '../events/signals.ts';
import type { Topic } from '../events/topics.ts';

type Listener<Name extends keyof Signals> = (detail: Signals[Name]) => void;

/** What all elements of one client share: the session, read once, and their signals. */
export class Scope {
  readonly client: Saldo;
  #session: Promise<Session> | undefined;
  readonly #listeners = new Map<keyof Signals, Set<Listener<never>>>();
  readonly #awaited = new Map<keyof Signals, () => void>();

  constructor(client: Saldo) {
    this.client = client;
  }

  /** The session, from one request however many ask. A failure is not kept: the next caller asks again. */
  session(): Promise<Session> {
    if (this.#session) return this.#session;
    const session = this.client.session.get();
    this.#session = session;
    session.catch(() => {
      if (this.#session === session) this.#session = undefined;
    });
    return session;
  }

  /** Listens until the returned function is called. */
  on<Name extends keyof Signals>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    this.#awaited.get(name)?.();
    return () => void listeners.delete(listener);
  }

  /** Resolves when somebody listens. */
  async heard(name: keyof Signals): Promise<void> {
    if ((this.#listeners.get(name)?.size ?? 0) > 0) return;
    await new Promise<void>((resolve) => this.#awaited.set(name, resolve));
  }

  emit<Name extends keyof Signals>(name: Name, detail: Signals[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) (listener as Listener<Name>)(detail);
  }

  /** To be called after a write. */
  invalidate(...topics: Topic[]): void {
    if (topics.includes('session')) this.#session = undefined;
    this.emit('changed', topics);
  }
}

const scopes = new WeakMap<Saldo, Scope>();

/** The scope of a client: two elements with the same client share it, with or without a provider. */
export function scopeOf(client: Saldo): Scope {
  let scope = scopes.get(client);
  if (!scope) scopes.set(client, (scope = new Scope(client)));
  return scope;
}
