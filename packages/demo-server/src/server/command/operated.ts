import { userInfo } from 'node:os';
import type { Transaction } from 'kysely';
import { chainedActs } from '../audit/chained-acts.ts';
import type { Schema } from '../db/schema.types.ts';
import type { AuditedAct } from '../operations/written-with.ts';
import { leaveTraces } from '../pipeline/leave-traces.ts';
import type { Context } from './command.ts';

/** Writes into a publisher's audit what the operator has done, as the last statement of the transaction in which it was done. */
export async function operated(
  trx: Transaction<Schema>,
  { clock }: Pick<Context, 'clock'>,
  publisherId: string,
  act: AuditedAct,
): Promise<void> {
  const now = new Date(clock()).toISOString();
  const actor = { kind: 'operator', id: 'saldo-server', name: operatorName() } as const;
  const acts = chainedActs({ caller: { actor, sees: 'everything' }, now, requestId: 'saldo-server' }, [act]);
  await leaveTraces(trx, publisherId, now, { acts, changes: [] });
}

/** Name of the account on the machine, which in a container may have none. */
function operatorName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
