import type { Column } from '../table/column.ts';

/** What a cell of the host's says. Text only; `tone` gives it the shape and colour of a state, `href` makes it a link. */
export interface CellText {
  readonly text: string | number;
  /** `http:`, `https:`, `mailto:`, `tel:`, or an address relative to the page's. */
  readonly href?: string | undefined;
  readonly tone?: CellTone | undefined;
}

export const cellTones = ['open', 'partial', 'overdue', 'paid', 'review', 'void'] as const;
export type CellTone = (typeof cellTones)[number];

/** `null`, `undefined` and the empty text are an empty cell. */
export type CellContent = string | number | CellText | null | undefined;

export interface CellContext {
  /** Aborted when nobody waits for the answer any more: the row has left the page, or half a minute has gone by. */
  readonly signal: AbortSignal;
}

/** Where and how a column stands; each absent one is as the column has it by itself. */
export interface ColumnPlace {
  /** Words of the host's own. */
  readonly header?: string | undefined;
  /** Figures stand at the end. */
  readonly align?: 'start' | 'end' | undefined;
  /** Leaves when the element is narrower: `s` 560 px, `m` 760 px, `l` 960 px. */
  readonly hideBelow?: 's' | 'm' | 'l' | 'never' | undefined;
  /** Where it stands on a card, below 560 px. A place in two lines is taken from the column that has it; `line` is one of its own below. */
  readonly card?: Column<never>['card'] | undefined;
}

/** A column that the element has, or one of the metadata, in a place of the host's choice. */
export interface BuiltInColumn extends ColumnPlace {
  readonly id: string;
  readonly cell?: undefined;
  readonly load?: undefined;
}

interface OwnColumnBase extends ColumnPlace {
  /** Letters, digits, `_`, `-`, `.`; its cells have the part `cell-` with it. The id of one that the element has puts it in its place. */
  readonly id: string;
  readonly header: string;
  /** How long a text is expected: the bar while it is waited for. */
  readonly skeleton?: 's' | 'm' | 'l' | undefined;
}

/** A column of the host's, asked row by row: once for each record and revision. */
export interface CellColumn<Row> extends OwnColumnBase {
  readonly cell: (record: Row, context: CellContext) => CellContent | PromiseLike<CellContent>;
  readonly load?: undefined;
}

/** A column of the host's, asked for many rows at once. */
export interface LoadedColumn<Row> extends OwnColumnBase {
  readonly cell?: undefined;
  /** Contents in the order of the records, as many as they are, at most 200. */
  readonly load: (
    records: readonly Row[],
    context: CellContext,
  ) => readonly CellContent[] | PromiseLike<readonly CellContent[]>;
}

export type HostColumn<Row> = CellColumn<Row> | LoadedColumn<Row>;

/** Columns in their order: ids parted by blanks, or a list of ids and of columns. */
export type Columns<Row> = string | readonly (string | BuiltInColumn | HostColumn<Row>)[];
