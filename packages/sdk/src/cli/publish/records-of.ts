import { basename } from 'node:path';
import { fileFromPath } from '../../files/file-from-path.ts';
import type { PublishRecord } from '../../generated/contract.ts';
import { attachPapers } from '../../upload/papers.ts';
import { readFiles, type ReadFilesOptions } from '../../upload/read-files.ts';
import type { Context } from '../command.ts';
import { problemSentence } from '../error-sentence.ts';
import { papersOf } from './papers-of.ts';
import type { PublishReport } from './publish-report.ts';
import { sourceFiles, type FileOfPath } from './source-files.ts';

/** How files are read. */
export interface ReadOptions extends ReadFilesOptions {
  attach: boolean;
  /** Takes the ids of the papers in the place of uploading them. */
  newFiles?: Set<string> | undefined;
}

/** The records of all files, one after the other. Tells the report where each comes from, and what was refused. */
export async function* recordsOf(
  context: Context,
  files: readonly string[],
  { attach, newFiles, ...options }: ReadOptions,
  report: PublishReport,
): AsyncGenerator<PublishRecord> {
  const { saldo, signal } = context;
  const opened = sourceFiles(context, files, (origin, reason) => report.refused(origin, reason));
  for await (const { file, origin, record, paper, refusal } of found(opened, options)) {
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
