import { ByteSource } from './byte-source.ts';
import type { ImportOptions, ImportSource } from './imported.ts';
import { maxBytes } from './reader.ts';
import { Refused } from './refused.ts';
import { Package } from './workbook/package.ts';
import { sheetsOf } from './workbook/choose-sheet.ts';
import {
  areOfDocuments,
  declaredColumns,
  guessColumns,
  type Columns,
  type TableField,
} from './table/columns.ts';
import { allRows, decodeTable, delimiterOf, type Row } from './table/parse-csv.ts';
import { isAmbiguousAmount, isAmbiguousDate } from './table/conventions.ts';

/** What a table does not tell by itself. */
export type TableQuestion = 'columns' | 'direction' | 'currency' | 'decimalMark' | 'dayFirst' | 'sheet';

/** A table as a person has to see it to say what is in it. */
export interface TableDescription {
  readonly header: readonly string[];
  /** The first rows. */
  readonly sample: readonly (readonly string[])[];
  readonly rows: number;
  /** Names of sheets of documents, of a workbook that has several. */
  readonly sheets: readonly string[];
  /** Headings by what they hold: as declared, else as people use to head them. */
  readonly columns: Readonly<Partial<Record<TableField, string>>>;
  /** What has to be told before it can be read. */
  readonly questions: readonly TableQuestion[];
}

const sampleRows = 5;

/** Describes a file where it is a table (CSV, .xlsx); undefined where it is not. Throws what the source throws. */
export async function describeTable(
  source: ImportSource,
  options: ImportOptions,
): Promise<TableDescription | undefined> {
  const bytes = await new ByteSource(source).whole(maxBytes);
  if (bytes === undefined) return undefined;
  try {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (isZip && options.zipEntry === undefined) return undefined;
    return await (isZip ? ofWorkbook(bytes, options) : ofText(bytes, options));
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

async function ofText(bytes: Uint8Array, options: ImportOptions): Promise<TableDescription | undefined> {
  if (bytes.subarray(0, 1024).includes(0)) return undefined;
  const text = decodeTable(bytes);
  if (/^\s*[<{[]/.test(text) || text.startsWith('%PDF')) return undefined;
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) return undefined;
  const [header, ...rows] = await allRows(text, delimiter, options.pause);
  return header && description(header.cells, rows, options);
}

async function ofWorkbook(bytes: Uint8Array, options: ImportOptions): Promise<TableDescription | undefined> {
  const sheets = await sheetsOf(new Package(bytes, options.zipEntry!), options);
  const tables = sheets.filter(({ table }) => table !== undefined);
  const several = tables.length > 1 ? tables.map(({ name }) => name) : [];
  const chosen = tables[0] ?? sheets.find(({ rows }) => rows.length > 1);
  if (chosen === undefined) return undefined;
  const { header, rows } = chosen.table ?? { header: chosen.rows[0]!.cells, rows: chosen.rows.slice(1) };
  return description(header, rows, options, several);
}

function description(
  header: readonly string[],
  rows: readonly Row[],
  options: ImportOptions,
  sheets: readonly string[] = [],
): TableDescription {
  const columns = columnsOf(header, options);
  return {
    header,
    sample: rows.slice(0, sampleRows).map(({ cells }) => cells),
    rows: rows.length,
    sheets,
    columns: Object.fromEntries([...columns].map(([field, index]) => [field, header[index]!])),
    questions: questionsOf(columns, rows, options, sheets),
  };
}

/** A heading that was declared once and is not there is passed over: it is asked anew. */
function columnsOf(header: readonly string[], { columns }: ImportOptions): Columns {
  try {
    return declaredColumns(header, columns ?? {});
  } catch (error) {
    if (error instanceof Refused) return guessColumns(header);
    throw error;
  }
}

function questionsOf(
  columns: Columns,
  rows: readonly Row[],
  options: ImportOptions,
  sheets: readonly string[],
): TableQuestion[] {
  const cells = (...fields: TableField[]) =>
    fields.flatMap((field) => {
      const index = columns.get(field);
      if (index === undefined) return [];
      return rows.flatMap(({ cells: own, exact }) => (exact?.has(index) ? [] : [own[index] ?? '']));
    });
  const asked: [TableQuestion, boolean][] = [
    ['sheet', sheets.length > 1 && options.sheet === undefined],
    ['columns', !areOfDocuments(columns)],
    ['direction', !columns.has('direction') && options.direction === undefined],
    ['currency', !columns.has('currency') && options.currency === undefined],
    ['decimalMark', options.decimalMark === undefined && isAmbiguousAmount(cells('total', 'subtotal'))],
    ['dayFirst', options.dayFirst === undefined && isAmbiguousDate(cells('issueDate', 'dueDate'))],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}
