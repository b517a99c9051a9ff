import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { User } from '@saldo/sdk/contract';
import { FocusLater } from '../base/focus-later.ts';
import { SaldoElement, type OperationId } from '../base/saldo-element.ts';
import { failure } from '../templates/failure.ts';
import { chevronStart, padlock, people, plus } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { skeleton } from '../templates/skeleton.ts';
import { PartnerSearch } from './data/partner-search.ts';
import { UserActs, type UserQuestion } from './data/user-acts.ts';
import { UserChoices } from './data/user-choices.ts';
import { UserData, type UserDataHost } from './data/user-data.ts';
import { UserForm } from './data/user-form.ts';
import { UserChangedEvent } from './user-admin.events.ts';
import { userAdminSheets } from './user-admin.sheets.ts';
import { userAdminEn, type UserAdminWords } from './user-admin.words.ts';
import { issuedActivation } from './view/issued-activation.ts';
import { userActions } from './view/user-actions.ts';
import { userDetail } from './view/user-detail.ts';
import { userForm } from './view/user-form.template.ts';
import { userList } from './view/user-list.ts';
import { userToolbar } from './view/user-toolbar.ts';

/**
 * For the publisher's staff who have signed in and may administer: who signs in at the portal, clients' and suppliers' people and the
 * publisher's own. They are added, changed, disabled, and given an activation, which is shown once.
 *
 * @slot empty - In place of what is said where there are no users.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {UserChangedEvent} saldo-user-changed - A user was created or changed; the server has it.
 * @csspart user - A user in the list.
 * @csspart toolbar - Search and filters.
 * @csspart detail - The open user.
 * @csspart form - The form of a user.
 * @csspart issued - An activation that was just made.
 * @csspart actions - What can be done to the open user.
 */
export class SaldoUserAdmin extends SaldoElement<typeof userAdminEn> implements UserDataHost {
  static override styles: CSSResultGroup = userAdminSheets;

  /** The user who is open. */
  @property({ attribute: 'user-id' }) userId: string | undefined;

  #announcement = '';
  readonly #focus = new FocusLater(this);
  readonly #choices = new UserChoices(this);
  readonly #data = new UserData(this, this.#choices);
  readonly #search = new PartnerSearch(this);
  readonly #form = new UserForm(this);
  readonly #acts = new UserActs(this);

  constructor() {
    super({ en: userAdminEn, load: (language) => import(`./user-admin.words.${language}.ts`) });
  }

  /** Loads again, keeping what is shown meanwhile. */
  refresh(): void {
    this.#data.refresh();
  }

  permits(operation: OperationId): boolean {
    return this.may(operation);
  }

  protected override willUpdate(): void {
    this.#acts.about(this.userId);
  }

  protected override render(): TemplateResult {
    const { session, words } = this;
    const { error } = this.sessionQuery;
    if (!session && error) return failure({ words, error, retry: () => this.sessionQuery.retry() });
    if (session && !this.may('listUsers')) {
      return notice({ icon: padlock, title: words.notPermitted, text: words.notPermittedHint });
    }
    return html`<p class="sr" role="status">${this.#announcement}</p>
      <div class="head">
        <h2>${words.title}</h2>
        ${
          this.may('createUser')
            ? html`<button id="add" type="button" @click=${() => this.#handleAdd()}>
                ${plus}${words.add}
              </button>`
            : nothing
        }
      </div>
      ${userToolbar({ words, format: this.format, choices: this.#choices, isOpen: this.#isOpen })}
      ${this.#renderDesk()}`;
  }

  #renderDesk(): TemplateResult {
    const { words, format, userId } = this;
    const isOpen = this.#isOpen;
    return html`<div class="desk" data-open=${isOpen}>
      <div class="list-pane">
        ${userList({
          words,
          format,
          users: this.#data.users,
          isFiltered: this.#choices.any,
          openId: userId,
          onOpen: (user) => this.#handleOpen(user),
          onClear: () => this.#choices.clear(),
          onAdd: this.may('createUser') ? () => this.#handleAdd() : undefined,
        })}
      </div>
      <div class="detail-pane">
        ${
          isOpen && !this.#form.isOpen
            ? html`<button class="link back" type="button" @click=${() => this.#handleBack()}>
                ${chevronStart}${words.back}
              </button>`
            : nothing
        }
        ${this.#form.isOpen ? this.#renderForm() : this.#renderDetail()}
      </div>
    </div>`;
  }

  get #isOpen(): boolean {
    return this.userId !== undefined || this.#form.isOpen;
  }

