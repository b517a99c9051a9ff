import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Direction } from '@saldo/sdk/contract';
import { SaldoElement } from '../base/saldo-element.ts';
import '../client-portal/client-portal.ts';
import { passedByPortal } from '../partner-portal/model/passed-parts.ts';
import { ViewModules } from '../partner-portal/data/view-modules.ts';
import { PortalViewEvent } from '../partner-portal/partner-portal.events.ts';
import { partnerPortalEn } from '../partner-portal/partner-portal.words.ts';
import type { PartnerPortal } from '../partner-portal/partner-portal.ts';
import type { FetchSession } from '../provider/fetch-session.ts';
import '../supplier-portal/supplier-portal.ts';
import { failure } from '../templates/failure.ts';
import { skeleton } from '../templates/skeleton.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { AccountAddress } from './account-address.ts';
import { portalStyles } from './portal.styles.ts';

/** What a page styles through this element of the portal inside. */
const parts = passedByPortal();

/**
 * The whole account of whoever the session is for: the portal of a client or of a supplier, or both with a choice between them, as the
 * publisher has the partner. With `base-url` and `session-url` it needs no provider around it.
 *
 * @slot logo - At the start of the head.
 * @fires {PortalViewEvent} saldo-portal-view - Another view is shown, for the page's title.
 * @fires {DocumentOpenEvent} saldo-document-open - A document is to be shown. Cancelable.
 * @fires {ReportRequestEvent} saldo-report-request - Documents are to be reported as paid. Cancelable.
 * @fires {SessionExpiredEvent} saldo-session-expired - No session can be had any more; where it has its own.
 * @csspart accounts - The choice between the two accounts of who is client and supplier.
 * @csspart head - Whose portal it is; `partner` and `account` are in it.
 * @csspart nav - The navigation; `view-link` is one of it.
 * @csspart view - The place of the views.
 * @csspart balance - A balance of the overview.
 * @csspart card - A card of the overview.
 * @csspart invoice-list-row - A part of an element inside, with its name in front; so are all of them.
 */
export class SaldoPortal extends SaldoElement<typeof partnerPortalEn> {
  static override styles: CSSResultGroup = [tokens, base, buttons, states, portalStyles];

  /** Address of the Saldo server, where no provider around it says so. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** With `base-url`: address of the host's own back end that answers `{token, expiresAt}` to a POST. */
  @property({ attribute: 'session-url' }) sessionUrl: string | undefined;

  /** With `base-url`: gets a session, in place of `session-url`. */
  @property({ attribute: false }) fetchSession: FetchSession | undefined;

  /** With `base-url`: as on `<saldo-provider>`. */
  @property({ attribute: 'csrf-cookie' }) csrfCookie: string | undefined;

  /** With `base-url`: as on `<saldo-provider>`. */
  @property({ attribute: 'csrf-meta' }) csrfMeta: string | undefined;

  /** With `base-url`: as on `<saldo-provider>`. */
  @property({ attribute: 'csrf-header' }) csrfHeader: string | undefined;

  /** With `base-url`: folder to which the files that read PDFs were copied. */
  @property({ attribute: 'pdf-asset-base' }) pdfAssetBase: string | undefined;

  /** `receivable`, the portal of a client, or `payable`, of a supplier. Absent: as the publisher has the partner. */
  @property() direction: Direction | undefined;

  /** Parts the portal's places from what else the page has in its fragment: with `account` they are `#/account/documents`. */
  @property({ attribute: 'route-prefix' }) routePrefix = '';

  /** `off` leaves the page's address alone. */
  @property() routes: 'hash' | 'off' = 'hash';

