import type { Right, Role } from '@saldo/sdk/contract';

/** What each role permits, as the contract says of `Role`. */
export const rightsOfRole: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['view'],
  clerk: ['view', 'edit', 'send'],
  collector: ['view', 'send'],
  approver: ['view', 'send', 'approve'],
  administrator: ['view', 'edit', 'send', 'approve', 'administer'],
};

export const roles = Object.keys(rightsOfRole) as Role[];

/** All rights, in the order in which they are told. */
export const rights: readonly Right[] = rightsOfRole.administrator;

/** By what somebody's rights differ from those of their role. */
export function changesOf(
  role: Role,
  chosen: readonly Right[],
): { readonly addedRights: Right[]; readonly removedRights: Right[] } {
  const usual = rightsOfRole[role];
  return {
    addedRights: rights.filter((right) => chosen.includes(right) && !usual.includes(right)),
    removedRights: usual.filter((right) => !chosen.includes(right)),
  };
}
