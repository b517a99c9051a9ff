import type { User, UserPartner } from '@saldo/sdk/contract';
import { rightsOf } from '../principal/rights.ts';
import type { UserPartnerRow, UserRow } from './user.store.ts';

/** A user as the contract has it. */
export function toUser(row: UserRow, partners: ReadonlyMap<string, UserPartnerRow>): User {
  const { email, language, role, added_rights: added, removed_rights: removed } = row;
  const ids = row.partners ?? [];
  const gone = ids.filter((id) => !partners.has(id));
  return {
    id: row.user_id,
    login: row.login,
    name: row.name,
    ...(email === null ? {} : { email }),
    ...(language === null ? {} : { language }),
    side: row.side,
    status: statusOf(row),
    partners: toUserPartners(ids, partners),
    ...(gone.length === 0 ? {} : { gonePartners: gone }),
    ...(role === null
      ? {}
      : {
          role,
          sees: row.partners === null ? 'everything' : 'partners',
          addedRights: added,
          removedRights: removed,
        }),
    rights: rightsOf({ role, added, removed }),
    ...(row.activation_expires_at === null ? {} : { activationExpiresAt: row.activation_expires_at }),
    ...(row.last_sign_in_at === null ? {} : { lastSignInAt: row.last_sign_in_at }),
    createdAt: row.created_at,
    revision: row.revision,
  };
}

/** Partners by name, those that are gone left out. */
export function toUserPartners(
  ids: readonly string[],
  partners: ReadonlyMap<string, UserPartnerRow>,
): UserPartner[] {
  return ids
    .flatMap((id) => partners.get(id) ?? [])
    .map(({ partner_id, external_id, name, direction }) => ({
      id: partner_id,
      externalId: external_id,
      name,
      direction: direction as NonNullable<UserPartner['direction']>,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function statusOf({ disabled_at, has_password }: UserRow): User['status'] {
  if (disabled_at !== null) return 'disabled';
  return has_password ? 'active' : 'invited';
}
