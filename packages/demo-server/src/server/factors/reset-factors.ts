import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { endSessions, endSignIns } from '../users/end-access.store.ts';
import { refuseOneself } from '../users/keep-administrator.ts';
import { lockUserRow } from '../users/user.store.ts';
import { deletePasskeys } from './passkey.store.ts';
import { replaceRecoveryCodes } from './recovery-code.store.ts';
import { deleteTotp } from './totp.store.ts';

export const resetFactors: Handler<'resetFactors'> = (call) =>
  call.write(async ({ trx, caller, path, now, acted }) => {
    const { publisherId } = caller;
    const userId = path.userId.toLowerCase();
    refuseOneself({ caller }, userId, 'your own factors are removed under your account');
    if ((await lockUserRow(trx, publisherId, userId)) === undefined) throw notFound();
    await deleteTotp(trx, publisherId, userId);
    await deletePasskeys(trx, publisherId, userId);
    await replaceRecoveryCodes(trx, publisherId, userId, []);
    await endSignIns(trx, { publisherId, userId, now });
    await endSessions(trx, { publisherId, userId, now });
    acted({ action: 'user.factors_reset', recordKind: 'user', recordId: userId });
    return { status: 204 };
  });
