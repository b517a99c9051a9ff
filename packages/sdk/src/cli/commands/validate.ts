import { z } from 'zod';
import { defineLocalCommand } from '../command.ts';
import {
  checkStandardInput,
  filesHelp,
  readingHelp,
  readingOf,
  readingOptions,
  readingValues,
} from '../publish/reading.ts';

/** `saldo validate`. */
export const validate = defineLocalCommand({
  name: 'validate',
  synopsis: 'FILE… [options]',
  summary: 'Judge files as publishing would, field by field, without a server.',
  help: [
    ...filesHelp,
    '--direction DIRECTION  receivable, unless told otherwise, or payable: what e-invoices are taken for',
    ...readingHelp,
    'What a server alone knows, such as whether a partner is there, saldo publish --preview says.',
    'Exit code 1 when anything would be rejected.',
  ],
  options: readingOptions,
  values: z.object(readingValues),
  takesFiles: true,
  isLocal: true,
  async run(context, { direction = 'receivable', ...values }, files) {
    const { terminal, json, signal } = context;
    checkStandardInput(files);
    const reading = await readingOf(context, { direction, ...values });
    // They hold every format there is and the whole contract, which nobody waits for who asks something else.
    const { readFiles } = await import('../../upload/read-files.ts');
    const { judgePublishRecord, Validator } = await import('../../judging/index.ts');
    const { sourceFiles } = await import('../publish/source-files.ts');
    const { ValidationReport } = await import('../validation/validation-report.ts');
    const report = new ValidationReport(terminal, json);
    const validator = new Validator();
    const sources = sourceFiles(context, files, (origin, reason) => report.refused(origin, reason));
    for await (const { origin, record, refusal } of readFiles(sources, reading)) {
      signal.throwIfAborted();
      if (refusal) report.refused(origin, refusal.reason, refusal.code);
      else report.judged(record, origin, judgePublishRecord(validator, record));
    }
    report.end();
    return report.failed ? 1 : 0;
  },
});
