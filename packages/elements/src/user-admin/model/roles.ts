import type { Right, Role, User } from '@saldo/sdk/contract';
import type { RightsDraft } from './rights-draft.ts';

/** What each role permits, as the contract says of `Role`. */
export const rightsOfRole: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['view'],
  clerk: ['view', 'edit', 'send'],
  collector: ['view', 'send'],
  approver: ['view', 'send', 'approve'],
  administrator: ['view', 'edit', 'send', 'approve', 'administer'],
};

const known: readonly string[] = rightsOfRole.administrator;

/** The roles that can be chosen: those that are known, and the one that the user has. */
export function rolesFor({ own }: RightsDraft): readonly string[] {
  return [...new Set([...Object.keys(rightsOfRole), ...(own ? [own.role] : [])])];
}

/** The rights that can be chosen, in the order in which they are told: those that are known, and the user's. */
export function rightsFor({ own, rights }: RightsDraft): readonly string[] {
  return [...new Set([...known, ...(own?.rights ?? []), ...rights])];
}

/** What the role that a user has permits, by what the server says of the user. */
export function usualOf({ rights, addedRights = [], removedRights = [] }: User): readonly string[] {
  return [...new Set([...rights.filter((right) => !addedRights.includes(right)), ...removedRights])];
}

/** What a role permits: of the one that the user has, the server knows best. */
export function rightsBy({ own }: RightsDraft, role: string): readonly string[] {
  if (own?.role === role) return own.rights;
  return Object.hasOwn(rightsOfRole, role) ? rightsOfRole[role as Role] : [];
}

/** The role, and by what somebody's rights differ from it. */
export function changesOf(draft: RightsDraft): {
  readonly role: string;
  readonly addedRights: readonly string[];
  readonly removedRights: readonly string[];
} {
  const { role, rights } = draft;
  const usual = rightsBy(draft, role);
  return {
    role,
    addedRights: rightsFor(draft).filter((right) => rights.includes(right) && !usual.includes(right)),
    removedRights: usual.filter((right) => !rights.includes(right)),
  };
}
