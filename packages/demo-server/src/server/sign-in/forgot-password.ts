import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { loginKey } from '../users/login-key.ts';
import { PASSWORD_LINK_JOB, type PasswordLinkWork } from './mail-password-link.ts';
import { readSignInSettings } from './sign-in-settings.store.ts';
import { mayAskForMail } from './throttle.ts';

/** The same is done for a login that nobody has: the job finds out. */
export const forgotPassword: Handler<'forgotPassword'> = async ({ path, body, from, now, canMail, at }) => {
  const publisherId = path.publisherId.toLowerCase();
  await at(publisherId, async ({ trx, enqueue }) => {
    const { selfServiceReset } = await readSignInSettings(trx, publisherId);
    if (!canMail || !selfServiceReset) {
      throw new Problem('operation-not-permitted', {
        detail: 'The publisher resets passwords; the entrance says whom to ask.',
      });
    }
    const asked: PasswordLinkWork = { loginKey: loginKey(body.login), entrance: body.entrance };
    const attempt = { publisherId, loginKey: asked.loginKey, address: from.address, now };
    if (await mayAskForMail(trx, attempt)) enqueue({ name: PASSWORD_LINK_JOB, payload: asked });
  });
  return { status: 202 };
};
