import type { PublishRecord } from '../generated/contract.ts';
import type { ByteSource } from './byte-source.ts';
import type { ImportFormat, ImportOptions } from './imported.ts';
import type { XmlElement } from './xml/xml-element.ts';

/** A file as the readers see it. */
export interface Content {
  /** The first bytes, 64 or more and the first line where there are as many, white space at the start left out. */
  head: Uint8Array;
  /** Root of an XML document; absent for all else. */
  root?: XmlElement | undefined;
  /** The file from its first byte, for what is no XML. */
  source: ByteSource;
}

/** A record in a file, read when it is asked for: one that is refused leaves the others alone. */
export interface Found {
  /** Line of a file of lines, from 1. */
  line?: number | undefined;
  /** Position in a file that holds several records, from 1; absent for the only one of an e-invoice. */
  item?: number | undefined;
  /** Throws `Refused` for what cannot be published. */
  read: () => PublishRecord | Promise<PublishRecord>;
}

/** Reads one format. */
export interface Reader {
  format: ImportFormat;
  /** Tells by the content alone whether it is for this reader, also where an edition of it is then refused. */
  recognises(content: Content, options: ImportOptions): boolean;
  /** The records of the file, any number of them. Throws `Refused` when nothing of it can be published. */
  find(content: Content, options: ImportOptions): Iterable<Found> | AsyncIterable<Found>;
}

/** Files that are read whole; those of lines are streamed and may be of any size. */
export const maxBytes = 20 * 1024 * 1024;
