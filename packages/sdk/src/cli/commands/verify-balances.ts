import { z } from 'zod';
import type { BalanceDifference, DifferenceCandidate } from '../../generated/contract.ts';
import { defineCommand, type Context } from '../command.ts';
import { systemSentence } from '../error-sentence.ts';
import { CommandFailure } from '../command-failure.ts';
import { findPartner } from '../find-partner.ts';
import { text } from '../option-values.ts';
import { amountText } from '../terminal/amount-text.ts';
import { plainText } from '../terminal/plain-text.ts';
import { readAssertions } from '../verification/read-assertions.ts';

/** `saldo verify-balances`. */
export const verifyBalances = defineCommand({
  name: 'verify-balances',
  synopsis: '[options]',
  summary: 'Show where balances differ from what the ERP says, and the records that may explain it.',
  help: [
    '--assert FILE          first say what balances should be: NDJSON of assertions, - is standard input',
    '--partner EXTERNAL_ID  only those of one partner',
    'Exit code 1 when a balance differs or an assertion was rejected.',
  ],
  options: { assert: { type: 'string' }, partner: { type: 'string' } },
  values: z.object({ assert: text.optional(), partner: text.optional() }),
  takesFiles: false,
  async run(context, { assert: file, partner }) {
    const { saldo, terminal, json, signal } = context;
    const progress = terminal.progress('Comparing …');
    let rejected = 0;
    let differing = 0;
    try {
      if (file !== undefined)
        rejected = await assertFrom(context, file, (count) => progress.say(`Asserting … ${count}`));
      const partnerId = partner === undefined ? undefined : (await findPartner(saldo, partner, signal)).id;
      for await (const one of saldo.verification.differences({ partnerId, limit: 50 }, { signal })) {
        differing += 1;
        progress.say(`Comparing … ${differing} differ`);
        if (json) terminal.json(one);
        else for (const line of differenceLines(one)) terminal.out(line);
      }
    } finally {
      progress.end();
    }
    if (!json)
      terminal.out(differing === 0 ? 'No asserted balance differs.' : `Balances that differ: ${differing}.`);
    return rejected + differing === 0 ? 0 : 1;
  },
});

async function assertFrom(
  context: Context,
  file: string,
  onProgress: (count: number) => void,
): Promise<number> {
  const { saldo, terminal, signal } = context;
  let count = 0;
  let rejected = 0;
  try {
    for await (const batch of readAssertions(context, file)) {
      const { results } = await saldo.verification.assert(batch, { signal });
      for (const { index, problem } of results) {
        if (problem === undefined) continue;
        rejected += 1;
        const why = problem.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ');
        terminal.note(`assertion ${count + index + 1}: ${plainText(why ?? problem.title)}`);
      }
      count += batch.length;
      onProgress(count);
    }
  } catch (error) {
    const sentence = systemSentence(error);
    throw sentence === undefined ? error : new CommandFailure(sentence);
  }
  return rejected;
}

function differenceLines(one: BalanceDifference): string[] {
  const { partner, direction, date, asserted, derived, difference, candidates } = one;
  const amounts = `asserted ${amountText(asserted)}, derived ${amountText(derived)}, difference ${amountText(difference)}`;
  return [
    line(date, partner.externalId, partner.name, direction, `${amounts} ${difference.currency}`),
    ...candidates.map((candidate) => `    ${candidateLine(candidate)}`),
  ];
}

function candidateLine({ kind, type, externalId, date, amount, reasons }: DifferenceCandidate): string {
  const why = reasons.map((reason) => reason.replaceAll('_', ' ')).join(', ');
  return line(date, type ?? kind, externalId, amountText(amount), `(${why})`);
}

function line(...parts: readonly string[]): string {
  return parts.map(plainText).join('  ');
}