  readonly #address = new AccountAddress(this, () => ({
    prefix: this.routePrefix,
    off: this.routes === 'off' || this.#directions.length < 2,
  }));
  readonly #modules = new ViewModules(this);
  readonly #seen = new Set<Direction>();
  readonly #told = new Map<Direction, PortalViewEvent>();
  #shown: Direction | undefined;
  #wanted: string | undefined;

  constructor() {
    super({
      en: partnerPortalEn,
      load: (language) => import(`../partner-portal/partner-portal.words.${language}.ts`),
    });
  }

  /** Shows a view: `documents`, `documents/F001-123`; nothing for the overview. Of two accounts, `supplier/orders`. */
  show(place = ''): void {
    this.#wanted = place;
    this.requestUpdate();
  }

  protected override get worksAlone(): boolean {
    return this.#bringsProvider;
  }

  /** A client of its own, or one from around it, goes before an address. */
  get #bringsProvider(): boolean {
    return this.baseUrl !== undefined && this.client === undefined;
  }

  /** The accounts that there are to show, while it is known. */
  get #directions(): readonly Direction[] {
    const { session } = this;
    const wanted = this.direction ?? session?.partner?.direction;
    if (wanted === 'receivable' || wanted === 'payable') return [wanted];
    return session ? ['receivable', 'payable'] : [];
  }

  protected override render(): TemplateResult {
    if (this.#bringsProvider) return this.#renderWithProvider();
    const { words } = this;
    const { error } = this.sessionQuery;
    const directions = this.#directions;
    if (directions.length === 0 && error)
      return failure({ words, error, retry: () => this.sessionQuery.retry() });
    if (directions.length === 0) return this.#renderLoading();
    if (directions.length === 1) return this.#renderPortal(directions[0]!, this.routePrefix, true);
    const { shown } = this.#address;
    this.#seen.add(shown);
    return html`<nav class="accounts" part="accounts" aria-label=${words.accounts.title}>
        ${directions.map((one) => this.#renderChoice(one))}
      </nav>
      ${repeat(
        directions.filter((one) => this.#seen.has(one)),
        (one) => one,
        (one) =>
          html`<div class="shown" ?hidden=${one !== shown}>
            ${this.#renderPortal(one, this.#address.prefixOf(one), one === shown)}
          </div>`,
      )}`;
  }

  #renderLoading(): TemplateResult {
    return html`<div class="loading" role="status" aria-label=${this.words.loading}>
      ${skeleton('l')}${[1, 2, 3, 4].map(() => skeleton('m'))}
    </div>`;
  }

  #renderWithProvider(): TemplateResult {
    const state = this.#modules.want('provider', () => import('../provider/provider.ts'));
    if (state === 'pending') return this.#renderLoading();
    if (state === 'failed') {
      const retry = () => this.#modules.retry('provider');
      return failure({ words: this.words, error: { name: 'ConnectionError' }, retry });
    }
    return html`<saldo-provider
      base-url=${this.baseUrl!}
      session-url=${ifDefined(this.sessionUrl)}
      .fetchSession=${this.fetchSession}
      csrf-cookie=${ifDefined(this.csrfCookie)}
      csrf-meta=${ifDefined(this.csrfMeta)}
      csrf-header=${ifDefined(this.csrfHeader)}
      pdf-asset-base=${ifDefined(this.pdfAssetBase)}
      locale=${ifDefined(this.locale)}
      address=${ifDefined(this.address)}
      ><saldo-portal
        direction=${ifDefined(this.direction)}
        route-prefix=${this.routePrefix}
        routes=${this.routes}
        exportparts="accounts, ${parts}"
        ><slot name="logo" slot="logo"></slot></saldo-portal
    ></saldo-provider>`;
  }

  #renderChoice(direction: Direction): TemplateResult {
    return html`<a
      class="account"
      href=${this.#address.href(direction)}
      aria-current=${direction === this.#address.shown ? 'true' : nothing}
      @click=${(event: MouseEvent) => this.#choose(event, direction)}
      >${this.words.accounts[direction]}</a
    >`;
  }

  #renderPortal(direction: Direction, prefix: string, isShown: boolean): TemplateResult {
    // Of two slots with one name the first has what is given.
    const logo = isShown ? html`<slot name="logo" slot="logo"></slot>` : nothing;
    const hear = (event: PortalViewEvent) => this.#hear(direction, event);
    return direction === 'receivable'
      ? html`<saldo-client-portal
          .client=${this.client}
          locale=${ifDefined(this.locale)}
          address=${ifDefined(this.address)}
          route-prefix=${prefix}
          routes=${this.routes}
          exportparts=${parts}
          @saldo-portal-view=${hear}
          >${logo}</saldo-client-portal
        >`
      : html`<saldo-supplier-portal
          .client=${this.client}
          locale=${ifDefined(this.locale)}
          address=${ifDefined(this.address)}
          route-prefix=${prefix}
          routes=${this.routes}
          exportparts=${parts}
          @saldo-portal-view=${hear}
          >${logo}</saldo-supplier-portal
        >`;
  }

  protected override updated(): void {
    if (this.#wanted !== undefined) this.#goTo(this.#wanted);
    const { shown } = this.#address;
    if (this.#directions.length < 2 || shown === this.#shown) return;
    const isFirst = this.#shown === undefined;
    this.#shown = shown;
    if (!isFirst) void this.#tellAgain(shown);
  }

  #goTo(wanted: string): void {
    const [direction, other] = this.#directions;
    const nested = this.renderRoot.querySelector('saldo-portal');
    if (!nested && !direction) return;
    if (nested) nested.show(wanted);
    else if (!other) this.#portalOf(direction!)?.show(wanted);
    else {
      const named = this.#address.split(wanted);
      // It is there after the next render.
      if (named.direction !== this.#address.shown) return this.#address.choose(named.direction);
      this.#portalOf(named.direction)?.show(named.place);
    }
    this.#wanted = undefined;
  }

  #choose(event: MouseEvent, direction: Direction): void {
    // The browser follows a link that is to open elsewhere.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (direction !== this.#address.shown) this.#address.choose(direction);
  }

  /** The page hears of the account that is shown alone. */
  #hear(direction: Direction, event: PortalViewEvent): void {
    this.#told.set(direction, event);
    if (this.#directions.length > 1 && direction !== this.#address.shown) event.stopPropagation();
  }

  /** A portal that is as it was tells nothing by itself when it is shown again. */
  async #tellAgain(direction: Direction): Promise<void> {
    const told = this.#told.get(direction);
    if (!told) return;
    await this.#portalOf(direction)?.updateComplete;
    if (this.#told.get(direction) !== told || this.#shown !== direction) return;
    const event = new PortalViewEvent(told);
    this.dispatchEvent(event);
  }

  #portalOf(direction: Direction): PartnerPortal | undefined {
    const tag = direction === 'receivable' ? 'saldo-client-portal' : 'saldo-supplier-portal';
    return this.renderRoot.querySelector(tag) ?? undefined;
  }
}
