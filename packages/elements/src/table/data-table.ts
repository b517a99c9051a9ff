import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SharedWords } from '../i18n/shared.words.ts';
import { cssProperties } from '../templates/css-properties.ts';
import { arrowDown, arrowUp } from '../templates/icons.ts';
import { skeleton } from '../templates/skeleton.ts';
import type { Column, Sort } from './column.ts';
import type { RowSelection } from './row-selection.ts';
import type { Sight } from './sight.ts';

export interface DataTable<Row> {
  readonly words: SharedWords;
  /** Names the table for a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** `undefined`: still loading, `skeletonRows` bars are shown. */
  readonly rows: readonly Row[] | undefined;
  readonly skeletonRows?: number;
  readonly key: (row: Row) => string;
  /** The rows answer an older question and are being replaced. */
  readonly stale?: boolean;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  readonly selection?: RowSelection<Row> | undefined;
  readonly selectable?: ((row: Row) => boolean) | undefined;
  /** Names a row in the label of its checkbox. */
  readonly rowName?: ((row: Row) => string) | undefined;
  /** Marks a row: its value becomes `data-mark`. */
  readonly mark?: ((row: Row) => string | undefined) | undefined;
  /** Of a long list: its rows page by page, of which only those in sight are drawn. */
  readonly windows?: Windows<Row> | undefined;
  readonly footer?: unknown;
}

export interface Windows<Row> {
  /** Names the list within the element. */
  readonly name: string;
  readonly pages: readonly (readonly Row[])[];
  /** There are more than these. */
  readonly hasMore: boolean;
  readonly sight: Sight;
}

/**
 * A native table from columns as data. The header stays in sight; columns leave by priority as the container narrows, and
 * at last rows become cards of two lines. What a row does is a button or link inside a cell; a click elsewhere in the
 * row reaches it through the style `.row-action::after`, so that pointer and keyboard use the same control.
 *
 * Roles are written out although they are the native ones: with `display: grid`, as cards have it, browsers drop the
 * table's semantics otherwise.
 */
export function dataTable<Row>(table: DataTable<Row>): TemplateResult {
  const { columns, rows, caption, stale = false } = table;
  return html`<table
    role="table"
    part="table"
    class=${classMap({ table: true, stale, selectable: table.selection !== undefined, windowed: isLong(table) })}
    aria-busy=${rows === undefined || stale ? 'true' : 'false'}
    aria-rowcount=${rowCount(table) ?? nothing}
  >
    <caption class="sr">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${table.selection ? selectAllCell(table) : nothing}
        ${columns.map((column) => headerCell(table, column))}
      </tr>
    </thead>
    ${
      rows
        ? bodies(table, rows)
        : html`<tbody role="rowgroup">
            ${skeletonRows(table)}
          </tbody>`
    }
    ${table.footer ?? nothing}
  </table>`;
}

/** The rows, a group for each page: one that is out of sight only takes its room. */
function bodies<Row>(table: DataTable<Row>, rows: readonly Row[]): unknown {
  const { windows, columns, selection } = table;
  if (!windows)
    return html`<tbody role="rowgroup">
      ${bodyRows(table, rows, 0)}
    </tbody>`;
  const { name, pages, sight } = windows;
  let offset = 0;
  return pages.map((page, at) => {
    const first = offset;
    offset += page.length;
    const key = `${name} ${at}`;
    const room = sight.roomOf(key, rows.length);
    return html`<tbody role="rowgroup" data-piece=${key}>
      ${room === undefined ? bodyRows(table, page, first) : roomRow(columns.length + (selection ? 1 : 0), room)}
    </tbody>`;
  });
}

function bodyRows<Row>(table: DataTable<Row>, rows: readonly Row[], first: number): unknown {
  return repeat(rows, table.key, (row, index) => bodyRow(table, row, first + index));
}

/** A row in the place of those that are not drawn, as high as they were. */
export function roomRow(columns: number, room: number): TemplateResult {
  return html`<tr role="row" class="room" aria-hidden="true" ${cssProperties({ '--_room': `${room}px` })}>
    <td role="cell" colspan=${columns}></td>
  </tr>`;
}

/** It has several pages, of which some may not be drawn. */
function isLong<Row>({ windows }: DataTable<Row>): boolean {
  return windows !== undefined && windows.pages.length > 1;
}

/** For those who hear a long table: its rows with the header, -1 while that is not known (ARIA 1.2). */
function rowCount<Row>(table: DataTable<Row>): number | undefined {
  if (!isLong(table)) return undefined;
  return table.windows!.hasMore ? -1 : table.rows!.length + 1;
}

