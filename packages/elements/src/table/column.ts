import type { TemplateResult } from 'lit';

/** A column as data. */
export interface Column<Row> {
  /** Names the column for sorting and in parts: `cell-<id>`. */
  readonly id: string;
  readonly header: string | TemplateResult;
  readonly cell: (row: Row) => unknown;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** Leaves when the container is narrower: `s` 560 px, `m` 760 px, `l` 960 px. */
  readonly hideBelow?: 's' | 'm' | 'l' | 'never';
  /**
   * Where the cell stands when rows become cards (below 560 px): first or second line, at the start or the end, or a line of
   * its own below them, with the column's name. Absent: not on the card.
   */
  readonly card?: 'title' | 'figure' | 'detail' | 'note' | 'line' | 'none';
  /** Size of the bar while loading. */
  readonly skeleton?: 's' | 'm' | 'l';
  /** The column can be sorted by. */
  readonly sortable?: boolean;
  /** Whose texts it shows, which may be long. Those of the host stay when others have to leave. */
  readonly given?: 'company' | 'host';
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}
