import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { ACTIVATION_MS, hashActivationSecret, makeActivationSecret } from './activation-secret.ts';
import { endAccess } from './end-access.store.ts';
import { refuseOneself } from './keep-administrator.ts';
import { setActivation } from './user-credentials.store.ts';
import { lockUserRow } from './user.store.ts';

export const issueActivation: Handler<'issueActivation'> = (call) =>
  call.write(async ({ trx, caller, path, now, random, acted }) => {
    const { publisherId } = caller;
    const userId = path.userId.toLowerCase();
    refuseOneself({ caller }, userId, 'your own password changes under your account');
    if ((await lockUserRow(trx, publisherId, userId)) === undefined) throw notFound();
    const secret = makeActivationSecret(random);
    const expiresAt = new Date(Date.parse(now) + ACTIVATION_MS).toISOString();
    const hash = hashActivationSecret(secret)!;
    await setActivation(trx, publisherId, userId, { hash, expiresAt, keepsPassword: false });
    await endAccess(trx, { publisherId, userId, now });
    acted({ action: 'user.reset', recordKind: 'user', recordId: userId });
    return { status: 201, body: { secret, expiresAt } };
  });
