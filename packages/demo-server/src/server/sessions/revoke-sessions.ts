import type { Handler } from '../operations/handler.ts';
import { listPartnerIds } from '../partners/partner.store.ts';
import { invalidField } from '../problem.ts';
import { revokeSessionRows } from './session.store.ts';

export const revokeSessions: Handler<'revokeSessions'> = (call) =>
  call.write(async ({ trx, caller, body: { partner, user }, now, acted }) => {
    const { id, externalId } = partner ?? {};
    const ids = id === undefined ? [] : [id.toLowerCase()];
    const found = await listPartnerIds(trx, caller, ids, externalId === undefined ? [] : [externalId]);
    if (partner !== undefined && found.length === 0) {
      const pointer = `/partner/${id === undefined ? 'externalId' : 'id'}`;
      throw invalidField(pointer, 'unknown-reference', 'no partner has this id');
    }
    const whose = { partnerId: found[0]?.partner_id, userExternalId: user?.externalId };
    const revoked = await revokeSessionRows(trx, caller.publisherId, whose, now);
    for (const recordId of revoked) acted({ action: 'session.revoked', recordKind: 'session', recordId });
    return { status: 200, body: { revoked: revoked.length } };
  });
