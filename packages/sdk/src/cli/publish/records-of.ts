import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pdfAttachment } from '../../files/pdf-attachment.ts';
import { zipEntry } from '../../files/zip-entry.ts';
import type { PublishRecord } from '../../generated/contract.ts';
import { attachPapers } from '../../upload/papers.ts';
import { readFiles, type ReadFilesOptions, type SourceFile } from '../../upload/read-files.ts';
import type { Context } from '../command.ts';
import { problemSentence, systemSentence } from '../error-sentence.ts';
import { fileFromPath } from '../../files/file-from-path.ts';
import { papersOf } from './papers-of.ts';
import type { PublishReport } from './publish-report.ts';

/** How files are read. */
export interface ReadOptions extends ReadFilesOptions {
  attach: boolean;
  /** Takes the ids of the papers in the place of uploading them. */
  newFiles?: Set<string> | undefined;
}

interface FileOfPath extends SourceFile {
  readonly path: string;
}

/** The records of all files, one after the other. Tells the report where each comes from, and what was refused. */
export async function* recordsOf(
  context: Context,
  files: readonly string[],
  { attach, newFiles, ...options }: ReadOptions,
  report: PublishReport,
): AsyncGenerator<PublishRecord> {
  const { saldo, signal } = context;
  const opened = sources(context, files, report);
  const reading = { ...options, pdfAttachment, zipEntry, sentenceOf: systemSentence };
  for await (const { file, origin, record, paper, refusal } of found(opened, reading)) {
    if (refusal) {
      report.refused(origin, refusal.reason, refusal.code);
      continue;
    }
    if (attach && paper !== undefined) {
      const refused = await attachPapers(
        record,
        await papersOf(file.path, paper),
        async (externalId, one) => {
          if (newFiles !== undefined) newFiles.add(externalId);
          else await saldo.files.put(externalId, await fileFromPath(one.path), { signal });
        },
      );
      if (refused) {
        const sentence = `the server did not take it: ${problemSentence(refused.error)}`;
        report.refused({ file: basename(refused.paper.path) }, sentence);
        continue;
      }
    }
    report.from(record, origin);
    yield record;
  }
}

async function* found(files: AsyncIterable<FileOfPath>, options: ReadFilesOptions) {
  for await (const item of readFiles(files, options))
    yield item.refusal ? { ...item, paper: undefined } : item;
}

async function* sources(
  context: Context,
  files: readonly string[],
  report: PublishReport,
): AsyncGenerator<FileOfPath> {
  for (const file of files) {
    const path = resolve(context.filesFrom, file);
    if (file === '-') {
      yield { name: 'standard input', path, open: () => context.openStdin() };
      continue;
    }
    // What is not there is told where it is opened.
    if (
      await stat(path).then(
        (one) => one.isDirectory(),
        () => false,
      )
    )
      report.refused({ file }, 'it is a folder; name the files in it');
    else yield { name: file, path, open: () => createReadStream(path) };
  }
}
