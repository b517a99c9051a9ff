import { plainText } from './plain-text.ts';

/** A column of a table. */
export interface Column<Row> {
  header: string;
  cell: (row: Row) => string | undefined;
  align?: 'left' | 'right';
  /** The column that gives way where the terminal is too narrow. */
  shrinks?: boolean;
  /** Sets a cell off; it has its width by then. */
  style?: (text: string, row: Row) => string;
}

const gap = 2;
const narrowest = 12;
const segmenter = new Intl.Segmenter();

/** Lines of a table, the header first. With a `width`, the column that shrinks is cut so that the others fit. */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: { width?: number | undefined; styleHeader?: (text: string) => string } = {},
): string[] {
  const cells = rows.map((row) => columns.map(({ cell }) => plainText(cell(row) ?? '')));
  const headers = columns.map(({ header }) => header);
  const widths = columns.map((_, index) =>
    Math.max(...[headers, ...cells].map((line) => length(line[index]!))),
  );
  shrink(widths, columns, options.width);
  const write = (texts: readonly string[], style: (text: string, index: number) => string): string =>
    texts
      .map((text, index) => style(fit(text, widths[index]!, columns[index]!.align), index))
      .join(' '.repeat(gap))
      .trimEnd();
  const styleHeader = options.styleHeader ?? ((text: string) => text);
  return [
    write(headers, styleHeader),
    ...cells.map((texts, row) =>
      write(texts, (text, index) => columns[index]!.style?.(text, rows[row]!) ?? text),
    ),
  ];
}

function shrink(
  widths: number[],
  columns: readonly { shrinks?: boolean }[],
  width: number | undefined,
): void {
  const index = columns.findIndex(({ shrinks }) => shrinks);
  if (width === undefined || index < 0) return;
  const over = widths.reduce((sum, one) => sum + one + gap, -gap) - width;
  if (over > 0) widths[index] = Math.max(narrowest, widths[index]! - over);
}

function fit(text: string, width: number, align: Column<never>['align']): string {
  const missing = width - length(text);
  if (missing < 0)
    return `${characters(text)
      .slice(0, width - 1)
      .join('')}…`;
  return align === 'right' ? ' '.repeat(missing) + text : text + ' '.repeat(missing);
}

function length(text: string): number {
  return characters(text).length;
}

function characters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
