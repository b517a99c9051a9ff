import type { ReactiveController, ReactiveElement } from 'lit';
import type { Scope } from '../context/scope.ts';
import { SignalController } from '../context/signal-controller.ts';
import { Lazy } from '../base/lazy.ts';
import type { HostActions } from '../host-actions/host-actions.ts';
import { hasHostCells } from '../host-columns/choose-columns.ts';
import type { Columns, HostColumn } from '../host-columns/host-column.ts';
import type { HostCells } from '../host-columns/host-cells.ts';
import type { QueryHost } from '../query/query-host.ts';
import type { SharedWords } from '../i18n/shared.words.ts';

export type RowsHost = ReactiveElement & QueryHost;

export interface RowIdentity<Row> {
  readonly key: (row: Row) => string;
  /** Names a row for those who hear the page. */
  readonly nameOf: (row: Row) => string;
}

/** Draws a cell of the host's. */
export type HostCellOf<Row> = (column: HostColumn<Row>, row: Row) => unknown;

/** What a page adds to the rows of an element: columns and actions of its own. What does it is loaded where a page has some. */
export class HostRows<Row extends object> implements ReactiveController {
  readonly #host: RowsHost;
  readonly #cells: Lazy<HostCells<Row>>;
  readonly #actions: Lazy<HostActions<Row>>;
  #scope: Scope | undefined;

  constructor(host: RowsHost, { key, nameOf }: RowIdentity<Row>) {
    this.#host = host;
    host.addController(this);
    new SignalController(host, 'changed', (topics) => {
      if (topics.includes('session')) this.#forget();
    });
    this.#cells = new Lazy(host, async () => {
      const { HostCells } = await import('../host-columns/host-cells.ts');
      return new HostCells<Row>(host.localName, key);
    });
    this.#actions = new Lazy(host, async () => {
      const { HostActions } = await import('../host-actions/host-actions.ts');
      return new HostActions<Row>(host, { key, nameOf });
    });
  }

  /** Absent where no column has cells of the host's, and until what draws them is loaded. */
  cellOf(columns: Columns<Row>, words: SharedWords): HostCellOf<Row> | undefined {
    const cells = hasHostCells(columns) ? this.#cells.get() : undefined;
    return cells && ((column, row) => cells.draw(words, column, row));
  }

  /** Absent where a page has none, and until what does them is loaded. */
  actions(given: unknown): HostActions<Row> | undefined {
    return given ? this.#actions.get()?.use(given) : undefined;
  }

  hostUpdate(): void {
    if (this.#host.scope !== this.#scope) this.#forget();
    this.#scope = this.#host.scope;
  }

  /** Another account, or another person: nothing of what was said before is for them. */
  #forget(): void {
    this.#cells.loaded?.forget();
  }

  /** Asks for the cells again. */
  refresh(): void {
    this.#cells.loaded?.refresh();
  }
}
