import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { RuleResult, Verdict } from '../../conformance/index.ts';
import { CommandFailure } from '../command-failure.ts';
import { defineCommand, type Context } from '../command.ts';
import { text } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';

/** `saldo conformance`. */
export const conformance = defineCommand({
  name: 'conformance',
  synopsis: 'URL --second-key KEY [options]',
  summary: 'Judge an implementation of the contract, in any language, by the rules of the specification.',
  help: [
    'It publishes partners, documents and payments of its own to the publisher of --key: take one that is for tests.',
    '--second-key KEY       key of another publisher, to see that neither sees the other',
    '--only RULES           only these rules (ORD-1) or chapters (ORD), separated by commas',
    '--keep                 leave there what it published, to look at it',
    '--coverage             list the answers of the contract that were not seen too',
    '--tap                  the report as TAP 14',
    '--junit FILE           the report as JUnit’s XML too',
  ],
  options: {
    'second-key': { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'boolean' },
    coverage: { type: 'boolean' },
    tap: { type: 'boolean' },
    junit: { type: 'string' },
  },
  values: z.object({
    'second-key': text.optional(),
    only: text
      .regex(/^[A-Z]{3}(-\d+)?(,[A-Z]{3}(-\d+)?)*$/, 'takes rules such as ORD-1,FED')
      .transform((list) => list.split(','))
      .optional(),
    keep: z.boolean().optional(),
    coverage: z.boolean().optional(),
    tap: z.boolean().optional(),
    junit: text.optional(),
  }),
  takesFiles: false,
  takesUrl: true,
  async run(context, { 'second-key': secondKey, only, keep, coverage = false, tap = false, junit }) {
    // With it comes the whole contract, which no other command waits for.
    const { isOf, judge, junitReport, NotReached, readRules, tapReport } =
      await import('../../conformance/index.ts');
    const { baseUrl, key, signal, terminal } = context;
    const unknown = only?.find((one) => !readRules().some(({ id }) => isOf(id, one)));
    if (unknown !== undefined) throw new UsageError(`--only: there is no rule or chapter ${unknown}.`);
    const progress = terminal.progress('Judging …');
    try {
      const onRule = ({ rule }: RuleResult) => progress.say(`Judging … ${rule.id} ${rule.title}`);
      const verdict = await judge({ baseUrl, key, secondKey, only, keep, signal, onRule });
      progress.end();
      if (tap) terminal.out(tapReport(verdict).trimEnd());
      else await tell(context, verdict, coverage);
      if (junit !== undefined) await writeFile(resolve(context.filesFrom, junit), junitReport(verdict));
      return verdict.rules.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
    } catch (error) {
      if (error instanceof NotReached)
        throw new CommandFailure(`Nothing can be judged at ${baseUrl}. ${error.message}`);
      throw error;
    } finally {
      progress.end();
    }
  },
});

async function tell({ terminal, json }: Context, verdict: Verdict, coverage: boolean): Promise<void> {
  const { rules, missing, answers, leavings } = verdict;
  if (json) {
    for (const { rule, outcome, checks } of rules) terminal.json({ rule: rule.id, outcome, checks });
    terminal.json({ missing, leavings, ...(coverage && { answers }) });
    return;
  }
  const { coverageLines, ruleLines, summaryLines } = await import('../../conformance/index.ts');
  const lines = rules.flatMap((result) => ruleLines(result, terminal.colours));
  const told = coverage ? coverageLines(answers) : [];
  for (const line of [...lines, ...told, ...summaryLines(verdict, terminal.colours)]) terminal.out(line);
}
