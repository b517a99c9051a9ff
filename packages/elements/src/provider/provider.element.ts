import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createSaldo, sessionAuth, type Saldo } from '@saldo/sdk';
import { saldoContext } from '../context/saldo-context.ts';
import { scopeOf } from '../context/scope.ts';
import { SaldoErrorEvent } from '../events/error.event.ts';
import type { Address } from '../i18n/manner.ts';
import { fetchSessionFrom, type FetchSession } from './fetch-session.ts';
import type { HostWords } from './host-words.ts';
import { SessionExpiredEvent } from './provider.events.ts';

/**
 * Gives the elements below it a client, one session and a locale. It is not seen: `display: contents`. The token stays
 * in a closure of the client; it is never an attribute, never stored, never in a URL.
 *
 * Two providers on a page are independent: two partners, two servers, two languages.
 *
 * @slot - The elements and whatever lies around them.
 * @fires {SessionExpiredEvent} saldo-session-expired - No session can be had any more.
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

  /** Gets a session, in place of `session-url`. */
  @property({ attribute: false }) fetchSession: FetchSession | undefined;

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

  readonly #context = new ContextProvider(this, {
    context: saldoContext,
    initialValue: { scope: undefined, locale: undefined },
  });
  #client: Saldo | undefined;

  /** The client that the elements below share, for what the page asks by itself; absent until the provider is configured. */
  get saldo(): Saldo | undefined {
    return this.#client;
  }

  /** Starts over with a new session, after the person signed in again or another one did. */
  renew(): void {
    this.#client = undefined;
    this.requestUpdate('sessionUrl');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const configured = ['client', 'baseUrl', 'sessionUrl', 'fetchSession'] as const;
    if (!this.#client || configured.some((name) => changed.has(name))) this.#client = this.#makeClient();
    const scope = this.#client && scopeOf(this.#client);
    const { locale, address, words } = this;
    const shared = { scope, locale, address, words };
    const { value } = this.#context;
    const names = ['scope', 'locale', 'address', 'words'] as const;
    if (names.some((name) => value[name] !== shared[name])) this.#context.setValue(shared);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #makeClient(): Saldo | undefined {
    if (this.client) return this.client;
    const load = this.fetchSession ?? (this.sessionUrl ? fetchSessionFrom(this.sessionUrl) : undefined);
    if (!load || this.baseUrl === undefined) return undefined;
    try {
      const client: Saldo = createSaldo({
        baseUrl: new URL(this.baseUrl, document.baseURI).href,
        auth: sessionAuth(load, {
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
