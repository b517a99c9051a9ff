import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Direction, Statement } from '@saldo/sdk/contract';
import { FocusLater } from '../base/focus-later.ts';
import { Lazy } from '../base/lazy.ts';
import { SaldoElement } from '../base/saldo-element.ts';
import { SignalController } from '../context/signal-controller.ts';
import { DocumentOpenEvent } from '../events/document-open.event.ts';
import type { DocumentPointer } from '../events/pointers.ts';
import { ReportRequestEvent } from '../events/report-request.event.ts';
import type { HostActions } from '../host-actions/host-actions.ts';
import type { RowAction } from '../host-actions/row-action.ts';
import { tables } from '../table/data-table.styles.ts';
import { RowSelection } from '../table/row-selection.ts';
import { selectionBars } from '../table/selection-bar.styles.ts';
import { Sight } from '../table/sight.ts';
import { Printable } from '../printing/printable.ts';
import { failure, failureBanner } from '../templates/failure.ts';
import { paper } from '../templates/icons.ts';
import { notice } from '../templates/notice.ts';
import { base } from '../theme/base.styles.ts';
import { buttons } from '../theme/button.styles.ts';
import { choices } from '../theme/choice.styles.ts';
import { fields } from '../theme/field.styles.ts';
import { states } from '../theme/state.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { accountStatementEn } from './account-statement.words.ts';
import { accountStatementStyles } from './account-statement.styles.ts';
import { ledgerSkeleton } from './view/ledger.ts';
import {
  keepOpen,
  openRows,
  payableItem,
  rowKey,
  type BucketFilter,
  type OpenRow,
} from './model/open-rows.ts';
import { StatementChoices, type View } from './data/statement-choices.ts';
import { itemName } from './view/open-items.ts';
import { statementHead } from './view/statement-head.ts';
import { activityLists, openLists } from './view/statement-lists.ts';
import { defaultPeriod, statementPeriod, type StatementPeriod } from './model/statement-period.ts';
import { StatementData, type StatementAsked } from './data/statement-data.ts';
import { summary } from './view/statement-summary.ts';
import { statementToolbar } from './view/statement-toolbar.ts';
import type { StatementView } from './view/statement-view.ts';
import { summarySkeleton } from './view/summary-skeleton.ts';

/**
 * A partner's account: balance, ageing and what they are made of per currency; every movement with the running balance,
 * or what is still open as of a day. An attribute fixes what it names; without it the person chooses.
 *
 * @slot heading - In place of the heading.
 * @slot actions - At the end of the head.
 * @slot empty - In place of what is said where there are no movements.
 * @slot error - In place of a failure that leaves nothing to show.
 * @fires {DocumentOpenEvent} saldo-document-open - A document was opened. Cancelable.
 * @fires {ReportRequestEvent} saldo-report-request - The chosen open items are to be reported as paid. Cancelable.
 * @slot logo - On paper: a picture at the start of the letterhead.
 * @csspart letterhead - On paper: whose account it is, and of which day.
 * @csspart heading - The heading.
 * @csspart summary - The balances; `account` is one currency, `ageing` its ages.
 * @csspart toolbar - The choice of view and period.
 * @csspart ledger - The table of movements.
 * @csspart open-items - The list of open items of a currency.
 * @csspart in-process - The payments in process of a currency.
 * @csspart selection - The bar of what is chosen; `report` its button.
 */
export class SaldoAccountStatement extends SaldoElement<typeof accountStatementEn> {
  static override styles: CSSResultGroup = [
    ...[tokens, base, buttons, fields, choices, states, tables, selectionBars],
    ...accountStatementStyles,
  ];

  /** `receivable`: the partner owes; `payable`: the publisher owes. Absent: the partner's, with a switch where it is both. */
  @property() direction: Direction | undefined;

  /** The view at first: `activity` or `open_items`. */
  @property() kind: View = 'activity';

  /** Fixes the last day that counts, `YYYY-MM-DD`. Absent: today, and the person may choose another. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** Fixes the first day of the period, `YYYY-MM-DD`. */
  @property() from: string | undefined;

  /** Fixes the currency: `PEN`. */
  @property() currency: string | undefined;

