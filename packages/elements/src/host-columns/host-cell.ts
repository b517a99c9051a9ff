import type { TemplateResult, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { SharedWords } from '../i18n/shared.words.ts';
import { cellTemplate, type CellState } from './cell-content.ts';
import type { HostColumn } from './host-column.ts';

/** A cell that is looked at. */
export interface WatchedCell {
  readonly state: () => CellState;
  readonly release: () => void;
}

export interface CellSource<Row> {
  /** Asks where that was not done, and calls `changed` when the state is another, until released. */
  watch(column: HostColumn<Row>, row: Row, changed: () => void): WatchedCell;
}

type Looked = readonly [CellSource<unknown>, SharedWords, HostColumn<unknown>, unknown];

class HostCellDirective extends AsyncDirective {
  #looked: Looked | undefined;
  #watched: WatchedCell | undefined;

  override render(...looked: Looked): TemplateResult | typeof nothing {
    this.#looked = looked;
    return this.#watch(looked);
  }

  /** The row has left the page, or the element has. */
  protected override disconnected(): void {
    this.#watched?.release();
  }

  protected override reconnected(): void {
    if (this.#looked) this.setValue(this.#watch(this.#looked));
  }

  #watch([source, words, column, row]: Looked): TemplateResult | typeof nothing {
    this.#watched?.release();
    // Drawn while the element is not in the page, nobody looks at it.
    if (!this.isConnected) return cellTemplate(words, column, { kind: 'pending' });
    const draw = () => cellTemplate(words, column, watched.state());
    const watched = source.watch(column, row, () => this.setValue(draw()));
    this.#watched = watched;
    return draw();
  }
}

const directed = directive(HostCellDirective);

/** Draws a cell of the host's and follows what it says: that one cell, without drawing the table anew. */
export function hostCell<Row>(
  source: CellSource<Row>,
  words: SharedWords,
  column: HostColumn<Row>,
  row: Row,
): unknown {
  return directed(source, words, column as HostColumn<unknown>, row);
}
