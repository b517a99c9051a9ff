import type { Claims } from '../openid/openid-client.ts';
import type { EntranceWork } from '../operations/call.ts';
import { loginKey } from '../users/login-key.ts';
import { claimedLogin, isOfDomain } from './claimed-login.ts';
import { bindIdentity, lockUserByLogin, useIdentity, type IdentifiedUserRow } from './identity.store.ts';
import type { ProviderRow } from './provider.store.ts';

/**
 * The user whom a provider names: who is bound to the subject, and nobody else; the first time, the user whose login the claims stand
 * for. An address that changes hands thus gives nobody the user of who had it before.
 */
export async function identifyUser(
  { trx, acted }: EntranceWork,
  {
    publisherId,
    provider,
    claims,
    now,
  }: {
    readonly publisherId: string;
    readonly provider: ProviderRow;
    readonly claims: Claims;
    readonly now: string;
  },
): Promise<IdentifiedUserRow | undefined> {
  if (!isOfDomain(provider, claims.all)) return undefined;
  const identity = { publisherId, providerId: provider.provider_id, subject: claims.subject };
  const bound = await useIdentity(trx, identity, now);
  if (bound !== undefined) return bound;
  const login = claimedLogin(provider, claims.all);
  const user = login === undefined ? undefined : await lockUserByLogin(trx, publisherId, loginKey(login));
  if (user === undefined || user.disabled_at !== null || user.side !== provider.entrance) return undefined;
  const userId = user.user_id;
  if (!(await bindIdentity(trx, identity, { userId, now }))) return undefined;
  acted(
    { kind: 'user', id: userId, name: user.name },
    { action: 'user.identity_bound', recordKind: 'user', recordId: userId },
  );
  return user;
}