  /** What people may do with an open item, by code of yours: beside its row. */
  @property({ attribute: false }) rowActions: readonly RowAction<OpenRow>[] | undefined;

  readonly #chosen = new StatementChoices(this);
  readonly #hostActions = new Lazy(this, async () => {
    const { HostActions } = await import('../host-actions/host-actions.ts');
    return new HostActions<OpenRow>(this, { key: rowKey, nameOf: (row) => itemName(this.words, row) });
  });
  readonly #focus = new FocusLater(this);
  readonly #sight: Sight = new Sight(this, (key, way) => this.#data.reach(key, way));
  readonly #data = new StatementData(this, this.#sight, () => ({
    asked: this.#asked,
    view: this.#view,
    filter: this.#chosen.filter,
    inProcess: this.#ofToday && this.may('listPayments'),
  }));
  readonly #selection = new RowSelection<OpenRow>(this, rowKey, () => undefined);

  constructor() {
    super({ en: accountStatementEn, load: (language) => import(`./account-statement.words.${language}.ts`) });
    new Printable(this, () => ({
      words: this.words,
      format: this.format,
      session: this.session,
      asOf: this.#period?.asOf,
      logo: this.surroundings?.logo,
    }));
    new SignalController(this, 'changed', (topics) => {
      if (topics.includes('paymentReports')) this.#selection.clear();
    });
  }

  /** Loads again, keeping what is shown meanwhile. */
  refresh(): void {
    if (this.sessionQuery.error !== undefined) this.sessionQuery.retry();
    this.#data.refresh();
  }

  /**
   * Loads every movement of the period, at most 10,000 in each currency, so that the page can be printed whole. Printing draws what
   * is loaded, and says where movements are missing.
   */
  async loadPeriod(): Promise<void> {
    const accounts = this.#data.totals.value?.currencies ?? [];
    await Promise.all(accounts.map(({ currency }) => this.#data.of(currency).movements.all(10_000)));
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('direction')) {
      this.#chosen.startOver();
      this.#selection.clear();
    }
    if (this.#view === 'open_items') this.#data.wantOpen();
    this.#data.follow();
    this.#keepOpen();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { error } = this.sessionQuery;
    if (!this.session && error) {
      return failure({ words, error, retry: () => this.sessionQuery.retry() });
    }
    if (this.session && !this.may('getStatement')) return notice({ icon: paper, title: words.notPermitted });
    return html`<section>
      ${this.#renderHead()} ${this.#renderAccount()} ${this.#acts?.announcer(words) ?? nothing}
    </section>`;
  }

  #renderHead(): TemplateResult {
    const { session } = this;
    const both = session?.partner?.direction === 'both' && this.direction === undefined;
    return statementHead({
      ...this.#parts,
      session,
      asOf: session && (this.#period?.asOf ?? session.today),
      asOfFixed: this.asOf !== undefined,
      changeAsOf: (asOf) => this.#chosen.changePeriod({ asOf: asOf === session?.today ? '' : asOf }),
      changeDirection: both ? (direction) => this.#handleDirection(direction) : undefined,
    });
  }

  #renderAccount(): TemplateResult {
    const { words } = this;
    const { value: statement, error, stale } = this.#data.totals;
    const retry = () => this.#data.totals.retry();
    if (!statement && error) return failure({ words, error, retry });
    if (!statement) return html`${summarySkeleton()}${ledgerSkeleton({ words })}`;
    const choose = (filter: BucketFilter | undefined) => this.#chosen.takeBucket(filter);
    const parts = { ...this.#parts, direction: statement.direction, statement };
    return html`${error ? failureBanner({ words, error, retry, kept: words.errors.staleKept }) : nothing}
    ${
      statement.currencies.length === 0
        ? this.#renderEmpty(statement)
        : html`${summary({ ...parts, data: this.#data, stale, filter: this.#chosen.filter, choose })}
          ${this.#renderToolbar(statement)} ${this.#renderLists(statement)}`
    }`;
  }

  #renderEmpty(statement: Statement): TemplateResult {
    const { words } = this;
    const untouched = this.#chosen.period === defaultPeriod;
    const text = untouched
      ? words.emptyText({ publisher: this.session!.publisher.name })
      : words.emptyPeriodText;
    return html`${untouched ? nothing : this.#renderToolbar(statement)}
    ${notice({ icon: paper, title: words.emptyTitle, text, isEmpty: untouched })}`;
  }

  #renderToolbar(statement: Statement): TemplateResult {
    const { session } = this;
    const counts = statement.currencies.flatMap(({ ageing }) => ageing.map(({ count }) => count));
    return statementToolbar({
      words: this.words,
      chosen: this.#chosen,
      view: this.#view,
      openCount: this.format.integer(counts.reduce((all, count) => all + count, 0)),
      from: this.#period!.from,
      asOf: this.#period!.asOf ?? session!.today,
      today: session!.today,
      fromFixed: this.from !== undefined,
      asOfFixed: this.asOf !== undefined,
      currencies: statement.currencies.map(({ currency }) => currency),
    });
  }

  #renderLists(statement: Statement): TemplateResult | TemplateResult[] {
    const lists = {
      ...this.#parts,
      direction: statement.direction,
      statement,
      data: this.#data,
      sight: this.#sight,
      currency: this.#chosen.currency,
      open: (document: DocumentPointer) => this.#handleOpen(document),
    };
    if (this.#view === 'open_items') {
      return openLists({
        ...lists,
        filter: this.#chosen.filter,
        selection: this.#reports ? this.#selection : undefined,
        report: () => this.#handleReport(),
        acts: this.#acts?.column(this.words),
      });
    }
    return activityLists({
      ...lists,
      more: (currency) => void this.#handleMore(currency),
      toEnd: (currency) => this.#handleEnd(currency),
    });
  }

  get #acts(): HostActions<OpenRow> | undefined {
    return this.rowActions ? this.#hostActions.get()?.use(this.rowActions) : undefined;
  }

  get #parts(): StatementView {
    return { words: this.words, format: this.format, direction: this.#direction ?? 'receivable' };
  }

  get #view(): View {
    return this.#chosen.view ?? this.kind;
  }

  get #direction(): Direction | undefined {
    const own = this.session?.partner?.direction;
    return this.direction ?? this.#chosen.direction ?? (own === 'both' ? 'receivable' : own);
  }

  get #period(): StatementPeriod | undefined {
    return this.session && statementPeriod(this.#chosen.period, this.session.today, this);
  }

  /** What is owed today can be reported as paid; what was owed on a day gone by cannot. */
  get #reports(): boolean {
    return this.#direction === 'receivable' && this.may('createPaymentReport') && this.#ofToday;
  }

  get #ofToday(): boolean {
    const today = this.session?.today;
    return (this.#period?.asOf ?? today) === today;
  }

  get #asked(): StatementAsked | undefined {
    const period = this.#period;
    if (!period || !this.may('getStatement')) return undefined;
    const { asOf, from } = period;
    return { direction: this.#direction, asOf, from, currency: this.currency };
  }

  #keepOpen(): void {
    if (this.#selection.size === 0) return;
    const accounts = this.#data.totals.value?.currencies ?? [];
    const filter = this.#chosen.filter?.currency;
    for (const account of accounts) {
      const { currency } = account;
      const { rows = [], hasMore, answered } = this.#data.of(currency).open.query;
      const complete = answered && filter !== currency;
      keepOpen(this.#selection, currency, { rows: openRows(rows, account), hasMore, complete });
    }
  }

  #handleDirection(direction: Direction): void {
    this.#chosen.takeDirection(direction);
    this.#selection.clear();
  }

  #handleEnd(currency: string): void {
    this.#data.of(currency).movements.toEnd();
    this.renderRoot.querySelector<HTMLElement>(`#closing-${currency}`)?.focus();
    // Its last movements come before it.
    this.#focus.on(`#closing-${currency}[data-reached]`);
  }

  async #handleMore(currency: string): Promise<void> {
    const { movements } = this.#data.of(currency);
    await movements.more();
    // The button that had the focus is gone.
    if (movements.loaded?.whole) this.#focus.on(`#closing-${currency}`);
  }

  #handleOpen(document: DocumentPointer): void {
    const event = new DocumentOpenEvent(document);
    this.handOver(event);
  }

  #handleReport(): void {
    const items = this.#selection.rows.map(payableItem);
    const event = new ReportRequestEvent({ direction: 'receivable', items });
    this.handOver(event);
  }
}