  #renderForm(): TemplateResult {
    return userForm({
      words: this.words,
      format: this.format,
      form: this.#form,
      search: this.#search,
      canFind: this.may('listPartners'),
      onSave: () => void this.#handleSave(),
      onCancel: () => this.#handleCancel(),
    });
  }

  #renderDetail(): unknown {
    const { words, format, userId } = this;
    if (userId === undefined) {
      if (!this.#data.users.rows?.length) return nothing;
      return notice({ icon: people, title: words.choose, text: words.chooseHint });
    }
    const { user, userError: error } = this.#data;
    if (error) return failure({ words, error, retry: () => this.#data.retryUser() });
    if (!user)
      return html`<div class="detail" role="status" aria-label=${words.loading}>${skeleton('l')}</div>`;
    const isOneself = this.session?.user?.externalId === user.id;
    const activation = this.#acts.issuedTo(user);
    const onPassedOn = () => this.#handlePassedOn(user);
    return userDetail({
      words,
      format,
      user,
      isOneself,
      issued: activation ? issuedActivation({ words, format, user, activation, onPassedOn }) : nothing,
      actions: userActions({
        words,
        format,
        user,
        isOneself,
        acts: this.#acts,
        may: {
          put: this.may('putUser'),
          issue: this.may('issueActivation'),
          factors: this.may('resetFactors'),
        },
        onEdit: () => this.#handleEdit(user),
        onAsk: (question) => this.#handleAsk(question),
        onIssue: () => void this.#handleIssue(user),
        onFactors: () => void this.#handleFactors(user),
        onDisabled: (disabled) => void this.#handleDisabled(user, disabled),
      }),
    });
  }

  #handleOpen({ id }: User): void {
    this.#form.close();
    this.userId = id;
    this.#focus.on('#detail-title');
  }

  #handleBack(): void {
    this.#focus.on(`[data-id="${this.userId}"]`);
    this.userId = undefined;
  }

  #handleAdd(): void {
    this.userId = undefined;
    this.#search.clear();
    this.#form.open(undefined);
    this.#focus.on('#name');
  }

  #handleEdit(user: User): void {
    this.#search.clear();
    this.#form.open(user);
    this.#focus.on('#form-title');
  }

  #handleCancel(): void {
    this.#form.close();
    this.#focus.on(this.userId === undefined ? '#add' : '[data-step="edit"]');
  }

  async #handleSave(): Promise<void> {
    const isNew = this.#form.user === undefined;
    const saved = await this.#form.save();
    if (!saved) {
      if (Object.keys(this.#form.problems).length > 0) this.#focus.on('form [aria-invalid="true"]');
      return;
    }
    this.#tell(saved, isNew ? 'created' : 'saved');
    this.userId = saved.id;
    // About the one who was saved, before something is done to them.
    this.#acts.about(saved.id);
    if (isNew && this.may('issueActivation')) await this.#handleIssue(saved);
    else this.#focus.on('#detail-title');
  }

  #handleAsk(question: UserQuestion | undefined): void {
    const before = this.#acts.asking;
    this.#acts.ask(question);
    this.#focus.on(question ? '#question' : `[data-step="${before}"]`);
  }

  async #handleIssue(user: User): Promise<void> {
    const issued = await this.#acts.issue(user);
    if (issued) this.#announce('issued', user);
    this.#focus.on(issued ? '#issued' : '#detail-title');
  }

  #handlePassedOn(user: User): void {
    this.#acts.passedOn(user);
    this.#focus.on('#detail-title');
  }

  async #handleFactors(user: User): Promise<void> {
    if (!(await this.#acts.removeFactors(user))) return;
    this.#announce('factors', user);
    this.#focus.on('#detail-title');
  }

  async #handleDisabled(user: User, disabled: boolean): Promise<void> {
    const now = await this.#acts.setDisabled(user, disabled);
    if (!now) return;
    if (this.#acts.overtaken) this.#data.tell(now);
    else this.#tell(now, disabled ? 'disabled' : 'enabled');
    this.#focus.on('#detail-title');
  }

  #tell(user: User, done: keyof UserAdminWords['done']): void {
    this.#data.tell(user);
    this.#announce(done, user);
    const event = new UserChangedEvent(user);
    this.dispatchEvent(event);
  }

  #announce(done: keyof UserAdminWords['done'], { name }: User): void {
    this.#announcement = this.words.done[done]({ name });
    this.requestUpdate();
  }
}
