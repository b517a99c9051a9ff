import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Direction } from '@saldo/sdk/contract';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { EntranceLink } from '../entrance/entrance-link.ts';
import type { EntranceState } from '../entrance/entrance-state.ts';
import { takeProviderAnswer } from '../entrance/kept-flow.ts';
import type { PortalEntrance } from '../entrance/portal-entrance.ts';
import { failure, failureKind } from '../templates/failure.ts';
import { padlock } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { Act } from './data/act.ts';
import { EntranceFacts } from './data/entrance-facts.ts';
import { FactorStep } from './data/factor-step.ts';
import { askPasskey } from './data/passkeys.ts';
import { PasswordFields } from './data/password-fields.ts';
import { takeActivation, type Activation } from './data/taken-activation.ts';
import { WishActs } from './data/wish-acts.ts';
import { SignedInEvent, SignedOutEvent } from './sign-in.events.ts';
import { signInSheets } from './sign-in.sheets.ts';
import { signInEn } from './sign-in.words.ts';
import { forgotView } from './view/forgot-view.ts';
import { signInForm } from './view/sign-in-form.ts';
import type { SignInView } from './view/sign-in-view.ts';
import type { FactorView } from './view/factor-steps.ts';
import { stepView } from './view/steps.ts';
import { entranceCard, starting } from './view/entrance-card.ts';
import { wishDialog } from './view/wish-dialog.ts';

/**
 * The entrance of a publisher's portal: it asks who one is while nobody is signed in, and shows what lies in it when somebody is. It
 * takes the entrance from a `<saldo-provider publisher="…">`; under any other provider it only shows what lies in it. What lies in it
 * stays in the page, unseen, when a sign-in has ended, so that nothing that was begun is lost.
 *
 * @slot - What whoever is signed in may see.
 * @slot logo - Above the forms.
 * @fires {SignedInEvent} saldo-signed-in - Somebody is signed in and may go on.
 * @fires {SignedOutEvent} saldo-signed-out - Nobody is signed in any more.
 * @csspart card - What stands around the forms.
 */
export class SaldoSignIn extends SaldoElement<typeof signInEn> {
  static override styles: CSSResultGroup = signInSheets;

  /** For whom somebody begins to act who may act for several: a client (`receivable`) or a supplier (`payable`). */
  @property() direction: Direction | undefined;

  @state() private forgot = false;
  @state() private sent = false;

