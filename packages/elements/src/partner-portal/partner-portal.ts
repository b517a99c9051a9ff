import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Direction, Session } from '@saldo/sdk/contract';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement, type OperationId } from '../base/saldo-element.ts';
import { sessionOwner } from '../context/session-owner.ts';
import { EntranceLink } from '../entrance/entrance-link.ts';
import type { DocumentPointer, PayableItems } from '../events/pointers.ts';
import { failure } from '../templates/failure.ts';
import { OpenedDocument } from './data/opened-document.ts';
import { OverviewData, type OverviewHost } from './data/overview-data.ts';
import { PageAddress } from './data/page-address.ts';
import { PortalContext } from './data/portal-context.ts';
import { PortalOffers } from './data/portal-offers.ts';
import { ViewModules } from './data/view-modules.ts';
import { passedParts } from './model/passed-parts.ts';
import type { PortalRoute } from './model/portal-route.ts';
import { PortalViewEvent } from './partner-portal.events.ts';
import { partnerPortalSheets } from './partner-portal.sheets.ts';
import { partnerPortalEn } from './partner-portal.words.ts';
import { documentView } from './view/document-view.ts';
import { noView, viewFailed, viewLoading } from './view/no-view.ts';
import { overviewView } from './view/overview.ts';
import { portalHead } from './view/portal-head.ts';
import { home } from './view/portal-icons.ts';
import { portalNav } from './view/portal-nav.ts';
import type { PortalParts, PortalView } from './view/portal-view.ts';

/**
 * A partner's whole account as one element: head, navigation, and views that each have an address.
 *
 * @slot logo - At the start of the head.
 * @fires {PortalViewEvent} saldo-portal-view - Another view is shown, for the page's title.
 * @fires {DocumentOpenEvent} saldo-document-open - A document is to be shown. Cancelable.
 * @csspart head - Whose portal it is; `partner` and `account` are in it.
 * @csspart nav - The navigation; `view-link` is one of it.
 * @csspart view - The place of the views.
 * @csspart balance - A balance of the overview.
 * @csspart card - A card of the overview.
 * @csspart invoice-list-row - A part of an element inside, with its name in front; so are all of them.
 */
export abstract class PartnerPortal extends SaldoElement<typeof partnerPortalEn> implements OverviewHost {
  static override styles: CSSResultGroup = partnerPortalSheets;

  /** Parts the portal's places from what else the page has in its fragment: with `client` they are `#/client/documents`. */
  @property({ attribute: 'route-prefix' }) routePrefix = '';

  /** `off` leaves the page's address alone. */
  @property() routes: 'hash' | 'off' = 'hash';

  @state() private menuOpen = false;

  abstract readonly direction: Direction;

