import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { countFilters, noFilters, type Filters } from '../model/invoice-filters.ts';

/** How long typing pauses before it is searched for. */
const pauseMs = 250;

/** What a person chose of the documents. */
export class InvoiceChoices implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  filters: Filters = noFilters;
  /** As the contract writes it; absent: as the page has it. */
  sort: string | undefined;
  /** The search as it stands in the field; `filters.q` follows when typing pauses. */
  typed = '';
  /** Whether the controls of the filters are open, where there is little room. */
  open = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#searchTimer);
  }

  /** How many filters are set. */
  get count(): number {
    return countFilters(this.filters);
  }

  toggle(): void {
    this.#set({ open: !this.open });
  }

  change(filters: Partial<Filters>): void {
    this.#set({ filters: { ...this.filters, ...filters } });
  }

  /** The search, at each key. */
  type(typed: string): void {
    this.#set({ typed });
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.change({ q: typed }), pauseMs);
  }

  order(sort: string | undefined): void {
    this.#set({ sort });
  }

  /** All of it at once, as an address has it. */
  take({ filters, sort }: Pick<this, 'filters' | 'sort'>): void {
    clearTimeout(this.#searchTimer);
    this.#set({ filters, sort, typed: filters.q });
  }

  clear(): void {
    clearTimeout(this.#searchTimer);
    this.#set({ typed: '', filters: noFilters });
  }

  #set(change: Partial<Pick<this, 'filters' | 'sort' | 'typed' | 'open'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
