import { inWork } from '../pipeline/unit-of-work.ts';
import { jobPrincipal } from '../principal/job-principal.ts';
import type { Context } from './command.ts';

/** Whoever runs the server, by a command. */
export const OPERATOR = { kind: 'operator', id: 'saldo-server', name: 'saldo-server' } as const;

type OperatorWork = Parameters<Parameters<typeof inWork>[1]>[0];

/** One unit of work of whoever runs the server: what is done by a command stands in the publisher's audit too. */
export function workOf<Result>(
  { database, clock, newId }: Context,
  publisherId: string,
  fn: (work: OperatorWork) => Promise<Result>,
): Promise<Result> {
  return database.maintenance(async (trx) => {
    const server = await jobPrincipal(trx, publisherId, OPERATOR);
    const caller = { ...server, actor: OPERATOR };
    return inWork({ trx, caller, now: new Date(clock()).toISOString(), newId, requestId: newId() }, fn);
  });
}
