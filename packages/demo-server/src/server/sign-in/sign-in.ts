import type { SignInToken } from '@saldo/sdk/contract';
import type { EntranceWork, OpenCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { endAccess } from '../users/end-access.store.ts';
import { loginKey } from '../users/login-key.ts';
import {
  findCredentialsByLogin,
  keepPasswordAnew,
  lockCredentials,
  useActivation,
  type CredentialsRow,
} from '../users/user-credentials.store.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { isPublisher, takesPasswords } from './entrance.store.ts';
import { nextStep } from './next-step.ts';
import { prove, stillProves, type Proof } from './prove.ts';
import { beginAttempt, endAttempt, type Attempt } from './throttle.ts';

/** Nobody else hears why: an unknown login, a wrong password, a disabled user, the other entrance, an unknown publisher. */
export const signIn: Handler<'signIn'> = async (call) => {
  const { body, now, passwords, from, at } = call;
  const publisherId = call.path.publisherId.toLowerCase();
  const attempt = { publisherId, loginKey: loginKey(body.login), address: from.address, now };
  const user = await at(publisherId, async ({ trx }) => {
    await beginAttempt(trx, attempt);
    return findCredentialsByLogin(trx, publisherId, attempt.loginKey);
  });
  const proof = await prove(passwords, user, { ...body, now });
  const renewed = await keepAnew(call, user, proof);
  const token = await at(publisherId, (work) => {
    if (user === undefined || proof === undefined) return fail(work, publisherId, user);
    return succeed(call, work, { attempt, user, proof, renewed });
  });
  if (token === undefined) throw new Problem('sign-in-refused');
  return { status: 201, body: token };
};

interface Success {
  readonly attempt: Attempt;
  readonly user: CredentialsRow;
  readonly proof: Proof;
  readonly renewed: string | undefined;
}

async function succeed(
  call: OpenCall<'signIn'>,
  work: EntranceWork,
  { attempt, user, proof, renewed }: Success,
): Promise<SignInToken | undefined> {
  const { publisherId, now } = attempt;
  const { trx, acted } = work;
  const userId = user.user_id;
  const present = await lockCredentials(trx, publisherId, userId);
  // Somebody was quicker: with the same activation, with a reset, with another password.
  if (!stillProves(proof, user, present)) return fail(work, publisherId, user);
  if (!(await takesPasswords(trx, publisherId, user.side))) return fail(work, publisherId, user);
  await endAttempt(trx, attempt);
  if (proof === 'activation') {
    await useActivation(trx, publisherId, userId);
    await endAccess(trx, { publisherId, userId, now });
  } else if (renewed !== undefined) await keepPasswordAnew(trx, publisherId, userId, renewed);
  const next = await nextStep(
    trx,
    { publisherId, userId, side: user.side },
    { byActivation: proof === 'activation' },
  );
  const token = await beginSignIn(trx, { publisherId, userId, next, now }, call);
  const by = { kind: 'user', id: userId, name: user.name } as const;
  acted(by, { action: 'user.signed_in', recordKind: 'user', recordId: userId });
  return token;
}

/** What failed is on record, at publishers that there are. */
async function fail(
  { trx, acted }: EntranceWork,
  publisherId: string,
  user: CredentialsRow | undefined,
): Promise<undefined> {
  if (!(await isPublisher(trx, publisherId))) return undefined;
  const action = 'sign_in.failed';
  if (user === undefined) {
    acted({ kind: 'nobody', id: '-' }, { action, recordKind: 'publisher', recordId: publisherId });
  } else {
    acted({ kind: 'nobody', id: '-' }, { action, recordKind: 'user', recordId: user.user_id });
  }
  return undefined;
}

/** The same password by today's parameters, where it was kept by others. */
async function keepAnew(
  { passwords, body }: OpenCall<'signIn'>,
  user: CredentialsRow | undefined,
  proof: Proof | undefined,
): Promise<string | undefined> {
  if (proof !== 'password' || !passwords.isOutdated(user!.password_hash!)) return undefined;
  return passwords.hash(body.password);
}
