import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { revokeSessionRow } from './session.store.ts';

export const revokeSession: Handler<'revokeSession'> = (call) =>
  call.write(async ({ trx, caller, path, now, acted }) => {
    if (!(await revokeSessionRow(trx, caller.publisherId, path.sessionId, now))) throw notFound();
    acted({ action: 'session.revoked', recordKind: 'session', recordId: path.sessionId });
    return { status: 204 };
  });
