import type { User, UserInput, UserPartner, UserSide } from '@saldo/sdk/contract';
import type { RightsDraft } from './rights-draft.ts';
import { changesOf, rightsOfRole, usualOf } from './roles.ts';

/** A client or a supplier, as far as one is shown. Whoever is named by a code alone has no id. */
export interface PartnerRef extends Pick<UserPartner, 'externalId' | 'name'> {
  readonly id?: string;
}

/** What a person fills in about a user. Both sides' answers are kept while it is not settled which it is. */
export interface UserDraft extends RightsDraft {
  readonly side: UserSide;
  readonly name: string;
  readonly login: string;
  readonly email: string;
  readonly language: string;
  /** For whom a contact acts. */
  readonly partners: readonly PartnerRef[];
  readonly seesAll: boolean;
  /** Whom staff see who do not see all. */
  readonly portfolio: readonly PartnerRef[];
  /** Ids of clients and suppliers who were deleted, on either side. */
  readonly gone: readonly string[];
}

export const blankDraft: UserDraft = {
  side: 'partner',
  name: '',
  login: '',
  email: '',
  language: '',
  partners: [],
  role: 'viewer',
  rights: rightsOfRole.viewer,
  own: undefined,
  seesAll: true,
  portfolio: [],
  gone: [],
};

export function draftOf(user: User): UserDraft {
  const { name, login, email = '', language = '', partners, gonePartners = [], role } = user;
  const isStaff = user.side === 'staff';
  return {
    ...blankDraft,
    ...{ name, login, email, language },
    side: isStaff ? 'staff' : 'partner',
    partners: isStaff ? [] : partners,
    ...(role === undefined ? {} : { role, own: { role, rights: usualOf(user) } }),
    rights: user.rights,
    seesAll: user.sees !== 'partners',
    portfolio: isStaff ? partners : [],
    gone: gonePartners,
  };
}

/** What is sent. Nothing of the side that it is not. */
export function inputOf(draft: UserDraft, { disabled }: { readonly disabled: boolean }): UserInput {
  const { side, email, language, gone } = draft;
  const named = (partners: readonly PartnerRef[]) => [
    ...partners.map(({ id, externalId }) => (id === undefined ? { externalId } : { id })),
    ...gone.map((id) => ({ id })),
  ];
  return {
    side,
    name: draft.name.trim(),
    login: draft.login.trim(),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(language === '' ? {} : { language }),
    ...(disabled ? { disabled } : {}),
    ...(side === 'partner'
      ? { partners: named(draft.partners) }
      : {
          // A server that says a role or a right takes it too, known here or not.
          ...(changesOf(draft) as Pick<UserInput, 'role' | 'addedRights' | 'removedRights'>),
          sight: draft.seesAll ? { sees: 'everything' } : { partners: named(draft.portfolio) },
        }),
  };
}
