import type { Database } from './db/database.ts';
import { dayInTimeZone } from './calendar.ts';
import type { OperationId, Reply } from './contract/operations.ts';
import { ROUTES } from './contract/route.ts';
import { judgeBody } from './contract/judge-body.ts';
import { Validator } from '@saldo/sdk/judging';
import type { Clock, NewId, Random } from './ids.ts';
import type { Call, Work } from './operations/call.ts';
import { inWork } from './pipeline/unit-of-work.ts';
import { jobPrincipal } from './principal/job-principal.ts';
import { Problem } from './problem.ts';
import { handlers } from './handlers.ts';

/** What whoever runs the server acts with. */
export interface OperatorDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly newId: NewId;
}

/**
 * Does what an operation does that reads or writes, in the name of whoever runs the server: judged by the contract, on record as anybody's.
 * Throws `Problem`.
 */
export async function actAsOperator<Op extends OperationId>(
  { database, clock, random, newId }: OperatorDeps,
  publisherId: string,
  operationId: Op,
  asked: Partial<Pick<Call<Op>, 'path' | 'query' | 'body'>>,
): Promise<Reply<Op>> {
  const route = ROUTES.find((one) => one.operationId === operationId)!;
  const errors = route.bodySchemaPointer === undefined ? [] : judgeBody(new Validator(), route, asked.body);
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  const given = { path: {}, query: {}, header: {}, body: undefined, ...asked };
  const inTransaction = <Result>(fn: (call: Call) => Promise<Result>): Promise<Result> =>
    database.transaction({ publisherId, sees: 'everything' }, async (trx) => {
      const known = await jobPrincipal(trx, publisherId, { id: 'saldo-server', name: 'saldo-server' });
      const caller = { ...known, actor: { ...known.actor, kind: 'operator' } };
      const now = new Date(clock()).toISOString();
      const today = dayInTimeZone(clock(), known.publisher.timeZone);
      const call = { trx, caller, now, today, newId, random, requestId: 'saldo-server', ...given };
      return fn(call as unknown as Call);
    });
  const handler = handlers[operationId] as unknown as (call: unknown) => Promise<Reply<Op>>;
  if (route.kind !== 'write') return inTransaction(handler);
  const write = (fn: (work: Work) => Promise<Reply<Op>>) => inTransaction((call) => inWork(call, fn));
  return handler({ ...given, write });
}
