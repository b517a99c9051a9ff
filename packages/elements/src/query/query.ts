import { initialState, Task } from '@lit/task';
import type { ReactiveController } from 'lit';
import type { Scope } from '../context/scope.ts';
import type { Topic } from '../events/topics.ts';
import type { LoadContext, QueryHost } from './query-host.ts';
import { structuralKey } from './structural-key.ts';

export interface QueryOptions<Args extends readonly unknown[], Value> {
  /** What the value depends on, compared at each update by what it says. `undefined`: not ready, nothing is asked. */
  readonly args: () => Args | undefined;
  readonly load: (args: Args, context: LoadContext) => Promise<Value>;
  /** Loads again, quietly, when something of these topics was written. */
  readonly topics?: readonly Topic[];
}

/**
 * Data that an element shows: loads when its arguments are there, again when they change, are written to, or the
 * element comes back to the page. The last answer wins, whatever order answers come in; the last value stays while
 * the next is on its way or has failed, but never across clients.
 */
export class Query<Args extends readonly unknown[], Value> implements ReactiveController {
  readonly #host: QueryHost;
  readonly #options: QueryOptions<Args, Value>;
  readonly #task: Task<readonly unknown[], void>;
  #args: Args | undefined;
  #kept: { readonly scope: Scope; readonly value: Value } | undefined;
  #error: { readonly scope: Scope; readonly error: unknown } | undefined;
  #pending = false;
  #quiet = false;
  #round = 0;
  #left = false;
  #scope: Scope | undefined;
  #stop: (() => void) | undefined;

  constructor(host: QueryHost, options: QueryOptions<Args, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task<readonly unknown[], void>(host, {
      args: () => {
        this.#args = options.args();
        return [host.scope, this.#round, this.#args && structuralKey(this.#args)];
      },
      task: ([scope], { signal }) => this.#run(scope as Scope | undefined, this.#args, signal),
    });
  }

  /** The last value loaded, also while the next is pending or failed. */
  get value(): Value | undefined {
    return this.#kept?.scope === this.#host.scope ? this.#kept?.value : undefined;
  }

  /** Why the last load failed; `undefined` as soon as another one starts. */
  get error(): unknown {
    return this.#error?.scope === this.#host.scope ? this.#error?.error : undefined;
  }

  /** Nothing to show yet, and nothing failed: time for a skeleton. */
  get loading(): boolean {
    return this.value === undefined && this.error === undefined;
  }

  /** A request is on its way. */
  get pending(): boolean {
    return this.#pending;
  }

  /** The value shown answers other arguments than those asked now. */
  get stale(): boolean {
    return this.#pending && !this.#quiet && this.value !== undefined;
  }

  /** Loads again and keeps showing the value meanwhile, without marking it as stale. */
  refresh(): void {
    this.#quiet = this.value !== undefined;
    this.#round += 1;
    this.#host.requestUpdate();
  }

  /** Loads again after a failure. */
  retry(): void {
    this.#error = undefined;
    this.#round += 1;
    this.#host.requestUpdate();
  }

  /** Replaces the value, for what a write answered. */
  set(value: Value): void {
    if (this.#host.scope) this.#kept = { scope: this.#host.scope, value };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!this.#left) return;
    this.#left = false;
    this.refresh();
  }

  hostUpdate(): void {
    if (this.#scope === this.#host.scope) return;
    this.#listen(this.#host.scope);
  }

  hostDisconnected(): void {
    this.#left = true;
    this.#listen(undefined);
    this.#task.abort();
  }

  async #run(
    scope: Scope | undefined,
    args: Args | undefined,
    signal: AbortSignal,
  ): Promise<typeof initialState | void> {
    this.#error = undefined;
    if (!scope || !args) {
      this.#pending = false;
      return initialState;
    }
    this.#pending = true;
    try {
      const value = await this.#options.load(args, { scope, client: scope.client, signal });
      if (!signal.aborted) this.#kept = { scope, value };
    } catch (error) {
      if (!signal.aborted) {
        this.#error = { scope, error };
        this.#host.reportFailure(error);
      }
    }
    // An aborted task would stay in ERROR and not run again with the same arguments when the element comes back.
    if (signal.aborted) return initialState;
    this.#pending = false;
    this.#quiet = false;
  }

  #listen(scope: Scope | undefined): void {
    this.#stop?.();
    this.#scope = scope;
    this.#stop = scope?.on('changed', (topics) => {
      const { topics: own = [] } = this.#options;
      // Another session may be another person: nothing that was loaded before is shown.
      const ended = topics.includes('session') && !own.includes('session');
      if (ended) this.#kept = undefined;
      if (ended || own.some((topic) => topics.includes(topic))) this.refresh();
    });
  }
}
