import { resolve } from 'node:path';
import { z } from 'zod';
import { PermissionError } from '../../errors/permission-error.ts';
import { CommandFailure } from '../command-failure.ts';
import { XmlSchemasError, xmlSchemasIn } from '../../files/schemas/xml-schemas.ts';
import type { ImportOptions, XmlSchemas } from '../../import/imported.ts';
import { defineCommand, type Context } from '../command.ts';
import { systemSentence } from '../error-sentence.ts';
import { columnsOf } from '../publish/table-columns.ts';
import { direction, text } from '../option-values.ts';
import { Checkpoint } from '../publish/checkpoint.ts';
import {
  seal,
  snapshotHelp,
  snapshotOf,
  snapshotOptions,
  snapshotValues,
  underRun,
} from '../publish/snapshot.ts';
import { publisherIdentity } from '../../upload/publisher-identity.ts';
import { UsageError } from '../usage-error.ts';

const decimalMarks = { point: '.', comma: ',' } as const;

/** `saldo publish`. */
export const publish = defineCommand({
  name: 'publish',
  synopsis: 'FILE… [options]',
  summary: 'Publish contract records and e-invoices; again is the same as once.',
  help: [
    'FILE                   NDJSON or JSON of contract records, CFDI 3.2 to 4.0 (payments too), Retenciones, UBL 2',
    '                       Invoice, CreditNote or DebitNote, Cross Industry Invoice, Chilean DTE, CSV, .xlsx, also',
    '                       packed with gzip; told by its content (docs/formats.md). - is standard input.',
    '--direction DIRECTION  receivable or payable: what e-invoices are in which the publisher is neither issuer nor',
    '                       recipient; without it those are refused',
    '--attach               upload e-invoices, and a PDF of the same name beside them, as papers of their documents',
    '--columns LIST         headers of a table, for what is not guessed: total=Importe,number=Comprobante …',
    '--sheet NAME           sheet of a workbook, where several are tables of documents',
    '--currency CODE        currency of a table that has no column for it',
    '--decimal MARK         point or comma: the decimal mark of a table whose amounts do not tell it',
    '--dates ORDER          dmy or mdy: the order of a table whose dates do not tell it',
    '--schemas FOLDER       refuse XML files that are not valid by the published schemas (XSD) in this folder, which',
    '                       takes the package libxml2-wasm; nothing is loaded over the network',
    '--preview              say what would become of each record, and publish nothing',
    '--resume CHECKPOINT    keep in this file how far it came, and go on from there when it is there already',
    ...snapshotHelp,
    'Exit code 1 when anything was rejected; the rest has been published.',
  ],
  options: {
    direction: { type: 'string' },
    attach: { type: 'boolean' },
    preview: { type: 'boolean' },
    columns: { type: 'string' },
    sheet: { type: 'string' },
    currency: { type: 'string' },
    decimal: { type: 'string' },
    dates: { type: 'string' },
    schemas: { type: 'string' },
    resume: { type: 'string' },
    ...snapshotOptions,
  },
  values: z.object({
    direction: direction.optional(),
    attach: z.boolean().optional(),
    preview: z.boolean().optional(),
    columns: columnsOf.optional(),
    sheet: text.optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'takes a code of ISO 4217 such as PEN')
      .optional(),
    decimal: z.enum(['point', 'comma'], 'takes point or comma').optional(),
    dates: z.enum(['dmy', 'mdy'], 'takes dmy or mdy').optional(),
    schemas: text.optional(),
    resume: text.optional(),
    ...snapshotValues,
  }),
  takesFiles: true,
  async run(
    context,
    {
      direction: way,
      attach = false,
      preview = false,
      resume,
      columns,
      sheet,
      currency,
      decimal,
      dates,
      schemas: folder,
      ...rest
    },
    files,
  ) {
    const { saldo, terminal, json, signal } = context;
    if (attach && files.includes('-')) throw new UsageError('--attach takes files, not standard input.');
    if (files.filter((file) => file === '-').length > 1)
      throw new UsageError('Standard input can be read once.');
    const snapshot = snapshotOf(rest);
    // What was sent before a cut would count as missing.
    if (snapshot !== undefined && resume !== undefined)
      throw new UsageError('--snapshot and --resume do not go together.');
    if (preview && (snapshot !== undefined || resume !== undefined))
      throw new UsageError('--preview goes neither with --snapshot nor with --resume.');
    const schemas = folder === undefined ? undefined : await schemasIn(resolve(context.filesFrom, folder));
    // They read every format there is, which nobody waits for who asks something else.
    const { PublishReport } = await import('../publish/publish-report.ts');
    const { recordsOf } = await import('../publish/records-of.ts');
    const progress = terminal.progress(preview ? 'Trying …' : 'Publishing …');
    const newFiles = preview ? new Set<string>() : undefined;
    const report = new PublishReport(terminal, json, progress, preview);
    try {
      const options = {
        direction: way,
        ...(await publisherIdentityOf(context)),
        attach,
        newFiles,
        columns,
        sheet,
        schemas,
        currency,
        decimalMark: decimal && decimalMarks[decimal],
        dayFirst: dates && dates === 'dmy',
      };
      const records = recordsOf(context, files, options, report);
      const checkpoint =
        resume === undefined ? undefined : await Checkpoint.open(resolve(context.filesFrom, resume), files);
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
            await checkpoint?.passed();
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
    return report.failed ? 1 : 0;
  },
});

async function schemasIn(folder: string): Promise<XmlSchemas> {
  try {
    return await xmlSchemasIn(folder);
  } catch (error) {
    const sentence = error instanceof XmlSchemasError ? error.message : systemSentence(error);
    if (sentence === undefined) throw error;
    throw new CommandFailure(`--schemas: ${sentence}.`);
  }
}

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
