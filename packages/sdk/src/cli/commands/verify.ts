import { z } from 'zod';
import { PermissionError } from '../../errors/permission-error.ts';
import { defineCommand, type Context } from '../command.ts';
import { plainText } from '../terminal/plain-text.ts';
import { verifyAudit } from '../verification/verify-audit.ts';

/** What was found of one of the things that are verified. `ok` is absent where the key may not look. */
interface Verified {
  readonly check: 'balances' | 'audit';
  readonly ok?: boolean;
  readonly sentence: string;
}

/** `saldo verify`. */
export const verify = defineCommand({
  name: 'verify',
  synopsis: '[options]',
  summary: 'Verify at once what can be: balances against the ERP, and that nobody changed the audit.',
  help: [
    '--head HASH@SEQ        the head of the audit that was kept elsewhere (saldo audit head): from there on',
    'Balances are those that were asserted: saldo verify-balances says which, and shows each that differs.',
    'Exit code 1 when something differs, is broken, or may not be looked at with this key.',
  ],
  options: { head: { type: 'string' } },
  values: z.object({
    head: z
      .string()
      .regex(/^[\da-f]{64}@\d{1,15}$/, 'takes HASH@SEQ as saldo audit head gives it')
      .transform((written) => ({ hash: written.slice(0, 64), seq: Number(written.slice(65)) }))
      .optional(),
  }),
  takesFiles: false,
  async run(context, { head }) {
    const balances = await lookAt('balances', () => verifyBalances(context));
    tell(context, balances);
    const audit = await lookAt('audit', () => verifyChain(context, head));
    tell(context, audit);
    return balances.ok === true && audit.ok === true ? 0 : 1;
  },
});

async function verifyBalances({ saldo, terminal, signal }: Context): Promise<Omit<Verified, 'check'>> {
  const progress = terminal.progress('Comparing …');
  let differing = 0;
  try {
    for await (const _ of saldo.verification.differences({ limit: 50 }, { signal })) {
      differing += 1;
      progress.say(`Comparing … ${differing} differ`);
    }
  } finally {
    progress.end();
  }
  return differing === 0
    ? { ok: true, sentence: 'No asserted balance differs.' }
    : { ok: false, sentence: `Balances that differ: ${differing}. saldo verify-balances shows them.` };
}

async function verifyChain(
  { saldo, terminal, signal }: Context,
  kept: { hash: string; seq: number } | undefined,
): Promise<Omit<Verified, 'check'>> {
  const progress = terminal.progress('Walking the audit …');
  try {
    const onEntry = (seq: number) => progress.say(`Walking the audit … ${seq}`);
    const verdict = await verifyAudit(saldo, kept, { signal, onEntry });
    if (!verdict.ok)
      return { ok: false, sentence: `The audit is broken at entry ${verdict.seq}: ${verdict.sentence}.` };
    const { seq, hash } = verdict.head;
    return { ok: true, sentence: `The audit is unbroken up to ${hash}@${seq}.` };
  } finally {
    progress.end();
  }
}

async function lookAt(
  check: Verified['check'],
  look: () => Promise<Omit<Verified, 'check'>>,
): Promise<Verified> {
  try {
    return { check, ...(await look()) };
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error;
    return { check, sentence: `It may not be looked at: ${error.detail ?? error.title}` };
  }
}

function tell({ terminal, json }: Context, verified: Verified): void {
  if (json) {
    terminal.json(verified);
    return;
  }
  const { green, red, dim } = terminal.colours;
  const sign = verified.ok === undefined ? dim('–') : verified.ok ? green('✓') : red('✗');
  terminal.out(`${sign}  ${verified.check.padEnd(8)}  ${plainText(verified.sentence)}`);
}
