import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pdfAttachment } from '../../files/pdf-attachment.ts';
import { zipEntry } from '../../files/zip-entry.ts';
import type { PublishRecord } from '../../generated/contract.ts';
import { readRecords, type ImportOptions } from '../../import/index.ts';
import type { Context } from '../command.ts';
import { systemSentence } from '../error-sentence.ts';
import { attachPapers } from './attach-papers.ts';
import { Identities } from './identities.ts';
import { placeOf, type PublishReport } from './publish-report.ts';
import { GzipError, unpacked } from './unpacked.ts';

/** How files are read. */
export interface ReadOptions extends Omit<ImportOptions, 'fileName'> {
  attach: boolean;
  /** Takes the ids of the papers in the place of uploading them. */
  newFiles?: Set<string> | undefined;
}

/** The records of all files, one after the other. Tells the report where each comes from, and what was refused. */
export async function* recordsOf(
  context: Context,
  files: readonly string[],
  options: ReadOptions,
  report: PublishReport,
): AsyncGenerator<PublishRecord> {
  const identities = new Identities();
  for (const file of files) {
    try {
      yield* recordsOfFile(context, file, options, report, identities);
    } catch (error) {
      const sentence = error instanceof GzipError ? error.message : systemSentence(error);
      if (sentence === undefined) throw error;
      report.refused({ file }, sentence);
    }
  }
}

async function* recordsOfFile(
  context: Context,
  file: string,
  { attach, newFiles, ...options }: ReadOptions,
  report: PublishReport,
  identities: Identities,
): AsyncGenerator<PublishRecord> {
  const path = resolve(context.filesFrom, file);
  if (file !== '-' && (await stat(path)).isDirectory()) {
    report.refused({ file }, 'it is a folder; name the files in it');
    return;
  }
  const fileName = file === '-' ? 'standard input' : file;
  const source = unpacked(file === '-' ? context.openStdin() : createReadStream(path));
  for await (const imported of readRecords(source, { ...options, fileName, pdfAttachment, zipEntry })) {
    if (imported.refusal) {
      const { code, reason, line, record } = imported.refusal;
      report.refused({ file: fileName, line, record }, reason, code);
      continue;
    }
    const { record, format, line, item } = imported;
    const origin = { file: fileName, line, record: item };
    const other = format === 'records' ? undefined : identities.otherPlaceOf(record, placeOf(origin));
    if (other !== undefined) {
      report.refused(
        origin,
        `it has the identity of ${other}, which says something else (${record.externalId})`,
      );
      continue;
    }
    // An envelope of several documents is not one of them's paper: it holds those of other partners. Payments of one file have one payer.
    const isPaper = item === undefined || record.kind === 'payment';
    if (attach && format !== 'records' && format !== 'table' && isPaper) {
      const refusal = await attachPapers(context, record, path, format === 'pdf' ? 'pdf' : 'xml', newFiles);
      if (refusal) {
        report.refused({ file: basename(refusal.path) }, refusal.sentence);
        continue;
      }
    }
    report.from(record, origin);
    yield record;
  }
}
