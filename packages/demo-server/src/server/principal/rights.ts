import type { Right, Role } from '@saldo/sdk/contract';

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['view'],
  clerk: ['view', 'edit', 'send'],
  collector: ['view', 'send'],
  approver: ['view', 'send', 'approve'],
  administrator: ['view', 'edit', 'send', 'approve', 'administer'],
};

/** All rights, in the order in which they are told. */
const ALL = RIGHTS.administrator;

/** What a role is changed by for one person. */
export interface RightChanges {
  readonly role: Role | null;
  readonly added: readonly Right[];
  readonly removed: readonly Right[];
}

/** What somebody may do: the rights of the role and those added, less those removed. Without a role, as contacts of partners are, nothing. */
export function rightsOf({ role, added, removed }: RightChanges): Right[] {
  if (role === null) return [];
  return ALL.filter(
    (right) => (RIGHTS[role].includes(right) || added.includes(right)) && !removed.includes(right),
  );
}
