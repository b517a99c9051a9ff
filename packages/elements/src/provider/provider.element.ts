import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createSaldo, sessionAuth, type Saldo } from '@saldo/sdk';
import { saldoContext } from '../context/saldo-context.ts';
import { scopeOf, type Scope } from '../context/scope.ts';
import { entranceContext } from '../entrance/entrance-context.ts';
import type { EntranceSide } from '../entrance/entrance-state.ts';
import type { PortalEntrance } from '../entrance/portal-entrance.ts';
import { SaldoErrorEvent } from '../events/error.event.ts';
import type { Address } from '../i18n/manner.ts';
import { fetchSessionFrom, tellTroubleOf, type FetchSession } from './fetch-session.ts';
import type { HostWords } from './host-words.ts';
import { PaletteSheet } from './palette-sheet.ts';
import { offerRequests } from './offer-requests.ts';
import { PublisherChooseEvent, SessionExpiredEvent } from './provider.events.ts';
import { watchSetup } from '../setup/watch-setup.ts';
import type { SaldoPalette } from '../theme/saldo-palette.ts';

/**
 * Gives the elements below it a client, one session and a locale. It is not seen: `display: contents`. The token stays
 * in a closure of the client; it is never an attribute, never stored, never in a URL.
 *
 * Two providers on a page are independent: two partners, two servers, two languages.
 *
 * @slot - The elements and whatever lies around them.
 * @fires {SessionExpiredEvent} saldo-session-expired - No session can be had any more.
 * @fires {RequestEvent} saldo-request - A request is about to be sent, to be signed or sent elsewhere. Cancelable.
 * @fires {PublisherChooseEvent} saldo-publisher-choose - A person went over to another publisher, for the page's address.
 * @fires {SaldoErrorEvent} saldo-error - The provider could not make a client.
 */
