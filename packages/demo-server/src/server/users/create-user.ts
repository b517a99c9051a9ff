import { isUniqueViolation } from '../db/sql-error.ts';
import type { Handler } from '../operations/handler.ts';
import { invalidField } from '../problem.ts';
import { readUser } from './read-user.ts';
import { insertUser } from './user.store.ts';
import { userValues } from './user-values.ts';

export const createUser: Handler<'createUser'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, acted } = work;
    const userId = work.newId();
    const values = await userValues(work, body);
    const created = { publisherId: caller.publisherId, userId, side: body.side, now };
    await insertUser(trx, created, values).catch(refuseTakenLogin);
    acted({ action: 'user.created', recordKind: 'user', recordId: userId });
    return { status: 201, body: await readUser(work, userId) };
  });

/** Throws 422 where the login is another user's. */
export function refuseTakenLogin(error: unknown): never {
  if (!isUniqueViolation(error, 'users_login_key')) throw error;
  throw invalidField('/login', 'taken', 'another user has this login, written in this way or another');
}