  #last: EntranceState | undefined;
  #activation: Activation | undefined;
  readonly #link = new EntranceLink(this);
  readonly #focus = new FocusLater(this);
  readonly #fields = new PasswordFields(this);
  readonly #act = new Act(this);
  readonly #step = new FactorStep(this);
  readonly #wishes = new WishActs(this, {
    act: this.#act,
    fields: this.#fields,
    focus: this.#focus,
    entrance: () => this.#link.value,
  });
  readonly #facts = new EntranceFacts(this, () => this.#link.value);

  constructor() {
    super({ en: signInEn, load: (language) => import(`./sign-in.words.${language}.ts`) });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#activation = takeActivation();
    takeProviderAnswer();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const state = this.#link.value?.state;
    this.#link.value?.prefer({ direction: this.direction });
    if (state === this.#last) return;
    const before = this.#last;
    this.#last = state;
    const next = (of: EntranceState | undefined) => (of?.kind === 'step' ? of.next : undefined);
    if (state?.kind !== before?.kind || next(state) !== next(before)) this.#arrive(state, before);
  }

  protected override render(): TemplateResult {
    const entrance = this.#link.value;
    if (!entrance) return html`<slot></slot>`;
    const { state } = entrance;
    const inside = state.kind === 'in';
    return html`${inside ? nothing : this.#renderEntrance(entrance, state)}
      <div id="inside" tabindex="-1" ?hidden=${!inside}><slot></slot></div>
      ${inside ? this.#renderWish(entrance, state) : nothing}`;
  }

  #renderEntrance(entrance: PortalEntrance, state: EntranceState): TemplateResult {
    const { words } = this;
    const { value: facts, error } = this.#facts;
    if (error !== undefined && failureKind(error) === 'notFound') {
      return notice({ icon: padlock, title: words.noEntrance, text: words.noEntranceText });
    }
    const failed = error ?? (state.kind === 'failed' ? state.error : undefined);
    if (failed !== undefined) {
      const retry = () => (error === undefined ? void entrance.start() : this.#facts.retry());
      return failure({ words, error: failed, retry });
    }
    if (!facts || state.kind === 'starting') return starting(words);
    return entranceCard(facts, this.#renderForm(this.#viewOf(entrance), state));
  }

  #renderForm(view: SignInView, state: EntranceState): TemplateResult | typeof nothing {
    const { entrance } = view;
    if (state.kind === 'step') {
      return stepView(state.next, {
        ...view,
        signIn: state.signIn,
        ...this.#factorActs(entrance),
        onPassword: (password, current) => void this.#changePassword(entrance, password, current),
        onSignOut: () => void entrance.signOut(),
      });
    }
    if (this.forgot) {
      return forgotView({
        ...view,
        sent: this.sent,
        onSend: (login) => void this.#sendLink(entrance, login),
        onBack: () => this.#show({ forgot: false }),
      });
    }
    return signInForm({
      ...view,
      why: state.kind === 'out' ? state.why : undefined,
      activation: this.#activation,
      onSubmit: (login, password) => void this.#signIn(entrance, login, password),
      onForgot: () => this.#show({ forgot: true }),
      onPasskey: () => void this.#act.run(() => entrance.signInWithPasskey(askPasskey)),
      onProvider: (id) => void this.#act.run(async () => location.assign(await entrance.leaveFor(id))),
    });
  }

  #renderWish(entrance: PortalEntrance, state: Extract<EntranceState, { kind: 'in' }>): TemplateResult {
    const wishes = this.#wishes;
    return wishDialog({
      ...this.#viewOf(entrance),
      ...wishes.factorActs(this.words.passkeyName),
      login: state.signIn.user.login,
      changed: wishes.changed,
      wrong: wishes.wrongLink,
      onPassword: (password, current) => void this.#changePassword(entrance, password, current),
      onLink: (publisherId, login, password) => void wishes.link(entrance, publisherId, login, password),
      onWrongAddress: () => wishes.setWrongAddress(),
      onClose: () => wishes.close(entrance),
    });
  }

  #viewOf(entrance: PortalEntrance): SignInView {
    const { words, format } = this;
    return { words, format, entrance, facts: this.#facts.value, act: this.#act, fields: this.#fields };
  }

  #factorActs(entrance: PortalEntrance): Omit<FactorView, keyof SignInView> {
    const step = this.#step;
    const act = async (work: () => Promise<void>) => {
      if (!(await this.#act.run(work))) this.#focus.on('#code');
    };
    return {
      step,
      onCode: (typed) => void act(() => step.prove(entrance, typed)),
      onPasskey: () => void act(() => step.provePasskey(entrance)),
      onApp: () => void this.#act.run(() => step.beginApp(entrance)).then(() => this.#focus.on('#code')),
      onFirstCode: (typed) =>
        void act(() => step.confirmApp(entrance, typed)).then(() => this.#focus.on('#title')),
      onNewPasskey: () =>
        void act(() => step.addPasskey(entrance, this.words.passkeyName)).then(() =>
          this.#focus.on('#title'),
        ),
      onGoOn: () => void this.#act.run(() => entrance.goOn()),
    };
  }

  #show({ forgot }: { readonly forgot: boolean }): void {
    this.forgot = forgot;
    this.sent = false;
    this.#act.reset();
    this.#focus.on('#title');
  }

  async #signIn(entrance: PortalEntrance, login: string, password: string): Promise<void> {
    const done = await this.#act.run(() => entrance.signIn(login, password));
    this.#activation = undefined;
    if (!done) this.#focus.on('#password');
  }

  async #sendLink(entrance: PortalEntrance, login: string): Promise<void> {
    this.sent = await this.#act.run(() => entrance.forgot(login));
  }

  async #changePassword(
    entrance: PortalEntrance,
    password: string,
    current: string | undefined,
  ): Promise<void> {
    const done = await this.#act.run(() => entrance.changePassword(password, current));
    this.#fields.forget();
    if (done) this.#wishes.setChanged(entrance.wish === 'password');
    else this.#focus.on('[aria-invalid="true"]');
  }

  /** Another kind of state: forms begin anew, the page is told, and the focus goes to where it goes on. */
  #arrive(state: EntranceState | undefined, before: EntranceState | undefined): void {
    this.#fields.forget();
    this.forgot = this.sent = false;
    this.#step.reset();
    const entrance = this.#link.value;
    if (state?.kind === 'out' && entrance) void this.#act.run(() => entrance.comeBack());
    if (state?.kind === 'step' && state.next === 'second-factor' && entrance) {
      void this.#act.run(() => this.#step.read(entrance));
    }
    if (state?.kind === 'in') {
      const event = new SignedInEvent(state.signIn);
      this.dispatchEvent(event);
      if (before?.kind === 'out' || before?.kind === 'step') this.#focus.on('#inside');
    }
    if (state?.kind === 'step') this.#focus.on('#title');
    if (state?.kind === 'out' && before?.kind === 'in') {
      const event = new SignedOutEvent(state.why ?? 'ended');
      this.dispatchEvent(event);
      this.#focus.on('#title');
    }
  }
}
