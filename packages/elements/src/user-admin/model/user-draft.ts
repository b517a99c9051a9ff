import type { Right, Role, User, UserInput, UserPartner, UserSide } from '@saldo/sdk/contract';
import { changesOf, rights, rightsOfRole, roles } from './roles.ts';

/** A client or a supplier, as far as one is shown. */
export type PartnerRef = Pick<UserPartner, 'id' | 'externalId' | 'name'>;

/** What a person fills in about a user. Both sides' answers are kept while it is not settled which it is. */
export interface UserDraft {
  readonly side: UserSide;
  readonly name: string;
  readonly login: string;
  readonly email: string;
  readonly language: string;
  /** For whom a contact acts. */
  readonly partners: readonly PartnerRef[];
  readonly role: Role;
  readonly rights: readonly Right[];
  readonly seesAll: boolean;
  /** Whom staff see who do not see all. */
  readonly portfolio: readonly PartnerRef[];
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
  seesAll: true,
  portfolio: [],
};

export function draftOf(user: User): UserDraft {
  const { name, login, email = '', language = '', partners } = user;
  const isStaff = user.side === 'staff';
  return {
    ...blankDraft,
    ...{ name, login, email, language },
    side: isStaff ? 'staff' : 'partner',
    partners: isStaff ? [] : partners,
    role: roles.find((role) => role === user.role) ?? blankDraft.role,
    rights: rights.filter((right) => user.rights.includes(right)),
    seesAll: user.sees !== 'partners',
    portfolio: isStaff ? partners : [],
  };
}

/** What is sent. Nothing of the side that it is not. */
export function inputOf(draft: UserDraft, { disabled }: { readonly disabled: boolean }): UserInput {
  const { side, email, language, role } = draft;
  const ids = (partners: readonly PartnerRef[]) => partners.map(({ id }) => ({ id }));
  return {
    side,
    name: draft.name.trim(),
    login: draft.login.trim(),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(language === '' ? {} : { language }),
    ...(disabled ? { disabled } : {}),
    ...(side === 'partner'
      ? { partners: ids(draft.partners) }
      : {
          role,
          ...changesOf(role, draft.rights),
          sight: draft.seesAll ? { sees: 'everything' } : { partners: ids(draft.portfolio) },
        }),
  };
}
