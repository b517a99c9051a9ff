import { z } from 'zod';
import type { Saldo } from '../../create-saldo.ts';
import type { SnapshotRun, SnapshotRunInput } from '../../generated/contract.ts';
import type { Context } from '../command.ts';
import { date, direction, text } from '../option-values.ts';
import type { Progress } from '../terminal/progress.ts';
import { UsageError } from '../usage-error.ts';

/** What a file that is all of a kind holds. */
const kinds = { documents: 'document', payments: 'payment', partners: 'partner' } as const;

/** Help of the options that make a publish a snapshot. */
export const snapshotHelp: readonly string[] = [
  '--snapshot KIND        documents, payments or partners: the files are all that there are; what is not in them ends',
  '--missing OP           void or delete: how it ends',
  '--reason TEXT          why, as partners are shown it; to void',
  '--of PARTNER, --since DATE, --type TYPE, --snapshot-direction DIRECTION',
  '                       the files are all of this partner, since this day, of this type and direction alone',
  '--accept-share SHARE   which share may end, 0.2 unless told otherwise; beyond it nothing does',
];

/** The options themselves. */
export const snapshotOptions = {
  snapshot: { type: 'string' },
  missing: { type: 'string' },
  reason: { type: 'string' },
  of: { type: 'string' },
  since: { type: 'string' },
  type: { type: 'string' },
  'snapshot-direction': { type: 'string' },
  'accept-share': { type: 'string' },
} as const;

const types = [
  ...(['invoice', 'credit_note', 'debit_note'] as const),
  ...(['purchase_order', 'receipt', 'withholding_certificate', 'adjustment'] as const),
] as const;

/** And their values. */
export const snapshotValues = {
  snapshot: z.enum(['documents', 'payments', 'partners'], 'takes documents, payments or partners').optional(),
  missing: z.enum(['void', 'delete'], 'takes void or delete').optional(),
  reason: text.optional(),
  of: text.optional(),
  since: date.optional(),
  type: z.enum(types, `takes one of ${types.join(', ')}`).optional(),
  'snapshot-direction': direction.optional(),
  'accept-share': z
    .string()
    .regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'takes a share from 0 to 1 such as 0.35')
    .optional(),
};

/** The values of the options together. */
export type SnapshotValues = {
  [Name in keyof typeof snapshotValues]?: z.infer<(typeof snapshotValues)[Name]>;
};

/** The run that the options ask for; undefined without `--snapshot`. Throws `UsageError`. */
export function snapshotOf(values: SnapshotValues): SnapshotRunInput | undefined {
  const { snapshot, missing, reason, of, since, type, 'snapshot-direction': way } = values;
  if (snapshot === undefined) {
    const stray = Object.keys(snapshotOptions).find(
      (name) => values[name as keyof SnapshotValues] !== undefined,
    );
    if (stray !== undefined) throw new UsageError(`--${stray} goes with --snapshot.`);
    return undefined;
  }
  if (missing === undefined) throw new UsageError('--snapshot needs --missing void or --missing delete.');
  return {
    scope: {
      kind: kinds[snapshot],
      ...(of !== undefined && { partner: { externalId: of } }),
      ...(way !== undefined && { direction: way }),
      ...(type !== undefined && { type }),
      ...(since !== undefined && { issuedSince: since }),
    },
    missing: { op: missing, ...(reason !== undefined && { reason }) },
  };
}

/** Runs what publishes under a run, and aborts the run where it fails. */
export async function underRun<Result>(
  saldo: Saldo,
  input: SnapshotRunInput | undefined,
  signal: AbortSignal,
  publish: (snapshotRun: string | undefined) => Promise<Result>,
): Promise<Result> {
  if (input === undefined) return publish(undefined);
  const { id } = await saldo.snapshotRuns.open(input, { signal });
  try {
    return await publish(id);
  } catch (error) {
    // Also after Ctrl-C. Where it cannot be aborted it ends by itself.
    await saldo.snapshotRuns.abort(id).catch(() => undefined);
    throw error;
  }
}

/** Seals a run, and tells what came of it. */
export async function seal(
  { saldo, terminal, json, signal }: Context,
  snapshotRun: string,
  acceptShare: string | undefined,
  progress: Progress,
): Promise<void> {
  progress.say('Sealing …');
  const run = await saldo.snapshotRuns.seal(snapshotRun, {
    signal,
    ...(acceptShare !== undefined && { acceptShare }),
    onProgress: ({ gone }) => progress.say(`Sealing … ${gone}`),
  });
  progress.end();
  if (json) terminal.json({ snapshotRun: run });
  else terminal.out(sealedLine(run));
}

function sealedLine({ missing, gone, kept }: SnapshotRun): string {
  const ended = `Not in the files: ${gone} ${missing.op === 'void' ? 'voided' : 'deleted'}`;
  return kept === 0 ? ended : `${ended}, ${kept} kept because other records refer to them`;
}
