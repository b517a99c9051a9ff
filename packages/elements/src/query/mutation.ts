import type { Topic } from '../events/topics.ts';
import type { WritingClient } from './client-sides.ts';
import type { QueryHost } from './query-host.ts';
import { randomKey } from './random-key.ts';

export interface MutationContext {
  readonly client: WritingClient;
  /** The same for every attempt at the same input, until one succeeds: pass it on, and a retry has one effect. */
  readonly idempotencyKey: string;
}

export interface MutationOptions<Input, Value> {
  readonly run: (input: Input, context: MutationContext) => Promise<Value>;
  /** What the write may have changed. */
  readonly invalidates?: readonly Topic[];
}

/**
 * A write, on demand. It is not aborted when the element leaves the page: a request that was sent has its effect
 * anyway, and what shows it must hear of it.
 */
export class Mutation<Input, Value> {
  readonly #host: QueryHost;
  readonly #options: MutationOptions<Input, Value>;
  #key: { readonly value: string; readonly input: string } | undefined;
  pending = false;
  value: Value | undefined;
  error: unknown;

  constructor(host: QueryHost, options: MutationOptions<Input, Value>) {
    this.#host = host;
    this.#options = options;
  }

  /** Writes. Resolves with the answer, or with `undefined` when it failed (see `error`) or one is running. */
  async run(input: Input): Promise<Value | undefined> {
    const { scope } = this.#host;
    if (!scope || this.pending) return undefined;
    const fingerprint = JSON.stringify(input) ?? '';
    if (this.#key?.input !== fingerprint) this.#key = { value: randomKey(), input: fingerprint };
    this.#set({ pending: true, error: undefined });
    try {
      const context = { client: scope.client, idempotencyKey: this.#key.value };
      const value = await this.#options.run(input, context);
      this.#key = undefined;
      this.#set({ pending: false, value });
      if (this.#options.invalidates) scope.invalidate(...this.#options.invalidates);
      return value;
    } catch (error) {
      this.#set({ pending: false, error });
      this.#host.reportFailure(error);
      return undefined;
    }
  }

  /** Forgets the last answer or failure. */
  reset(): void {
    this.#key = undefined;
    this.#set({ pending: false, value: undefined, error: undefined });
  }

  #set(state: Partial<Pick<this, 'pending' | 'value' | 'error'>>): void {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
