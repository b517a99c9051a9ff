import type { ImportOptions } from '../imported.ts';
import { Refused } from '../refused.ts';
import { areOfDocuments, declaredColumns } from '../table/columns.ts';
import type { Row } from '../table/parse-csv.ts';
import type { Merge, Sheet } from './read-sheet.ts';

/** A table in a sheet: what heads its columns, and the rows below. */
export interface SheetTable {
  header: string[];
  rows: Row[];
}

// Titles and letterheads stand above a table.
const maxRowsAbove = 50;

/** The table of documents in a sheet: below the first row that names the columns of one. */
export function tableIn(sheet: Sheet, { columns = {} }: ImportOptions): SheetTable | undefined {
  const down = sheet.merges.filter(({ fromRow, toRow }) => toRow > fromRow);
  for (const { line } of sheet.rows.slice(0, maxRowsAbove)) {
    const last = down.reduce(
      (end, { fromRow, toRow }) => (fromRow === line ? Math.max(end, toRow) : end),
      line,
    );
    const rows = sheet.rows.filter((row) => row.line > last);
    const header = headerAt(sheet, last, rows);
    if (isHeader(header, columns)) return { header, rows };
  }
  return undefined;
}

/**
 * What heads the columns in a row: its cells, and those that reach into it from above. One that heads several columns in which something
 * stands names none of them: which of "Net" and "Total" below "Amount" is meant, the row below it tells.
 */
function headerAt({ rows, merges }: Sheet, line: number, below: readonly Row[]): string[] {
  const header = [...cellsAt(rows, line)];
  const reaching = merges.filter(({ fromRow, toRow }) => fromRow <= line && line <= toRow);
  const used = reaching.some(({ from, to }) => to > from) ? usedColumns(below) : new Set<number>();
  for (const merge of reaching) {
    while (header.length <= merge.from) header.push('');
    header[merge.from] = headsSeveral(merge, used) ? '' : (cellsAt(rows, merge.fromRow)[merge.from] ?? '');
  }
  return header;
}

function headsSeveral({ from, to }: Merge, used: ReadonlySet<number>): boolean {
  return [...used].some((column) => column > from && column <= to);
}

function cellsAt(rows: readonly Row[], line: number): readonly string[] {
  return rows.find((row) => row.line === line)?.cells ?? [];
}

function usedColumns(rows: readonly Row[]): Set<number> {
  const used = new Set<number>();
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) if (cell !== '') used.add(index);
  }
  return used;
}

function isHeader(header: readonly string[], columns: NonNullable<ImportOptions['columns']>): boolean {
  try {
    return areOfDocuments(declaredColumns(header, columns));
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
