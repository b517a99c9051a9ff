import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { revokeSessionRow } from './session.store.ts';

export const revokeSession: Handler<'revokeSession'> = (call) =>
  call.write(async ({ trx, caller, path, now, acted }) => {
    const outcome = await revokeSessionRow(trx, caller.publisherId, path.sessionId, now);
    if (outcome === undefined) throw notFound();
    if (outcome === 'revoked')
      acted({ action: 'session.revoked', recordKind: 'session', recordId: path.sessionId });
    return { status: 204 };
  });
