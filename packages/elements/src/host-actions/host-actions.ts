import { html, type nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { SharedWords } from '../i18n/shared.words.ts';
import type { QueryHost } from '../query/query-host.ts';
import type { Column } from '../table/column.ts';
import { actionIcon, actsCell, actsLine, announcer, outcome } from './acts-cell.ts';
import { RowActions } from './row-actions.ts';

export interface RowNames<Row> {
  readonly key: (row: Row) => string;
  /** Names a row for those who hear the page. */
  readonly nameOf: (row: Row) => string;
}

/** What a page lets people do with the records of an element: as a column, and where the selection is told. */
export class HostActions<Row> {
  readonly #acts: RowActions<Row>;
  readonly #nameOf: (row: Row) => string;

  constructor(host: ReactiveElement & QueryHost, { key, nameOf }: RowNames<Row>) {
    this.#acts = new RowActions(host, key);
    this.#nameOf = nameOf;
  }

  /** Takes what the page has set. */
  use(given: unknown): this {
    this.#acts.use(given);
    return this;
  }

  /** Whether something may be done with several. */
  get areForMany(): boolean {
    return this.#acts.actions.some(({ runMany }) => runMany);
  }

  /** Whether something may be done with several, this one among them. */
  canChoose(row: Row): boolean {
    return this.#acts.ofMany([row]).length > 0;
  }

  /** Nothing is chosen any more. */
  forgetMany(): void {
    this.#acts.forgetMany();
  }

  /** Buttons for what may be done with one, and what became of the last. */
  one(words: SharedWords, row: Row): TemplateResult | typeof nothing {
    return actsLine({ words, acts: this.#acts, nameOf: this.#nameOf }, row);
  }

  column(words: SharedWords): Column<Row> | undefined {
    if (!this.#acts.actions.some(({ run }) => run)) return undefined;
    return {
      id: 'actions',
      header: html`<span class="sr">${words.actions}</span>`,
      cell: (row) => actsCell({ words, acts: this.#acts, nameOf: this.#nameOf }, row),
      align: 'end',
      card: 'line',
    };
  }

  /** Tells those who hear the page what is under way and what became of it. */
  announcer(words: SharedWords): TemplateResult {
    return announcer({ words, acts: this.#acts, nameOf: this.#nameOf });
  }

  /** Buttons for what may be done with all that are chosen, and what became of the last. */
  many(words: SharedWords, rows: readonly Row[]): TemplateResult {
    const acts = this.#acts;
    const state = acts.stateOfMany;
    return html`${acts.ofMany(rows).map((action) => {
      const off = state?.isPending || !rows.every((row) => acts.isEnabled(action, row));
      return html`<button
        type="button"
        part="action"
        aria-disabled=${off ? 'true' : 'false'}
        @click=${() => acts.runMany(action, rows)}
      >
        ${actionIcon(action)}${action.label}
      </button>`;
    })}
    ${outcome(words, state)}`;
  }
}
