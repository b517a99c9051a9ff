import type { User } from '@saldo/sdk/contract';
import type { Handler } from '../operations/handler.ts';
import { requireSeen } from '../operations/require-seen.ts';
import { invalidField, notFound } from '../problem.ts';
import { refuseTakenLogin } from './create-user.ts';
import { endSessions, endSignIns } from './end-access.store.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { readUser } from './read-user.ts';
import { lockUserRow, updateUser } from './user.store.ts';
import { userValues } from './user-values.ts';

export const putUser: Handler<'putUser'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, header, body, now, acted } = work;
    const { publisherId } = caller;
    const userId = path.userId.toLowerCase();
    await keepAdministrator(work, userId, body);
    const present = await lockUserRow(trx, publisherId, userId);
    if (present === undefined) throw notFound();
    if (body.side !== present.side) {
      throw invalidField(
        '/side',
        'not-accepted',
        `must stay ${present.side}: somebody on both sides is two users`,
      );
    }
    const values = await userValues(work, body, present.partners ?? []);
    const seen = await readUser(work, userId);
    const changed = await updateUser(trx, { publisherId, userId, now }, values).catch(refuseTakenLogin);
    if (!changed) return { status: 200, body: seen };
    requireSeen(header['If-Match'], seen);
    const user = await readUser(work, userId);
    const ending = { publisherId, userId, now };
    // Each page mints its session anew, with what the user may do by now.
    await endSessions(trx, ending);
    if (values.disabled) await endSignIns(trx, ending);
    acted({ action: `user.${actOf(seen, user)}`, recordKind: 'user', recordId: userId });
    return { status: 200, body: user };
  });

function actOf(before: User, after: User): string {
  const isDisabled = ({ status }: User) => status === 'disabled';
  if (isDisabled(before) === isDisabled(after)) return 'updated';
  return isDisabled(after) ? 'disabled' : 'enabled';
}
