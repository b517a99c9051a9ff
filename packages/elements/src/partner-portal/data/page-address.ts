import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { overview, readRoute, sameRoute, writeRoute, type PortalRoute } from '../model/portal-route.ts';

export interface AddressOptions {
  /** Parts the portal's places from what else the page has in its fragment. */
  readonly prefix: string;
  /** The page's address is left alone. */
  readonly off: boolean;
}

/** Who writes which places into the page's address: of two portals with one prefix the first. */
const owners = new Map<string, PageAddress>();

/** Where a portal stands, kept in the page's fragment, so that reload, back, a bookmark and a link in a mail work. */
export class PageAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: () => AddressOptions;
  readonly #arrive: (route: PortalRoute) => void;
  #route: PortalRoute = overview;
  #prefix: string | undefined;
  #connected = false;

  /** @param arrive called after the place has changed, but not for the first one */
  constructor(
    host: ReactiveControllerHost,
    options: () => AddressOptions,
    arrive: (route: PortalRoute) => void,
  ) {
    this.#host = host;
    this.#options = options;
    this.#arrive = arrive;
    host.addController(this);
  }

  get route(): PortalRoute {
    return this.#route;
  }

  /** What a link to a place points to: whole, because a page may have a `<base>`. */
  href(route: PortalRoute): string {
    return `${location.pathname}${location.search}${writeRoute(route, this.#options().prefix)}`;
  }

  go(route: PortalRoute): void {
    if (sameRoute(route, this.#route)) return;
    if (this.#owns) location.hash = writeRoute(route, this.#options().prefix);
    this.#move(route);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#connected = true;
    this.#claim();
  }

  hostUpdate(): void {
    this.#claim();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
    this.#connected = false;
    this.#release();
  }

  get #owns(): boolean {
    return this.#prefix !== undefined && owners.get(this.#prefix) === this;
  }

  #claim(): void {
    const { prefix, off } = this.#options();
    // An update that was asked for comes also after the portal has left.
    const wanted = off || !this.#connected ? undefined : prefix;
    if (wanted === this.#prefix) return;
    this.#release();
    this.#prefix = wanted;
    if (wanted === undefined || owners.has(wanted)) return;
    owners.set(wanted, this);
    this.#route = readRoute(location.hash, wanted) ?? this.#route;
    this.#host.requestUpdate();
  }

  #release(): void {
    if (this.#owns) owners.delete(this.#prefix!);
    this.#prefix = undefined;
  }

  readonly #read = (): void => {
    const { prefix } = this.#options();
    const route = this.#owns ? readRoute(location.hash, prefix) : undefined;
    if (route && !sameRoute(route, this.#route)) this.#move(route);
  };

  #move(route: PortalRoute): void {
    this.#route = route;
    this.#host.requestUpdate();
    this.#arrive(route);
  }
}
