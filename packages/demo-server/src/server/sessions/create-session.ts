import { permissionsOfComponents } from '../principal/permissions.ts';
import { hashToken, mintToken } from '../principal/token.ts';
import type { Handler } from '../operations/handler.ts';
import { findPartner } from '../partners/partner.store.ts';
import { invalidField } from '../problem.ts';
import { insertSession } from './session.store.ts';

export const createSession: Handler<'createSession'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now } = work;
    const { partner, user, allowOrigins, components, ttlSeconds = 600 } = body;
    const by = partner.id === undefined ? { externalId: partner.externalId! } : { id: partner.id };
    const row = await findPartner(trx, caller, by);
    if (row === undefined) {
      throw invalidField(
        partner.id === undefined ? '/partner/externalId' : '/partner/id',
        'unknown-reference',
        'no partner has this id',
      );
    }
    const id = work.newId();
    const token = mintToken('session', caller.publisherId, work.random);
    const expiresAt = new Date(Date.parse(now) + ttlSeconds * 1000).toISOString();
    await insertSession(trx, {
      publisher_id: caller.publisherId,
      session_id: id,
      actor_kind: 'contact',
      partner_id: row.partner_id,
      token_hash: hashToken(token),
      user_external_id: user?.externalId ?? null,
      user_name: user?.name ?? null,
      allow_origins: allowOrigins,
      permissions: [...permissionsOfComponents(components)],
      created_at: now,
      expires_at: expiresAt,
      revoked_at: null,
    });
    return { status: 201, body: { id, token, expiresAt } };
  });
