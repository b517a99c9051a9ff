import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { inWork } from '../pipeline/unit-of-work.ts';
import { jobPrincipal } from '../principal/job-principal.ts';
import type { Context } from './command.ts';

/** Whoever runs the server, by a command. */
export const OPERATOR = { kind: 'operator', id: 'saldo-server', name: 'saldo-server' } as const;

type OperatorWork = Parameters<Parameters<typeof inWork>[1]>[0];

/** One unit of work of whoever runs the server: what is done by a command stands in the publisher's audit too. */
export function workOf<Result>(
  context: Context,
  publisherId: string,
  fn: (work: OperatorWork) => Promise<Result>,
): Promise<Result> {
  return context.database.maintenance((trx) => inOperatorWork(trx, context, publisherId, fn));
}

/** As `workOf`, in a transaction that has begun with something else. */
export async function inOperatorWork<Result>(
  trx: Transaction<Schema>,
  { clock, newId }: Pick<Context, 'clock' | 'newId'>,
  publisherId: string,
  fn: (work: OperatorWork) => Promise<Result>,
): Promise<Result> {
  const caller = { ...(await jobPrincipal(trx, publisherId, OPERATOR)), actor: OPERATOR };
  return inWork({ trx, caller, now: new Date(clock()).toISOString(), newId, requestId: newId() }, fn);
}
