import type { WriteCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { invalidField, Problem } from '../problem.ts';
import { endSessions, endSignIns } from '../users/end-access.store.ts';
import { loginKey } from '../users/login-key.ts';
import { lockCredentials, setPassword, type CredentialsRow } from '../users/user-credentials.store.ts';
import { readSignIn } from './get-sign-in.ts';
import { judgePassword } from './judge-password.ts';
import { nextStep } from './next-step.ts';
import { setNextStep } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';
import { beginAttempt, endAttempt } from './throttle.ts';

export const changePassword: Handler<'changePassword'> = async (call) => {
  const { caller, body, passwords } = call;
  const { publisherId, publisher } = caller;
  const { id: signInId, userId } = signedIn(caller);
  const before = await call.at(publisherId, ({ trx }) => lockCredentials(trx, publisherId, userId));
  if (before === undefined) throw new Problem('unauthenticated');
  const errors = judgePassword(body.password, { ...before, publisherName: publisher.name });
  if (errors.length > 0) throw new Problem('invalid-request', { errors });
  if (!(await maySet(call, before))) {
    // The same request again, after its answer was lost.
    return call.write(async (work) => {
      const { signIn } = await readSignIn(work, undefined);
      return { status: 200, body: signIn };
    });
  }
  const hash = await passwords.hash(body.password);
  return call.write(async (work) => {
    const { trx, now, acted } = work;
    const present = await lockCredentials(trx, publisherId, userId);
    if (present?.password_hash !== before.password_hash || present.activation_hash !== null) {
      // It was reset or changed meanwhile, which has ended this sign-in or is about to.
      throw new Problem('session-expired', { detail: 'Sign in again.' });
    }
    await setPassword(trx, publisherId, userId, { hash, now });
    await endSignIns(trx, { publisherId, userId, now }, signInId);
    await endSessions(trx, { publisherId, userId, now });
    // Who was let in before stays so; who had to set one goes on.
    const { next: was, side } = signedIn(caller);
    const next = was && (await nextStep(trx, { publisherId, userId, side }, { byActivation: false }));
    await setNextStep(trx, publisherId, signInId, { next, now });
    acted({ action: 'user.password_changed', recordKind: 'user', recordId: userId });
    const { signIn } = await readSignIn(work, next);
    return { status: 200, body: signIn };
  });
};

/**
 * Whoever finds a page open does not take the user's place: the present password is asked for, and guessing it waits as at the entrance.
 * False where the new one is the present one already.
 */
async function maySet(
  { caller, body, passwords, from, at, now }: WriteCall<'changePassword'>,
  { login, password_hash }: CredentialsRow,
): Promise<boolean> {
  const { publisherId } = caller;
  if (signedIn(caller).next === 'change-password') {
    if (body.current === undefined) return true;
    throw invalidField('/current', 'not-accepted', 'is not asked for after an activation');
  }
  const kept = password_hash ?? passwords.decoy;
  const attempt = { publisherId, loginKey: loginKey(login), address: from.address, now };
  await at(publisherId, ({ trx }) => beginAttempt(trx, attempt));
  const isRight = body.current !== undefined && (await passwords.verify(body.current, kept));
  const isSet = !isRight && (await passwords.verify(body.password, kept));
  if (!isRight && !isSet) {
    if (body.current === undefined) throw invalidField('/current', 'required', 'is required');
    throw invalidField('/current', 'wrong-password', 'must be the present password');
  }
  await at(publisherId, ({ trx }) => endAttempt(trx, attempt));
  return isRight;
}
