import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { EntranceLink } from '../entrance/entrance-link.ts';
import type { Access, AccessPartner, EntranceState } from '../entrance/entrance-state.ts';
import type { EntranceWish, PortalEntrance } from '../entrance/portal-entrance.ts';
import { check, chevronDown, plus } from '../templates/icons.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { PartnerChooseEvent } from './account-menu.events.ts';
import { accountMenuStyles } from './account-menu.styles.ts';
import { accountMenuEn } from './account-menu.words.ts';

type SignedIn = Extract<EntranceState, { kind: 'in' }>;

/**
 * Who is signed in at a portal, as a menu: for whom they act, at which company, their password and second factors, and the way out. The portals have it in
 * their head; nothing under a provider without an entrance.
 *
 * @fires {PartnerChooseEvent} saldo-partner-choose - The person acts for another partner from now on.
 * @csspart menu - The open menu.
 */
export class SaldoAccountMenu extends SaldoElement<typeof accountMenuEn> {
  static override styles: CSSResultGroup = [tokens, base, buttons, accountMenuStyles];

  @state() private open = false;

  readonly #link = new EntranceLink(this);
  readonly #focus = new FocusLater(this);

  constructor() {
    super({ en: accountMenuEn, load: (language) => import(`./account-menu.words.${language}.ts`) });
    this.addEventListener('keydown', (event) => this.#handleKey(event));
    this.addEventListener('focusout', (event) => {
      // Whoever goes elsewhere has no use for it any more.
      if (!this.contains(event.relatedTarget as Node | null) && event.relatedTarget) this.open = false;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#handlePointer);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#handlePointer);
  }

  protected override render(): TemplateResult | typeof nothing {
    const entrance = this.#link.value;
    if (entrance?.state.kind !== 'in') return nothing;
    const { words } = this;
    const { name } = entrance.state.signIn.user;
    return html`<button
        id="open"
        class="open"
        type="button"
        aria-label=${words.menuOf({ name })}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="menu"
        @click=${() => this.#toggle()}
      >
        <bdi>${name}</bdi>${chevronDown}
      </button>
      <div id="menu" class="menu" part="menu" ?hidden=${!this.open}>
        ${this.open ? this.#renderMenu(entrance, entrance.state) : nothing}
      </div>`;
  }

  #renderMenu(entrance: PortalEntrance, state: SignedIn): TemplateResult {
    const { words } = this;
    const wish = (one: EntranceWish) => () => this.#leave(() => entrance.want(one));
    return html`${this.#renderPartners(entrance, state)} ${this.#renderCompanies(entrance, state)}
      <div>
        <button type="button" @click=${wish('password')}>${words.changePassword}</button>
        <button type="button" @click=${wish('factors')}>${words.secondFactors}</button>
        <button type="button" @click=${() => this.#leave(() => void entrance.signOut())}>
          ${words.signOut}
        </button>
      </div>`;
  }

  #renderPartners(entrance: PortalEntrance, { signIn, partner }: SignedIn): TemplateResult | typeof nothing {
    const partners = signIn.accesses.find(({ current }) => current)?.partners ?? [];
    if (entrance.side === 'staff' || partners.length < 2) return nothing;
    return html`<section class="group" aria-labelledby="act-for">
      <h3 id="act-for">${this.words.actFor}</h3>
      ${partners.map((one) => this.#choice(one.name, one.id === partner?.id, () => this.#choose(entrance, one)))}
    </section>`;
  }

  #renderCompanies(entrance: PortalEntrance, { signIn }: SignedIn): TemplateResult {
    const { words } = this;
    const { accesses } = signIn;
    const choose = ({ publisher }: Access) =>
      void entrance.switchTo(publisher.id).catch((error: unknown) => this.reportFailure(error));
    return html`<section class="group" aria-labelledby="companies">
      <h3 id="companies">${words.companies}</h3>
      ${accesses.map((one) => this.#choice(one.publisher.name, one.current, () => this.#leave(() => choose(one))))}
      <button type="button" @click=${() => this.#leave(() => entrance.want('link'))}>
        ${plus}${words.addCompany}
      </button>
    </section>`;
  }

  #choice(name: string, current: boolean, choose: () => void): TemplateResult {
    return html`<button
      type="button"
      aria-current=${current ? 'true' : 'false'}
      @click=${() => (current ? this.#leave(() => undefined) : choose())}
    >
      ${current ? check : nothing}<bdi>${name}</bdi>
    </button>`;
  }

  #choose(entrance: PortalEntrance, partner: AccessPartner): void {
    this.#leave(() => entrance.choose(partner));
    const event = new PartnerChooseEvent(partner);
    this.dispatchEvent(event);
  }

  #toggle(): void {
    this.open = !this.open;
    if (this.open) this.#focus.on('#menu button');
  }

  #leave(act: () => void): void {
    this.open = false;
    this.#focus.on('#open');
    act();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.#focus.on('#open');
  }

  readonly #handlePointer = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) this.open = false;
  };
}
