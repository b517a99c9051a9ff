import type { ImportOptions } from '../imported.ts';
import { maxBytes, type Content, type Found, type Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import { isText } from '../strangers/signatures.ts';
import { areOfDocuments, guessColumns } from './columns.ts';
import { allRows, decodeTable, delimiterOf, rowsOf, type Row } from './parse-csv.ts';
import { recordsOfRows } from './records-of-rows.ts';

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
  const [header, ...rows] = await allRows(text, delimiter, options.pause);
  const headings = header?.cells ?? [];
  const fitting = rows.map((row) => ({ ...row, fault: excessOf(row, headings.length) }));
  yield* recordsOfRows(headings, fitting, options);
}

/** A cell too many comes of a delimiter that is not quoted, as in 1180,50, and leaves none of the others certain. */
function excessOf({ cells }: Row, headings: number): string | undefined {
  if (cells.slice(headings).every((cell) => cell === '')) return undefined;
  return `it has ${cells.length} cells below ${headings} headings: quote a cell that holds the delimiter`;
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
