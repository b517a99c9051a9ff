import type { Direction, PublishRecord } from '../generated/contract.ts';
import type { ImportRefusal } from './import-refusal.ts';

/** What a record came from: contract records as JSON or NDJSON, or an e-invoice. */
export type ImportFormat = 'records' | 'cfdi' | 'retenciones' | 'ubl' | 'cii' | 'dte';

/** A record to publish, or a refusal of the file or of one line of it. */
export type Imported =
  | {
      record: PublishRecord;
      format: ImportFormat;
      /** Line of an NDJSON file, from 1. */
      line?: number;
      /** Position in a JSON array, from 1. */
      item?: number;
      refusal?: undefined;
    }
  | { refusal: ImportRefusal; record?: undefined };

/** The bytes of a file: whole, or in pieces such as a `ReadableStream` or a Node stream gives them. */
export type ImportSource = Uint8Array | AsyncIterable<Uint8Array>;

export interface ImportOptions {
  /** Name for messages; what the file is follows from its content alone. */
  fileName: string;
  /** Direction of e-invoices in which the publisher is neither issuer nor recipient; without it they are refused. */
  direction?: Direction | undefined;
  /** The publisher's tax id: as issuer it makes a document receivable, as recipient payable. */
  publisherTaxId?: string | undefined;
  /** What else e-invoices may name the publisher by: a company register's number, an address in a network … */
  publisherIdentifiers?: readonly string[] | undefined;
}
