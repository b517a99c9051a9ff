import { tellLater } from '../setup/tell-once.ts';
import type { Column } from '../table/column.ts';
import { skeleton } from '../templates/skeleton.ts';
import type { BuiltInColumn, Columns, HostColumn } from './host-column.ts';

type Choice<Row> = BuiltInColumn | HostColumn<Row>;

export interface ColumnChoices<Row> {
  readonly columns: Columns<Row>;
  /** The element's own column of that id, or one of the metadata. */
  readonly known: (id: string) => Column<Row> | undefined;
  /** Stands behind the others unless it is among them. */
  readonly last?: Column<Row> | undefined;
  /** Draws a cell of the host's; absent until what does so is loaded. */
  readonly hostCell: ((column: HostColumn<Row>, row: Row) => unknown) | undefined;
  /** The element, for notices to the page's developer. */
  readonly localName: string;
}

/** Ids of columns in their order. */
export function columnIds(columns: Columns<never>): string[] {
  return choicesOf(columns).map(({ id }) => id);
}

/** Whether a column has cells of the host's, so that what draws them is needed. */
export function hasHostCells(columns: Columns<never>): boolean {
  return choicesOf(columns).some(isHostColumn);
}

/** The columns that a page chose, each once. What is none is left out, and the console says so. */
export function chooseColumns<Row>(choices: ColumnChoices<Row>): Column<Row>[] {
  const { columns, last, localName } = choices;
  const known = (id: string) => (id === last?.id ? last : choices.known(id));
  const chosen = new Map<string, Column<Row>>();
  const placed = new Set<string>();
  for (const choice of choicesOf(columns)) {
    const column = columnOf(choices, choice, known(choice.id));
    if (!column) {
      const trouble = () => import('../setup/column-trouble.ts');
      void tellLater(trouble, ({ columnTrouble }) => columnTrouble(localName, choice));
    } else if (!chosen.has(column.id)) {
      chosen.set(column.id, column);
      if (choice.card !== undefined) placed.add(column.id);
    }
  }
  if (last && !chosen.has(last.id)) chosen.set(last.id, last);
  return placedOnce([...chosen.values()], placed);
}

function choicesOf<Row>(columns: Columns<Row>): Choice<Row>[] {
  const all = typeof columns === 'string' ? columns.split(/[\s,]+/) : columns;
  return (Array.isArray(all) ? (all as readonly unknown[]) : [undefined])
    .filter((one) => one !== '')
    .map((one) => (typeof one === 'object' && one !== null ? one : { id: String(one) }) as Choice<Row>);
}

function isHostColumn<Row>({ cell, load }: Choice<Row>): boolean {
  return typeof cell === 'function' || typeof load === 'function';
}

function columnOf<Row>(
  { hostCell }: ColumnChoices<Row>,
  choice: Choice<Row>,
  builtIn: Column<Row> | undefined,
): Column<Row> | undefined {
  const { id, header, align, hideBelow, card } = choice;
  if (typeof id !== 'string' || !/^[\w.:-]+$/.test(id)) return undefined;
  const place = { ...(align && { align }), ...(hideBelow && { hideBelow }), ...(card && { card }) };
  const named = typeof header === 'string' && header !== '' ? { header } : undefined;
  if (!isHostColumn(choice)) return builtIn && { ...builtIn, ...place, ...named };
  const title = named ?? (builtIn && { header: builtIn.header });
  if (!title) return undefined;
  const own = choice as HostColumn<Row>;
  const size = own.skeleton ?? 's';
  return {
    ...{ id, hideBelow: 'm', card: 'line', skeleton: size, given: 'host' },
    ...place,
    ...title,
    cell: (row) => hostCell?.(own, row) ?? skeleton(size),
  };
}

/** In each place of a card stands one column: that for which the host chose it before one that has it by itself. */
function placedOnce<Row>(columns: readonly Column<Row>[], placed: ReadonlySet<string>): Column<Row>[] {
  const holders = new Map<string, string>();
  const [chosen, usual] = [columns.filter(({ id }) => placed.has(id)), columns];
  for (const { id, card } of [...chosen, ...usual]) if (card && !holders.has(card)) holders.set(card, id);
  return columns.map((column) => {
    const { id, card } = column;
    if (!card || card === 'line' || holders.get(card) === id) return column;
    return { ...column, card: placed.has(id) ? 'line' : 'none' };
  });
}
