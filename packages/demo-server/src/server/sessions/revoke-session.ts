import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { revokeSessionRow } from './session.store.ts';

export const revokeSession: Handler<'revokeSession'> = (call) =>
  call.write(async ({ trx, caller, path, now }) => {
    if (!(await revokeSessionRow(trx, caller.publisherId, path.sessionId, now))) throw notFound();
    return { status: 204 };
  });
