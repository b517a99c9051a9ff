import type { ImportOptions } from '../imported.ts';
import type { Found } from '../reader.ts';
import { quotedList } from '../quoted-list.ts';
import { Refused } from '../refused.ts';
import { areOfDocuments, declaredColumns, guessesOf, headedAs, type Columns } from './columns.ts';
import { conventionsOf } from './conventions.ts';
import type { Row } from './parse-csv.ts';
import { currencyOf, directionOf, readRow } from './read-row.ts';

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
  refuseTwoTotals(header, options);
  // What no row can tell is said once.
  if (!columns.has('direction')) directionOf(undefined, options);
  if (!columns.has('currency')) currencyOf(options.currency);
  const conventions = conventionsOf(
    writtenCells(rows, columns, ['total', 'subtotal']),
    writtenCells(rows, columns, ['issueDate', 'dueDate']),
    { decimalMark: options.decimalMark, dayFirst: options.dayFirst },
  );
  for (const row of rows) {
    yield { line: row.line, read: () => readRow(row, columns, conventions, options) };
  }
}

/** What is owed is never chosen by the place of its column. */
function refuseTwoTotals(header: readonly string[], { columns = {} }: ImportOptions): void {
  const { total, ...others } = columns;
  const taken = new Set(Object.values(others).flatMap((name) => headedAs(header, name)));
  const named = total === undefined ? guessesOf(header, 'total') : headedAs(header, total);
  const [first, second] = named.filter((index) => !taken.has(index));
  if (first === undefined || second === undefined) return;
  throw new Refused(
    'invalid',
    `its columns ${quotedList([header[first]!, header[second]!])} may both be the total: declare one by a name that no other has (--columns total=…)`,
  );
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
