import type { PublishRecord } from '../generated/contract.ts';
import type { ImportRefusalCode } from '../import/import-refusal.ts';
import type { ImportFormat, ImportOptions } from '../import/imported.ts';
import { readRecords } from '../import/read-records.ts';
import { Identities } from './identities.ts';
import { GzipError, unpacked } from './unpacked.ts';

/** A file to publish, wherever it lies. */
export interface SourceFile {
  /** For messages. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** Where a record comes from: a file, and in it a line or a position in a list, from 1. */
export interface Origin {
  file: string;
  line?: number | undefined;
  record?: number | undefined;
}

/** `invoices.csv, line 3`. */
export function placeOf({ file, line, record }: Origin): string {
  const at = line === undefined ? (record === undefined ? '' : `, record ${record}`) : `, line ${line}`;
  return `${file}${at}`;
}

/** What was read of a file: a record, or why there is none. */
export type ReadItem<File extends SourceFile> =
  | {
      readonly file: File;
      readonly origin: Origin;
      readonly record: PublishRecord;
      /** The role of the file as the paper of this record alone; absent of tables, and of what holds several. */
      readonly paper?: 'xml' | 'pdf' | undefined;
      readonly refusal?: undefined;
    }
  | {
      readonly file: File;
      readonly origin: Origin;
      readonly record?: undefined;
      readonly refusal: { readonly reason: string; readonly code?: ImportRefusalCode | undefined };
    };

/** How files are read; what cannot be opened is told by `sentenceOf`, and thrown where it has none. */
export interface ReadFilesOptions extends Omit<ImportOptions, 'fileName'> {
  sentenceOf?: ((error: unknown) => string | undefined) | undefined;
}

/** The records of files, one after the other, as the command line and the page publish them. Two files of one identity that say different things are told apart. */
export async function* readFiles<File extends SourceFile>(
  files: Iterable<File> | AsyncIterable<File>,
  { sentenceOf, ...options }: ReadFilesOptions,
): AsyncGenerator<ReadItem<File>> {
  const identities = new Identities();
  for await (const file of files) {
    const { name } = file;
    try {
      for await (const imported of readRecords(unpacked(file.open()), { ...options, fileName: name })) {
        if (imported.refusal) {
          const { code, reason, line, record } = imported.refusal;
          yield { file, origin: { file: name, line, record }, refusal: { reason, code } };
          continue;
        }
        const { record, format, line, item } = imported;
        const origin = { file: name, line, record: item };
        const other =
          format === 'records' ? undefined : await identities.otherPlaceOf(record, placeOf(origin));
        if (other === undefined) yield { file, origin, record, paper: paperOf(record, format, item) };
        else {
          const reason = `it has the identity of ${other}, which says something else (${record.externalId})`;
          yield { file, origin, refusal: { reason } };
        }
      }
    } catch (error) {
      const reason = error instanceof GzipError ? error.message : sentenceOf?.(error);
      if (reason === undefined) throw error;
      yield { file, origin: { file: name }, refusal: { reason } };
    }
  }
}

/** An envelope of several documents is not one of them's paper: it holds those of other partners. Payments of one file have one payer. */
function paperOf(
  record: PublishRecord,
  format: ImportFormat,
  item: number | undefined,
): 'xml' | 'pdf' | undefined {
  if (format === 'records' || format === 'table' || (item !== undefined && record.kind !== 'payment'))
    return undefined;
  return format === 'pdf' ? 'pdf' : 'xml';
}