  #owner: string | undefined;
  #from: PortalRoute = { view: 'documents' };
  #told = '';
  readonly #seen = new Map<string, string | undefined>();
  readonly #context = new PortalContext(this);
  readonly #entrance = new EntranceLink(this);
  readonly #focus = new FocusLater(this);
  readonly #modules = new ViewModules(this);
  readonly #address = new PageAddress(
    this,
    () => ({ prefix: this.routePrefix, off: this.routes === 'off' }),
    (route) => this.#arrive(route),
  );
  readonly #document = new OpenedDocument(this, () =>
    this.#showsDocument && this.may('getDocument') ? this.#address.route.id : undefined,
  );
  readonly #overview = new OverviewData(this);
  readonly #offers = new PortalOffers(this, {
    document: (document) => this.#open(document),
    report: (items) => this.report(items),
  });

  constructor() {
    super({ en: partnerPortalEn, load: (language) => import(`./partner-portal.words.${language}.ts`) });
  }

  /** The views besides the overview, in the order of the navigation. */
  protected abstract views(): readonly PortalView[];

  protected abstract get overviewTitle(): string;

  get owner(): Session | undefined {
    return this.session;
  }

  permits(operation: OperationId): boolean {
    return this.may(operation);
  }

  /** Shows a view: `documents`, `documents/F001-123`; nothing for the overview. */
  show(place = ''): void {
    const [view = '', ...rest] = place.split('/');
    this.#address.go(rest.length === 0 ? { view } : { view, id: rest.join('/') });
  }

  protected go(route: PortalRoute): void {
    this.#address.go(route);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { session, scope, surroundings } = this;
    const { locale = surroundings?.locale, address = surroundings?.address } = this;
    this.#context.hand({ scope, locale, address, words: surroundings?.words });
    if (this.#address.route.view === '') this.#overview.want();
    if (!session || sessionOwner(session) === this.#owner) return;
    // What was looked at for one partner is not looked for at another.
    if (this.#owner !== undefined) {
      this.#seen.clear();
      this.#document.forget();
    }
    this.#owner = sessionOwner(session);
  }

  protected override updated(): void {
    const { session } = this;
    const { route } = this.#address;
    const { view, id = '' } = route;
    if (!this.#showsDocument) this.#from = route;
    const title = session && this.#title;
    if (title === undefined || this.#told === `${view}/${id}/${title}`) return;
    this.#told = `${view}/${id}/${title}`;
    const event = new PortalViewEvent({ direction: this.direction, view, title });
    this.dispatchEvent(event);
  }

  protected override render(): TemplateResult {
    const { words, session } = this;
    const { error } = this.sessionQuery;
    if (!session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    return html`<div class="portal">
      ${portalHead({ ...this.#parts, session, account: this.#renderAccount() })}
      <div class="body">
        ${this.#renderNav()}
        <div
          id="view"
          class="view"
          part="view"
          role="region"
          tabindex="-1"
          aria-label=${(session && this.#title) ?? words.loading}
          @saldo-document-open=${this.#offers.passDocument}
          @saldo-report-request=${this.#offers.passReport}
        >
          ${session ? this.#renderView(session) : viewLoading(words)}
        </div>
      </div>
    </div>`;
  }

  /** Where somebody has signed in on this page: their menu. */
  #renderAccount(): unknown {
    if (this.#entrance.value === undefined) return undefined;
    const state = this.#modules.want('account', () => import('../account-menu/account-menu.ts'));
    return state === 'ready'
      ? html`<saldo-account-menu exportparts=${passedParts('account-menu')}></saldo-account-menu>`
      : nothing;
  }

  #renderNav(): TemplateResult {
    const views = [{ name: '', title: this.overviewTitle, icon: home }, ...this.#allowed];
    return portalNav({
      ...this.#parts,
      views: this.session ? views : [],
      current: this.#address.route.view,
      open: this.menuOpen,
      toggle: () => (this.menuOpen = !this.menuOpen),
      leave: (event) => this.#leaveMenu(event),
    });
  }

  #renderView(session: Session): unknown {
    const { view: name, id } = this.#address.route;
    const allowed = this.#allowed;
    const view = allowed.find((one) => one.name === name);
    const isDocument = view !== undefined && this.#showsDocument;
    if (view && !isDocument) this.#seen.set(name, id);
    return html`${name === '' ? this.#renderOverview(session) : nothing}
    ${name !== '' && !view ? noView(this.#parts) : nothing} ${isDocument ? this.#renderDocument() : nothing}
    ${repeat(
      allowed.filter((one) => this.#seen.has(one.name)),
      (one) => one.name,
      (one) => this.#renderKept(one, one === view && !isDocument),
    )}`;
  }

  /** A view that was looked at stays, with what was typed and chosen in it. */
  #renderKept({ name, load, render }: PortalView, isShown: boolean): TemplateResult {
    const state = this.#modules.want(name, load);
    return html`<div class="kept" ?hidden=${!isShown}>
      ${
        state === 'ready'
          ? render(this.#seen.get(name))
          : state === 'failed'
            ? viewFailed(this.words, () => this.#modules.retry(name))
            : viewLoading(this.words)
      }
    </div>`;
  }

  #renderOverview(session: Session): TemplateResult {
    const titles = new Map(this.#allowed.map(({ name, title }) => [name, title]));
    return overviewView({
      ...this.#parts,
      title: this.overviewTitle,
      session,
      direction: this.direction,
      data: this.#overview,
      titles,
      open: this.may('getDocument') ? (document) => this.#offers.document(document) : undefined,
      mayReport: titles.has('reports') && this.may('createPaymentReport'),
      mayAsk: titles.has('questions') && this.may('createThread'),
    });
  }

  #renderDocument(): TemplateResult {
    const { words } = this;
    const load = () =>
      Promise.all([
        import('../document-detail/document-detail.ts'),
        import('../query-thread/query-thread.ts'),
      ]);
    const state = this.#modules.want('document', load);
    if (state === 'failed') return viewFailed(words, () => this.#modules.retry('document'));
    const back = this.#from;
    const { pointer, failed } = this.#document;
    const id = pointer?.id ?? (failed ? `ext:${this.#address.route.id!}` : undefined);
    return documentView({
      ...this.#parts,
      id: state === 'ready' ? id : undefined,
      back,
      backTitle: this.#titleOf(back),
      asks: this.may('listThreads') && pointer !== undefined,
    });
  }

  get #parts(): PortalParts {
    const link: PortalParts['link'] = (route) => ({
      href: this.#address.href(route),
      follow: (event) => this.#follow(event, route),
    });
    return { words: this.words, format: this.format, link };
  }

  get #allowed(): readonly PortalView[] {
    return this.views().filter(({ operations }) => operations.some((one) => this.may(one)));
  }

  get #showsDocument(): boolean {
    const { view, id } = this.#address.route;
    return view === 'documents' && id !== undefined;
  }

  get #title(): string {
    const { view, id } = this.#address.route;
    if (this.#showsDocument) return this.#document.pointer?.label ?? id!;
    return this.#titleOf({ view });
  }

  #titleOf({ view }: PortalRoute): string {
    if (view === '') return this.overviewTitle;
    return this.#allowed.find(({ name }) => name === view)?.title ?? this.words.noView;
  }

  #arrive(route: PortalRoute): void {
    this.menuOpen = false;
    if (route.view === '') this.#overview.refresh();
    this.#focus.on('#view');
  }

  #leaveMenu(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.menuOpen) return;
    this.menuOpen = false;
    this.#focus.on('#menu');
  }

  /** The browser follows a link that is to open elsewhere. */
  #follow(event: MouseEvent, route: PortalRoute): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.menuOpen = false;
    this.#address.go(route);
  }

  /** Takes documents to be reported as paid. */
  protected report(_items: PayableItems): void {}

  #open(document: DocumentPointer): void {
    this.#document.know(document);
    this.#address.go({ view: 'documents', id: document.externalId });
  }
}
