/** Why something was refused. Stable, for programs; `reason` is for people. */
export type ImportRefusalCode =
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'encoding'
  | 'doctype'
  | 'malformed'
  | 'schema'
  | 'missing'
  | 'invalid'
  | 'direction';

/** Where a refusal belongs: the file, and in it the line (NDJSON) or the record (JSON), both counted from 1. */
export interface ImportPlace {
  fileName: string;
  line?: number | undefined;
  record?: number | undefined;
}

/** What is accepted, for sentences that say that something else is not. */
export const acceptedFormats =
  'CFDI 3.2 to 4.0 with their payments (Pagos) and Retenciones, UBL 2 Invoice, CreditNote and DebitNote, SUNAT’s ' +
  'retención and percepción, ' +
  'Cross Industry Invoices (ZUGFeRD 2, Factur-X, also in their PDF), Chilean DTE, tables (CSV, .xlsx), ' +
  'and NDJSON or JSON of contract records';

/** A file, a line or a record that cannot be published, with one sentence that says so. Never holds a stack worth showing. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly code: ImportRefusalCode;
  readonly fileName: string;
  /** Line of an NDJSON file, from 1. */
  readonly line: number | undefined;
  /** Position in a JSON array, from 1. */
  readonly record: number | undefined;
  /** The sentence without the place. */
  readonly reason: string;

  constructor(place: ImportPlace, code: ImportRefusalCode, reason: string) {
    super(
      `${describe(place)}: ${reason}${code === 'unsupported' ? `; accepted are ${acceptedFormats}` : ''}`,
    );
    this.code = code;
    this.fileName = place.fileName;
    this.line = place.line;
    this.record = place.record;
    this.reason = reason;
  }
}

function describe({ fileName, line, record }: ImportPlace): string {
  if (line !== undefined) return `${fileName}, line ${line}`;
  return record === undefined ? fileName : `${fileName}, record ${record}`;
}
