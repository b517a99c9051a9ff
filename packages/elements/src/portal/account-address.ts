import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '@saldo/sdk/contract';
import { overview, readRoute, writeRoute } from '../partner-portal/model/portal-route.ts';

const names: Readonly<Record<Direction, string>> = { receivable: 'client', payable: 'supplier' };
const directions: readonly Direction[] = ['receivable', 'payable'];

/** Which of two accounts a portal shows: the one that the page's fragment names, `#/supplier/orders`, else the one that was chosen last. */
export class AccountAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: () => { readonly prefix: string; readonly off: boolean };
  #shown: Direction = 'receivable';

  constructor(host: ReactiveControllerHost, options: () => { prefix: string; off: boolean }) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get shown(): Direction {
    return this.#shown;
  }

  /** Where the account's own places begin in the fragment. */
  prefixOf(direction: Direction): string {
    const { prefix } = this.#options();
    return prefix === '' ? names[direction] : `${prefix}/${names[direction]}`;
  }

  href(direction: Direction): string {
    return `${location.pathname}${location.search}${writeRoute(overview, this.prefixOf(direction))}`;
  }

  choose(direction: Direction): void {
    this.#shown = direction;
    if (!this.#options().off) location.hash = writeRoute(overview, this.prefixOf(direction));
    this.#host.requestUpdate();
  }

  /** What a place says of the account that it is in, and the rest of it: `supplier/orders`. */
  split(place: string): { readonly direction: Direction; readonly place: string } {
    const [first, ...rest] = place.split('/');
    const named = directions.find((one) => names[one] === first);
    return named ? { direction: named, place: rest.join('/') } : { direction: this.#shown, place };
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostUpdate(): void {
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    if (this.#options().off || location.hash.length < 2) return;
    const named = directions.find((one) => readRoute(location.hash, this.prefixOf(one)) !== undefined);
    if (named === undefined || named === this.#shown) return;
    this.#shown = named;
    this.#host.requestUpdate();
  };
}
