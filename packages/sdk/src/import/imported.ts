import type { Direction, PublishRecord } from '../generated/contract.ts';
import type { ImportRefusal } from './import-refusal.ts';
import type { TableField } from './table/columns.ts';

/** What a record came from: contract records as JSON or NDJSON, a table, or an e-invoice. */
export type ImportFormat = 'records' | 'cfdi' | 'retenciones' | 'ubl' | 'cii' | 'dte' | 'table' | 'pdf';

/** A record to publish, or a refusal of the file or of one line of it. */
export type Imported =
  | {
      record: PublishRecord;
      format: ImportFormat;
      /** Line of an NDJSON file or a table, from 1. */
      line?: number;
      /** Position in a JSON array, from 1. */
      item?: number;
      refusal?: undefined;
    }
  | { refusal: ImportRefusal; record?: undefined };

/** The bytes of a file: whole, or in pieces such as a `ReadableStream` or a Node stream gives them. */
export type ImportSource = Uint8Array | AsyncIterable<Uint8Array>;

/** What a PDF has by a name, or why there is nothing. */
export type PdfAttachment = Uint8Array | 'none' | 'unreadable' | 'unavailable';

/** What a ZIP file has by a name, or why there is nothing. */
export type ZipEntry = Uint8Array | 'none' | 'too-large' | 'unreadable';

/** Schemas by which XML files are checked before they are read. */
export interface XmlSchemas {
  /** Holds a document against the schema of its root element. */
  check(
    bytes: Uint8Array,
    root: { namespace: string; name: string; schemaLocation?: string | undefined },
  ): Promise<SchemaVerdict>;
}

/** A sentence for each thing that is wrong with a document, none where nothing is; or why it cannot be told. */
export type SchemaVerdict = { faults: readonly string[] } | { unknown: string };

export interface ImportOptions {
  /** Name for messages; what the file is follows from its content alone. */
  fileName: string;
  /** Direction of e-invoices in which the publisher is neither issuer nor recipient; without it they are refused. */
  direction?: Direction | undefined;
  /** Headers of the columns of a table (CSV, a sheet), by what they hold; what is not declared is guessed. */
  columns?: Readonly<Partial<Record<TableField, string>>> | undefined;
  /** Currency of a table that has no column for it. */
  currency?: string | undefined;
  /** Decimal mark of a table's amounts, where they do not tell it themselves. */
  decimalMark?: '.' | ',' | undefined;
  /** Whether a table's dates begin with the day, where they do not tell it themselves. */
  dayFirst?: boolean | undefined;
  /** Sheet of a workbook that is to be read, by its name; without it the only one that is a table of documents. */
  sheet?: string | undefined;
  /** Opens a workbook (.xlsx), which is a ZIP file: `zipEntry` of `@saldo/sdk/node`. Without it they are refused. */
  zipEntry?: ((bytes: Uint8Array, name: string, limit: number) => Promise<ZipEntry>) | undefined;
  /** Awaited every few milliseconds of a long table, so that a page goes on meanwhile; what it throws ends the reading. */
  pause?: (() => Promise<void>) | undefined;
  /** Refuses XML files that are not valid by their schemas: `xmlSchemasIn` of `@saldo/sdk/node`. Without it none is looked for. */
  schemas?: XmlSchemas | undefined;
  /** Opens a PDF for the e-invoice in it: `pdfAttachment` of `@saldo/sdk/node`. Without it PDFs are refused. */
  pdfAttachment?: ((bytes: Uint8Array, names: readonly string[]) => Promise<PdfAttachment>) | undefined;
  /** The publisher's tax id: as issuer it makes a document receivable, as recipient payable. */
  publisherTaxId?: string | undefined;
  /** What else e-invoices may name the publisher by: a company register's number, an address in a network … */
  publisherIdentifiers?: readonly string[] | undefined;
}