function headerCell<Row>({ words, sort, onSort }: DataTable<Row>, column: Column<Row>): TemplateResult {
  const sorted = sort?.column === column.id;
  const direction = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const handleSort = () => onSort?.({ column: column.id, descending: sorted ? !sort.descending : false });
  return html`<th
    role="columnheader"
    scope="col"
    class=${cellClass(column)}
    aria-sort=${column.sortable && onSort ? direction : nothing}
  >
    ${
      column.sortable && onSort
        ? html`<button class="sort" type="button" title=${words.sortable} @click=${handleSort}>
            ${column.header}${sorted && sort.descending ? arrowDown : arrowUp}
          </button>`
        : column.header
    }
  </th>`;
}

function selectAllCell<Row>({ words, rows = [], selection, selectable }: DataTable<Row>): TemplateResult {
  const able = selectable ? rows.filter(selectable) : rows;
  const chosen = able.filter((row) => selection!.has(row)).length;
  const handleChange = (event: Event) =>
    selection!.toggleAll(able, (event.target as HTMLInputElement).checked);
  return html`<th role="columnheader" scope="col" class="check">
    <label class="check-target"
      ><span class="sr">${words.selectAll}</span
      ><input
        type="checkbox"
        .checked=${live(chosen > 0 && chosen === able.length)}
        .indeterminate=${live(chosen > 0 && chosen < able.length)}
        ?disabled=${able.length === 0}
        @change=${handleChange}
    /></label>
  </th>`;
}

function bodyRow<Row>(table: DataTable<Row>, row: Row, index: number): TemplateResult {
  const { selection } = table;
  const numbered = rowCount(table) !== undefined;
  const chosen = selection?.has(row) ?? false;
  return html`<tr
    role="row"
    part="row"
    class=${classMap({ chosen })}
    data-record=${table.key(row)}
    data-mark=${table.mark?.(row) ?? nothing}
    aria-rowindex=${numbered ? index + 2 : nothing}
  >
    ${selection ? selectCell(table, row, chosen) : nothing}
    ${table.columns.map(
      (column) =>
        html`<td
          role="cell"
          part="cell cell-${column.id}"
          class=${cellClass(column)}
          data-label=${labelOf(column)}
        >
          ${column.cell(row)}
        </td>`,
    )}
  </tr>`;
}

function selectCell<Row>(table: DataTable<Row>, row: Row, chosen: boolean): TemplateResult {
  const { words, rows = [], selection, selectable, rowName } = table;
  const able = selectable?.(row) ?? true;
  // A change event does not tell the Shift key; the click before it does.
  const handleClick = (event: MouseEvent) => {
    const { checked } = event.target as HTMLInputElement;
    const visible = selectable ? rows.filter(selectable) : rows;
    selection!.toggle(row, checked, visible, { range: event.shiftKey });
  };
  return html`<td role="cell" class="check">
    ${
      able
        ? html`<label class="check-target"
            ><span class="sr">${words.select({ name: rowName?.(row) ?? table.key(row) })}</span
            ><input type="checkbox" .checked=${live(chosen)} @click=${handleClick}
          /></label>`
        : nothing
    }
  </td>`;
}

function skeletonRows<Row>({
  columns,
  selection,
  skeletonRows: count = 8,
}: DataTable<Row>): TemplateResult[] {
  return Array.from(
    { length: count },
    () =>
      html`<tr role="row">
        ${selection ? html`<td role="cell" class="check"></td>` : nothing}
        ${columns.map((column) => skeletonCell(column))}
      </tr>`,
  );
}

/** The first line of a card, or of a row, usually has a second line below it. */
function skeletonCell(column: Column<never>): TemplateResult {
  const second = column.card === 'title' ? html`<span class="second">${skeleton('l')}</span>` : nothing;
  return html`<td role="cell" class=${cellClass(column)}>${skeleton(column.skeleton ?? 's')}${second}</td>`;
}

/** The name of a column in a line of a card. */
function labelOf({ card, header }: Column<never>): string | typeof nothing {
  return card === 'line' && typeof header === 'string' ? header : nothing;
}

function cellClass({ id, align, hideBelow, card, given }: Column<never>): string {
  const below = hideBelow && `below-${hideBelow}`;
  const texts = given && `holds-given of-${given}`;
  return [`column-${id}`, align ?? 'start', below, `card-${card ?? 'none'}`, texts].filter(Boolean).join(' ');
}
