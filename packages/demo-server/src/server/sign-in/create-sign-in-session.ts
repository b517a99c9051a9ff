import type { Permission } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { permissionsOfComponents, permissionsOfRights, permissionsWithin } from '../principal/permissions.ts';
import { rightsOf } from '../principal/rights.ts';
import { hashToken, mintToken } from '../principal/token.ts';
import { invalidField } from '../problem.ts';
import { insertSession } from '../sessions/session.store.ts';
import { listUserPartners } from '../users/user.store.ts';
import { shareUserRow, touchSignIn, type SigningUserRow } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';

const LIFE_MS = 15 * 60 * 1000;

export const createSignInSession: Handler<'createSignInSession'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, now, from, acted } = work;
    const { publisherId } = caller;
    const { id: signInId, userId, expiresAt: endsAt } = signedIn(caller);
    const user = await shareUserRow(trx, publisherId, userId);
    const id = work.newId();
    const token = mintToken('session', publisherId, work.random);
    const endsMs = Math.min(Date.parse(now) + LIFE_MS, Date.parse(endsAt));
    const expiresAt = new Date(endsMs).toISOString();
    const holder = user.side === 'staff' ? ofStaff(work, user) : await ofContact(work, user);
    await insertSession(trx, {
      publisher_id: publisherId,
      session_id: id,
      ...holder,
      token_hash: hashToken(token),
      user_id: userId,
      sign_in_id: signInId,
      user_external_id: userId,
      user_name: user.name,
      // Only the page that asks for it may use it.
      allow_origins: from.origin === undefined ? [] : [from.origin],
      created_at: now,
      expires_at: expiresAt,
      revoked_at: null,
    });
    await touchSignIn(trx, publisherId, signInId, now);
    acted({
      action: 'session.created',
      recordKind: 'session',
      recordId: id,
      partnerId: holder.partner_id ?? undefined,
      details: { for: holder.actor_kind },
    });
    return { status: 201, body: { id, token, expiresAt } };
  });

interface Holder {
  readonly actor_kind: 'contact' | 'staff';
  readonly partner_id: string | null;
  readonly portfolio: string[] | null;
  readonly permissions: Permission[];
}

function ofStaff({ body }: Work<'createSignInSession'>, user: SigningUserRow): Holder {
  if (body.partnerId !== undefined) {
    throw invalidField('/partnerId', 'not-accepted', 'is only for contacts of partners');
  }
  const { role, added_rights: added, removed_rights: removed, partners: portfolio } = user;
  const may = permissionsWithin(permissionsOfRights(rightsOf({ role, added, removed })), portfolio);
  return { actor_kind: 'staff', partner_id: null, portfolio, permissions: [...may] };
}

async function ofContact(
  { trx, caller, body }: Work<'createSignInSession'>,
  user: SigningUserRow,
): Promise<Holder> {
  const there = [...(await listUserPartners(trx, caller.publisherId, user.partners ?? [])).keys()];
  const asked = body.partnerId?.toLowerCase();
  if (asked === undefined && there.length > 1) {
    throw invalidField('/partnerId', 'required', 'is required where there are several');
  }
  const partnerId = asked === undefined ? there[0] : there.find((id) => id === asked);
  if (partnerId === undefined) {
    throw invalidField(
      '/partnerId',
      'unknown-reference',
      'must be one of the partners for whom the user acts',
    );
  }
  const may = permissionsOfComponents(undefined, 'partner');
  return { actor_kind: 'contact', partner_id: partnerId, portfolio: null, permissions: [...may] };
}
