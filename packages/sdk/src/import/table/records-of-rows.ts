import type { ImportOptions } from '../imported.ts';
import type { Found } from '../reader.ts';
import { Refused } from '../refused.ts';
import { areOfDocuments, declaredColumns, type Columns } from './columns.ts';
import { conventionsOf } from './conventions.ts';
import type { Row } from './parse-csv.ts';
import { readRow } from './read-row.ts';

/** The records of a table, a row each, by what heads its columns. */
export function* recordsOfRows(
  header: readonly string[],
  rows: readonly Row[],
  options: ImportOptions,
): Generator<Found> {
  const columns = declaredColumns(header, options.columns ?? {});
  if (!areOfDocuments(columns)) {
    throw new Refused(
      'missing',
      'its columns lack one of total, date, number (or external id) and partner (or tax id, or name)',
    );
  }
  const conventions = conventionsOf(
    writtenCells(rows, columns, ['total', 'subtotal']),
    writtenCells(rows, columns, ['issueDate', 'dueDate']),
    { decimalMark: options.decimalMark, dayFirst: options.dayFirst },
  );
  for (const row of rows) {
    yield { line: row.line, read: () => readRow(row, columns, conventions, options) };
  }
}

function writtenCells(
  rows: readonly Row[],
  columns: Columns,
  fields: Parameters<Columns['get']>[0][],
): string[] {
  const indexes = fields.map((field) => columns.get(field)).filter((index) => index !== undefined);
  return rows.flatMap(({ cells, exact }) =>
    indexes.filter((index) => !exact?.has(index)).map((index) => cells[index] ?? ''),
  );
}
