import type { ImportOptions } from '../imported.ts';
import { maxBytes, type Content, type Found, type Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import { isText } from '../strangers/signatures.ts';
import { areOfDocuments, declaredColumns, guessColumns, type Columns } from './columns.ts';
import { conventionsOf } from './conventions.ts';
import { decodeTable, delimiterOf, rowsOf, type Row } from './parse-csv.ts';
import { readRow } from './read-row.ts';

/** A table of documents as text: CSV, or with semicolons, tabs or bars, its first row naming the columns. */
export const table: Reader = {
  format: 'table',
  recognises: (content, { columns }) =>
    content.root === undefined &&
    isText(content.head) &&
    (columns !== undefined || areOfDocuments(guessColumns(firstCells(content)))),
  find: (content, options) => rowsIn(content, options),
};

async function* rowsIn({ source }: Content, options: ImportOptions): AsyncGenerator<Found> {
  const text = decodeTable(await source.wholeOrRefuse(maxBytes));
  const delimiter = delimiterOf(text) ?? ',';
  const [header, ...rows] = rowsOf(text, delimiter);
  const columns = declaredColumns(header?.cells ?? [], options.columns ?? {});
  if (!areOfDocuments(columns)) {
    throw new Refused(
      'missing',
      'its columns lack one of total, date, number (or external id) and partner (or tax id, or name)',
    );
  }
  const conventions = conventionsOf(
    cellsOf(rows, columns, ['total', 'subtotal']),
    cellsOf(rows, columns, ['issueDate', 'dueDate']),
    { decimalMark: options.decimalMark, dayFirst: options.dayFirst },
  );
  for (const { line, cells } of rows) {
    yield { line, read: () => readRow(cells, columns, conventions, options) };
  }
}

function firstCells({ head }: Content): string[] {
  const text = decodeTable(head.subarray(0, head.indexOf(0x0a) < 0 ? undefined : head.indexOf(0x0a)));
  try {
    const delimiter = delimiterOf(text);
    return delimiter === undefined ? [] : (rowsOf(text, delimiter).next().value?.cells ?? []);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

function cellsOf(rows: readonly Row[], columns: Columns, fields: Parameters<Columns['get']>[0][]): string[] {
  const indexes = fields.map((field) => columns.get(field)).filter((index) => index !== undefined);
  return rows.flatMap(({ cells }) => indexes.map((index) => cells[index] ?? ''));
}
