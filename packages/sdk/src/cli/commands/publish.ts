import { resolve } from 'node:path';
import { z } from 'zod';
import { PermissionError } from '../../errors/permission-error.ts';
import type { ImportOptions } from '../../import/imported.ts';
import { publisherIdentity } from '../../upload/publisher-identity.ts';
import { CommandFailure } from '../command-failure.ts';
import { defineCommand, type Context } from '../command.ts';
import { text } from '../option-values.ts';
import { Checkpoint } from '../publish/checkpoint.ts';
import {
  checkStandardInput,
  filesHelp,
  readingHelp,
  readingOf,
  readingOptions,
  readingValues,
} from '../publish/reading.ts';
import {
  seal,
  snapshotHelp,
  snapshotOf,
  snapshotOptions,
  snapshotValues,
  underRun,
} from '../publish/snapshot.ts';
import { UsageError } from '../usage-error.ts';

/** `saldo publish`. */
export const publish = defineCommand({
  name: 'publish',
  synopsis: 'FILE… [options]',
  summary: 'Publish contract records and e-invoices; again is the same as once.',
  help: [
    ...filesHelp,
    '--direction DIRECTION  receivable or payable: what e-invoices are in which the publisher is neither issuer nor',
    '                       recipient; without it those are refused',
    '--attach               upload e-invoices, and a PDF of the same name beside them, as papers of their documents',
    ...readingHelp,
    '--preview              say what would become of each record, and publish nothing',
    '--resume CHECKPOINT    keep in this file how far it came, and go on from there when it is there already',
    ...snapshotHelp,
    'Exit code 1 when anything was rejected; the rest has been published.',
  ],
  options: {
    ...readingOptions,
    attach: { type: 'boolean' },
    preview: { type: 'boolean' },
    resume: { type: 'string' },
    ...snapshotOptions,
  },
  alsoCalled: { 'dry-run': 'preview' },
  values: z.object({
    ...readingValues,
    attach: z.boolean().optional(),
    preview: z.boolean().optional(),
    resume: text.optional(),
    ...snapshotValues,
  }),
  takesFiles: true,
  async run(context, { attach = false, preview = false, resume, ...rest }, files) {
    const { saldo, terminal, json, signal } = context;
    if (attach && files.includes('-')) throw new UsageError('--attach takes files, not standard input.');
    checkStandardInput(files);
    const snapshot = snapshotOf(rest);
    // What was sent before a cut would count as missing.
    if (snapshot !== undefined && resume !== undefined)
      throw new UsageError('--snapshot and --resume do not go together.');
    if (preview && (snapshot !== undefined || resume !== undefined))
      throw new UsageError('--preview goes neither with --snapshot nor with --resume.');
    const reading = await readingOf(context, rest);
    // They read every format there is, which nobody waits for who asks something else.
    const { PublishReport } = await import('../publish/publish-report.ts');
    const { recordsOf } = await import('../publish/records-of.ts');
    const progress = terminal.progress(preview ? 'Trying …' : 'Publishing …');
    const newFiles = preview ? new Set<string>() : undefined;
    let earlierRejected: number;
    const report = new PublishReport(terminal, json, progress, preview);
    try {
      const options = { ...reading, ...(await publisherIdentityOf(context)), attach, newFiles };
      const records = recordsOf(context, files, options, report);
      const checkpoint =
        resume === undefined ? undefined : await Checkpoint.open(resolve(context.filesFrom, resume), files);
      earlierRejected = checkpoint?.rejected ?? 0;
      if (checkpoint?.records)
        terminal.note(`Going on after ${checkpoint.records} records that an earlier run has sent.`);
      const toSend = checkpoint ? checkpoint.rest(records) : records;
      try {
        await underRun(saldo, snapshot, signal, async (snapshotRun) => {
          const run = preview
            ? saldo.publish(toSend, { signal, preview, newFiles })
            : saldo.publishStream(toSend, { signal, snapshotRun });
          for await (const result of run) {
            report.result(result);
            await checkpoint?.passed(result);
          }
          if (snapshotRun === undefined) return;
          if (!report.complete)
            throw new CommandFailure(
              'Not everything in the files could be sent, so nothing was taken for missing.',
            );
          await seal(context, snapshotRun, rest['accept-share'], progress);
        });
      } finally {
        await checkpoint?.keep();
      }
      await checkpoint?.done();
    } catch (error) {
      progress.end();
      // What was acknowledged before is durable, and worth telling.
      if (!report.empty) report.end();
      throw error;
    }
    progress.end();
    report.end();
    if (earlierRejected > 0) terminal.note(`Rejected by the runs before: ${earlierRejected}.`);
    return report.failed || earlierRejected > 0 ? 1 : 0;
  },
});

// A key may be allowed to publish and not to read; the option decides then.
async function publisherIdentityOf({
  saldo,
  signal,
}: Context): Promise<Pick<ImportOptions, 'publisherTaxId' | 'publisherIdentifiers'>> {
  try {
    return publisherIdentity(await saldo.publisher.get({ signal }));
  } catch (error) {
    if (error instanceof PermissionError) return {};
    throw error;
  }
}
