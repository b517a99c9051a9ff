import type { SessionInput } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { findNamedPartners } from '../partners/named-partners.ts';
import { permissionsOfComponents, permissionsToLook, permissionsWithin } from '../principal/permissions.ts';
import { hashToken, mintToken } from '../principal/token.ts';
import { Problem, type FieldError } from '../problem.ts';
import { insertSession } from './session.store.ts';

export const createSession: Handler<'createSession'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, acted } = work;
    const { user, allowOrigins, ttlSeconds = 600, files } = body;
    const errors = judgeHolder(body);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const id = work.newId();
    const token = mintToken('session', caller.publisherId, work.random);
    const expiresAt = new Date(Date.parse(now) + ttlSeconds * 1000).toISOString();
    const holder = await holderOf(work);
    await insertSession(trx, {
      publisher_id: caller.publisherId,
      session_id: id,
      ...holder,
      token_hash: hashToken(token),
      user_external_id: user?.externalId ?? null,
      user_name: user?.name ?? null,
      allow_origins: allowOrigins,
      created_at: now,
      expires_at: expiresAt,
      revoked_at: null,
    });
    acted({
      action: 'session.created',
      recordKind: 'session',
      recordId: id,
      partnerId: holder.partner_id ?? undefined,
      details: {
        for: holder.actor_kind,
        ...(user === undefined ? {} : { user: user.externalId }),
        ...(files === 'view' ? { files } : {}),
      },
    });
    return { status: 201, body: { id, token, expiresAt } };
  });

function judgeHolder({ partner, staff, user }: SessionInput): FieldError[] {
  if (partner === undefined && staff === undefined) {
    return [{ pointer: '/partner', code: 'required', detail: 'is required, or staff' }];
  }
  if (partner !== undefined && staff !== undefined) {
    return [{ pointer: '/staff', code: 'not-accepted', detail: 'is not accepted beside partner' }];
  }
  // What staff does is on record under a name.
  if (staff !== undefined && user === undefined) {
    return [{ pointer: '/user', code: 'required', detail: 'is required for staff' }];
  }
  return [];
}

/** Whose session it is, what it sees and what it may do. */
async function holderOf(work: Work<'createSession'>) {
  const { partner, staff, components, files } = work.body;
  const granted = permissionsOfComponents(components, partner === undefined ? 'publisher' : 'partner');
  const may = files === 'view' ? permissionsToLook(granted) : granted;
  if (partner !== undefined) {
    const [partnerId] = await findNamedPartners(work, [{ ...partner, pointer: '/partner' }]);
    return { actor_kind: 'contact', partner_id: partnerId!, portfolio: null, permissions: [...may] };
  }
  if (staff?.partners === undefined) {
    return { actor_kind: 'staff', partner_id: null, portfolio: null, permissions: [...may] };
  }
  const named = staff.partners.map((one, index) => ({ ...one, pointer: `/staff/partners/${index}` }));
  const portfolio = await findNamedPartners(work, named);
  return {
    actor_kind: 'staff',
    partner_id: null,
    portfolio,
    permissions: [...permissionsWithin(may, portfolio)],
  };
}
