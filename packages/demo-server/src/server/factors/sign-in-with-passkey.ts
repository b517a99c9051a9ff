import type { SignInToken } from '@saldo/sdk/contract';
import type { EntranceWork, OpenCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { beginSignIn } from '../sign-in/begin-sign-in.ts';
import { isPublisher, takesPasswords } from '../sign-in/entrance.store.ts';
import { nextStep } from '../sign-in/next-step.ts';
import { getPolicy } from '../sign-in/policy.store.ts';
import { lockCredentials } from '../users/user-credentials.store.ts';
import { usePasskey } from './passkey.store.ts';
import { readPasskey, type ReadPasskey } from './prove-passkey.ts';

/** Nobody hears why: as with a wrong password. */
export const signInWithPasskey: Handler<'signInWithPasskey'> = async (call) => {
  const publisherId = call.path.publisherId.toLowerCase();
  const proved = await readPasskey(call, publisherId, call.body.passkey, { mustVerify: true });
  const token = await call.at(publisherId, async (work) => {
    const made = proved && (await succeed(call, work, publisherId, proved));
    if (made === undefined && (await isPublisher(work.trx, publisherId))) fail(work, publisherId, proved);
    return made;
  });
  if (token === undefined) {
    throw new Problem('sign-in-refused', { detail: 'The passkey signs nobody in here.' });
  }
  return { status: 201, body: token };
};

async function succeed(
  call: OpenCall<'signInWithPasskey'>,
  { trx, acted }: EntranceWork,
  publisherId: string,
  { passkey, counter }: ReadPasskey,
): Promise<SignInToken | undefined> {
  const { now, body } = call;
  const { user_id: userId, passkey_id: passkeyId } = passkey;
  const user = await lockCredentials(trx, publisherId, userId);
  if (user === undefined || user.disabled_at !== null || user.side !== body.entrance) return undefined;
  // Who was reset begins with the activation, whatever else they have.
  if (user.password_hash === null) return undefined;
  if ((await getPolicy(trx, publisherId)) === 'off') return undefined;
  if (!(await takesPasswords(trx, publisherId, user.side))) return undefined;
  if (!(await usePasskey(trx, { publisherId, passkeyId, counter, now }))) return undefined;
  const of = { publisherId, userId, side: user.side };
  const next = await nextStep(trx, of, { byActivation: false, bySecondFactor: true });
  acted(
    { kind: 'user', id: userId, name: user.name },
    { action: 'user.signed_in', recordKind: 'user', recordId: userId },
  );
  return beginSignIn(trx, { publisherId, userId, next, now }, call);
}

function fail({ acted }: EntranceWork, publisherId: string, proved: ReadPasskey | undefined): void {
  const on =
    proved === undefined
      ? { recordKind: 'publisher', recordId: publisherId }
      : { recordKind: 'user', recordId: proved.passkey.user_id };
  acted({ kind: 'nobody', id: '-' }, { action: 'sign_in.failed', ...on });
}
