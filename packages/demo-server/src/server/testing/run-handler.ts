import assert from 'node:assert/strict';
import type { Principal } from '../principal/principal.ts';
import { dayInTimeZone } from '../calendar.ts';
import type { OperationId, Reply } from '../contract/operations.ts';
import type { Call, LaterReply, Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { ROUTES } from '../contract/route.ts';
import { Validator } from '@saldo/sdk/judging';
import type { Database } from '../db/database.ts';
import { databaseBlobs } from '../blobs/blobs.ts';
import { uuidGenerator } from '../ids.ts';
import { noFileSources } from '../operations/file-sources.ts';
import { noWebhooks } from '../operations/webhook-targets.ts';
import { inWork } from '../pipeline/unit-of-work.ts';
import { Problem } from '../problem.ts';

/** What a test asks of a handler; the rest of the call is made up. */
export type Asked<Op extends OperationId> = Partial<Pick<Call<Op>, 'path' | 'query' | 'header' | 'body'>> & {
  /** RFC 3339 instant of the call; default 2026-03-10 at noon in Lima. */
  readonly now?: string;
};

const validator = new Validator();
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

/**
 * Runs a handler in a transaction of its own on behalf of the caller, as the server does behind HTTP, and holds the
 * answer against the contract.
 */
export async function runHandler<Op extends OperationId>(
  database: Database,
  operationId: Op,
  handler: Handler<Op>,
  caller: Principal,
  asked: Asked<Op> = {},
): Promise<Reply<Op>> {
  const { publisherId, sees } = caller;
  const now = asked.now ?? '2026-03-10T17:00:00.000Z';
  const asking = {
    caller,
    path: asked.path ?? {},
    query: asked.query ?? {},
    header: asked.header ?? {},
    body: asked.body,
    now,
    today: dayInTimeZone(Date.parse(now), caller.publisher.timeZone),
    newId: uuidGenerator(() => Date.parse(now), random),
    clock: () => Date.parse(now),
    random,
    blobs: databaseBlobs,
    sources: noFileSources,
    webhooks: noWebhooks,
    validator,
    requestId: 'test',
  };
  const inTransaction = <Result>(fn: (call: Call) => Promise<Result>) =>
    database.transaction({ publisherId, sees }, (trx) => fn({ ...asking, trx } as unknown as Call));
  const write = (fn: (work: Work) => Promise<Reply<Op>>) => inTransaction((call) => inWork(call, fn));
  const step = <Result>(fn: (work: Work) => Promise<Result>) => inTransaction((call) => inWork(call, fn));
  const run = handler as unknown as (call: unknown) => Promise<Reply<Op> | LaterReply<Op>>;
  const { kind } = ROUTES.find((one) => one.operationId === operationId)!;
  const first = await (kind === 'write' ? run({ ...asking, write, step }) : inTransaction(run));
  const reply = 'afterwards' in first ? await first.afterwards() : first;
  checkReply(operationId, reply);
  return reply;
}

function checkReply(operationId: OperationId, { status, body }: { status: number; body?: unknown }): void {
  const route = ROUTES.find((one) => one.operationId === operationId)!;
  const schemaPointer = route.responseSchemaPointers.get(status);
  if (schemaPointer === undefined) return;
  assert.deepEqual(validator.judge(schemaPointer, JSON.parse(JSON.stringify(body))), []);
}

/** What a refused call says: its code, and the pointer and code of each offending field. */
export interface Refusal {
  readonly code: string;
  readonly errors: readonly string[];
}

/** Waits for a call to be refused with a problem. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const errors = (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    return { code: error.code, errors };
  }
  throw new assert.AssertionError({ message: 'The call was not refused' });
}

/** The changes of a publisher as `kind op revision`, in order. */
export async function readChanges(database: Database, publisherId: string): Promise<string[]> {
  const rows = await database.maintenance((trx) =>
    trx
      .selectFrom('changes')
      .select(['kind', 'op', 'revision'])
      .where('publisher_id', '=', publisherId)
      .orderBy('seq')
      .execute(),
  );
  return rows.map(({ kind, op, revision }) => `${kind} ${op} ${revision}`);
}

/** The audit log of a publisher as `actor action`, oldest first. */
export async function readAudit(database: Database, publisherId: string): Promise<string[]> {
  const rows = await database.maintenance((trx) =>
    trx
      .selectFrom('audit_entries')
      .select(['actor_kind', 'actor_id', 'action'])
      .where('publisher_id', '=', publisherId)
      .orderBy('seq')
      .execute(),
  );
  return rows.map(({ actor_kind, actor_id, action }) => `${actor_kind} ${actor_id} ${action}`);
}
