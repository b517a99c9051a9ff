import type { UserInput } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { rightsOf } from '../principal/rights.ts';
import { invalidField, type Problem } from '../problem.ts';
import { lockStaffRows } from './user.store.ts';

/**
 * Throws 422 where staff would shut themselves out, or leave nobody who administers. Called before any other user is held: two
 * administrators who unmake each other are told apart by the rows that both hold. An API key can name another, so it may.
 */
export async function keepAdministrator(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  userId: string,
  input: UserInput,
): Promise<void> {
  if (caller.actor.kind !== 'staff' || input.side !== 'staff' || administers(input)) return;
  if (caller.actor.id === userId) throw kept(input, 'yourself', 'you do not take this from yourself');
  const administrators = (await lockStaffRows(trx, caller.publisherId)).filter(
    ({ role, added_rights: added, removed_rights: removed }) =>
      rightsOf({ role, added, removed }).includes('administer'),
  );
  if (administrators.length === 1 && administrators[0]!.user_id === userId) {
    throw kept(input, 'last-administrator', 'nobody else may administer');
  }
}

/** Throws 422 where staff ask for themselves what only another may do for them. */
export function refuseOneself({ caller }: Pick<Call, 'caller'>, userId: string, instead: string): void {
  if (caller.actor.kind !== 'staff' || caller.actor.id !== userId) return;
  throw invalidField('path/userId', 'yourself', `must be another user: ${instead}`);
}

function administers({ disabled, role, addedRights = [], removedRights = [] }: UserInput): boolean {
  if (disabled === true || role === undefined) return false;
  return rightsOf({ role, added: addedRights, removed: removedRights }).includes('administer');
}

function kept(input: UserInput, code: 'yourself' | 'last-administrator', why: string): Problem {
  const { disabled, removedRights = [] } = input;
  if (disabled === true) return invalidField('/disabled', code, `must be false: ${why}`);
  return removedRights.includes('administer')
    ? invalidField('/removedRights', code, `must not name administer: ${why}`)
    : invalidField('/role', code, `must permit to administer: ${why}`);
}