export class SaldoProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([theme='auto']) {
      color-scheme: light dark;
    }
    :host([density='compact']) {
      --saldo-compact: 1;
    }
    :host([density='comfortable']) {
      --saldo-compact: 0;
    }
  `;

  /** Address of the Saldo server. Relative to the page; there is no default. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** Address of the host's own back end that answers `{token, expiresAt}` to a POST. */
  @property({ attribute: 'session-url' }) sessionUrl: string | undefined;

  /** Cookie sent to `session-url`, of the page's origin, as CSRF token. */
  @property({ attribute: 'csrf-cookie' }) csrfCookie: string | undefined;

  /** `<meta>` in its place. */
  @property({ attribute: 'csrf-meta' }) csrfMeta: string | undefined;

  /** Its header, where it is not `X-XSRF-TOKEN` of a cookie, `X-CSRF-TOKEN` of a meta. */
  @property({ attribute: 'csrf-header' }) csrfHeader: string | undefined;

  /** Gets a session, in place of `session-url`. */
  @property({ attribute: false }) fetchSession: FetchSession | undefined;

  /**
   * Id of the publisher whose portal the page is, where people sign in on it: with `<saldo-sign-in>`, in place of a session of the host.
   * The page has to be of the server's own origin, or of one that the server names.
   */
  @property() publisher: string | undefined;

  /** Who signs in: `partner`, contacts of partners, or `staff`, the publisher's own people. */
  @property() entrance: EntranceSide = 'partner';

  /** A client made elsewhere, in place of all the above. */
  @property({ attribute: false }) client: Saldo | undefined;

  /** Language and country for all elements below, as BCP 47. */
  @property() locale: string | undefined;

  /** How Spanish addresses the reader, for all elements below: `tu`, the usual, or `usted`. */
  @property() address: Address | undefined;

  /** Single words in place of those of the catalogues. To change them, set a new object. */
  @property({ attribute: false }) words: HostWords | undefined;

  /** `light`, `dark`, or `auto` for the system's. Absent: as the page. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' | undefined;

  /** `compact` or `comfortable`, for all elements below. */
  @property({ reflect: true }) density: 'compact' | 'comfortable' | undefined;

  /** Looks for all elements below: `{ accent: '#0b6e4f', radius: '4px' }`. To change them, set a new object. */
  @property({ attribute: false }) palette: SaldoPalette | undefined;

  /** Address of a picture for the letterhead of what is printed, for all elements below. */
  @property() logo: string | undefined;

  /** Address of the folder to which the files that read PDFs were copied, for all elements below. Absent: see `setPdfAssetBase()`. */
  @property({ attribute: 'pdf-asset-base' }) pdfAssetBase: string | undefined;

  /** `off`: what somebody else changes shows when it is loaded again. Absent: it shows as it happens, while the page is seen. */
  @property() live: 'off' | undefined;

  readonly #context = new ContextProvider(this, {
    context: saldoContext,
    initialValue: { scope: undefined, locale: undefined },
  });
  readonly #entranceContext = new ContextProvider(this, {
    context: entranceContext,
    initialValue: undefined,
  });
  readonly #looks = new PaletteSheet(this);
  #client: Saldo | undefined;
  #entrance: PortalEntrance | undefined;
  #stopWatching: (() => void) | undefined;
  #leaveEntrance: (() => void) | undefined;
  /** Who the client acts for, of those who signed in here. */
  #actor: string | undefined;
  #followed: { readonly scope: Scope; readonly end: AbortController } | undefined;

  /** The client that the elements below share, for what the page asks by itself; absent until the provider is configured. */
  get saldo(): Saldo | undefined {
    return this.#client;
  }

  /** Starts over with a new session, after the person signed in again or another one did. */
  renew(): void {
    this.#client = undefined;
    this.requestUpdate('sessionUrl');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchSetup(this);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const entrances = ['client', 'baseUrl', 'publisher', 'entrance'] as const;
    if (entrances.some((name) => changed.has(name))) void this.#openEntrance();
    const configured = ['client', 'baseUrl', 'sessionUrl', 'fetchSession'] as const;
    if (this.#entrance) this.#followEntrance(this.#entrance);
    else if (!this.#client || configured.some((name) => changed.has(name))) this.#client = this.#makeClient();
    const scope = this.#client && scopeOf(this.#client);
    const { locale, address, words, logo, pdfAssetBase } = this;
    const shared = { scope, locale, address, words, logo, pdfAssetBase };
    const { value } = this.#context;
    const names = ['scope', 'locale', 'address', 'words', 'logo', 'pdfAssetBase'] as const;
    if (names.some((name) => value[name] !== shared[name])) this.#context.setValue(shared);
    this.#follow();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('palette')) this.#looks.show(this.palette);
  }

  /** What people sign in by is loaded where they do. */
  async #openEntrance(): Promise<void> {
    this.#leaveEntrance?.();
    this.#entrance = this.#actor = undefined;
    const { baseUrl, publisher: publisherId, entrance: side, client } = this;
    if (client || baseUrl === undefined || !publisherId) return this.#entranceContext.setValue(undefined);
    this.#client = undefined;
    const { PortalEntrance } = await import('../entrance/portal-entrance.ts');
    // Meanwhile it may have been told another one.
    if (publisherId !== this.publisher || side !== this.entrance || baseUrl !== this.baseUrl) return;
    const entrance = new PortalEntrance({
      ...{ publisherId, side, baseUrl: new URL(baseUrl, document.baseURI).href },
      moved: (publisher) => this.#move(publisher),
    });
    this.#entrance = entrance;
    this.#leaveEntrance = entrance.subscribe(() => this.requestUpdate());
    this.#entranceContext.setValue(entrance);
    await entrance.start();
  }

  /**
   * A client for whoever is signed in, another one for another person or partner. What has ended by itself keeps the client that it had,
   * so that what was begun under it is still there.
   */
  #followEntrance({ state }: PortalEntrance): void {
    if (state.kind === 'in') {
      const actor = `${state.signIn.id} ${state.partner?.id ?? ''}`;
      if (actor === this.#actor) return;
      this.#actor = actor;
      this.#client = this.#makeClient();
    } else if (state.kind !== 'out' || state.why !== 'ended') {
      this.#actor = this.#client = undefined;
    } else this.#actor = undefined;
  }

  #move(publisher: string): void {
    this.publisher = publisher;
    const event = new PublisherChooseEvent(publisher);
    this.dispatchEvent(event);
  }

  /** Keeps one stream for all elements of the client that is there now. */
  #follow(): void {
    const scope = this.isConnected && this.live !== 'off' && this.#client ? scopeOf(this.#client) : undefined;
    if (scope === this.#followed?.scope) return;
    this.#followed?.end.abort();
    this.#followed = scope && { scope, end: new AbortController() };
    if (this.#followed) void followWith(this.#followed.scope, this.#followed.end.signal);
  }

  #makeClient(): Saldo | undefined {
    if (this.client) return this.client;
    const { publisher, sessionUrl } = this;
    const csrf = () => ({ cookie: this.csrfCookie, meta: this.csrfMeta, header: this.csrfHeader });
    const host = this.fetchSession ?? (sessionUrl ? fetchSessionFrom(sessionUrl, csrf) : undefined);
    const load = publisher === undefined ? host : this.#entrance && sessionOf(this.#entrance);
    if (!load || this.baseUrl === undefined) return undefined;
    try {
      const client: Saldo = createSaldo({
        baseUrl: new URL(this.baseUrl, document.baseURI).href,
        fetch: offerRequests(this),
        auth: sessionAuth(tellTroubleOf(load), {
          onExpired: (error) => {
            // A client that was replaced has nothing to say any more.
            if (this.#client !== client) return;
            const event = new SessionExpiredEvent(error);
            this.dispatchEvent(event);
          },
        }),
      });
      return client;
    } catch (error) {
      const event = new SaldoErrorEvent(error);
      this.dispatchEvent(event);
      return undefined;
    }
  }
}

function sessionOf(entrance: PortalEntrance): FetchSession {
  return ({ signal }) => entrance.session(signal);
}

/** Loaded when first needed; a page that cannot load it shows all the same. */
async function followWith(scope: Scope, signal: AbortSignal): Promise<void> {
  try {
    const { followLive } = await import('../live/live-updates.ts');
    await followLive(scope, signal);
  } catch {
    // What happens is seen when it is loaded again.
  }
}
