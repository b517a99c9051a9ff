import { resolve } from 'node:path';
import { z } from 'zod';
import { XmlSchemasError, xmlSchemasIn } from '../../files/schemas/xml-schemas.ts';
import { pdfAttachment } from '../../files/pdf-attachment.ts';
import { zipEntry } from '../../files/zip-entry.ts';
import type { XmlSchemas } from '../../import/imported.ts';
import type { ReadFilesOptions } from '../../upload/read-files.ts';
import type { LocalContext } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';
import { systemSentence } from '../error-sentence.ts';
import { direction, text } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';
import { columnsOf } from './table-columns.ts';

const decimalMarks = { point: '.', comma: ',' } as const;

/** Help of what can be read. */
export const filesHelp: readonly string[] = [
  'FILE                   NDJSON or JSON of contract records, CFDI 3.2 to 4.0 (payments too), Retenciones, UBL 2',
  '                       Invoice, CreditNote or DebitNote, Cross Industry Invoice, Chilean DTE, CSV, .xlsx, also',
  '                       packed with gzip; told by its content (docs/formats.md). - is standard input.',
];

/** Help of the options that say how files are read. */
export const readingHelp: readonly string[] = [
  '--columns LIST         headers of a table, for what is not guessed: total=Importe,number=Comprobante …',
  '--sheet NAME           sheet of a workbook, where several are tables of documents',
  '--currency CODE        currency of a table that has no column for it',
  '--decimal MARK         point or comma: the decimal mark of a table whose amounts do not tell it',
  '--dates ORDER          dmy or mdy: the order of a table whose dates do not tell it',
  '--schemas FOLDER       refuse XML files that are not valid by the published schemas (XSD) in this folder, which',
  '                       takes the package libxml2-wasm; nothing is loaded over the network',
];

/** The options themselves. */
export const readingOptions = {
  direction: { type: 'string' },
  columns: { type: 'string' },
  sheet: { type: 'string' },
  currency: { type: 'string' },
  decimal: { type: 'string' },
  dates: { type: 'string' },
  schemas: { type: 'string' },
} as const;

/** And their values. */
export const readingValues = {
  direction: direction.optional(),
  columns: columnsOf.optional(),
  sheet: text.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'takes a code of ISO 4217 such as PEN')
    .optional(),
  decimal: z.enum(['point', 'comma'], 'takes point or comma').optional(),
  dates: z.enum(['dmy', 'mdy'], 'takes dmy or mdy').optional(),
  schemas: text.optional(),
};

/** The values of the options together. */
export type ReadingValues = {
  [Name in keyof typeof readingValues]?: z.infer<(typeof readingValues)[Name]>;
};

/** How files are read, as the options say. Throws `CommandFailure` where there are no schemas. */
export async function readingOf(
  { filesFrom }: Pick<LocalContext, 'filesFrom'>,
  { decimal, dates, schemas: folder, direction: way, columns, sheet, currency }: ReadingValues,
): Promise<ReadFilesOptions> {
  return {
    direction: way,
    columns,
    sheet,
    currency,
    decimalMark: decimal && decimalMarks[decimal],
    dayFirst: dates && dates === 'dmy',
    schemas: folder === undefined ? undefined : await schemasIn(resolve(filesFrom, folder)),
    pdfAttachment,
    zipEntry,
    sentenceOf: systemSentence,
  };
}

/** Throws `UsageError` where standard input is named twice. */
export function checkStandardInput(files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input can be read once.');
}

async function schemasIn(folder: string): Promise<XmlSchemas> {
  try {
    return await xmlSchemasIn(folder);
  } catch (error) {
    const sentence = error instanceof XmlSchemasError ? error.message : systemSentence(error);
    if (sentence === undefined) throw error;
    throw new CommandFailure(`--schemas: ${sentence}.`);
  }
}
