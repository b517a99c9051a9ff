import type { ReactiveController } from 'lit';
import { Query } from '../../query/query.ts';
import type { QueryHost } from '../../query/query-host.ts';
import type { PartnerRef } from '../model/user-draft.ts';

/** How long typing pauses before it is searched for. */
const pauseMs = 250;

/** Clients and suppliers that what is typed finds. */
export class PartnerSearch implements ReactiveController {
  readonly #host: QueryHost;
  readonly #found: Query<readonly [string], readonly PartnerRef[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';
  typed = '';

  constructor(host: QueryHost) {
    this.#host = host;
    host.addController(this);
    this.#found = new Query(host, {
      args: () => (this.#asked === '' ? undefined : ([this.#asked] as const)),
      load: async ([q], { client, signal }) => (await client.partners.list({ q, limit: 8 }, { signal })).data,
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** `undefined` while nothing is typed or the answer is on its way. */
  get found(): readonly PartnerRef[] | undefined {
    const isAnswered = this.#asked !== '' && this.#asked === this.typed.trim() && !this.#found.pending;
    return isAnswered ? this.#found.value : undefined;
  }

  get error(): unknown {
    return this.#asked === '' ? undefined : this.#found.error;
  }

  /** At each key. */
  type(typed: string): void {
    this.typed = typed;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(typed.trim()), pauseMs);
    this.#host.requestUpdate();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.typed = '';
    this.#ask('');
  }

  retry(): void {
    this.#found.retry();
  }

  #ask(q: string): void {
    this.#asked = q;
    this.#host.requestUpdate();
  }
}
