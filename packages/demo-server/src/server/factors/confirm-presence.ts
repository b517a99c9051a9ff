import type { WriteCall } from '../operations/call.ts';
import { invalidField, Problem } from '../problem.ts';
import { findSignInStart } from '../sign-in/sign-in.store.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { lockCredentials } from '../users/user-credentials.store.ts';
import { beginProof, endProof } from './attempts.ts';
import { whoAsks } from './who.ts';

/** How long after signing in somebody without a password may change their factors. */
const FRESH_MS = 10 * 60 * 1000;

/**
 * Whoever finds a page open does not take the person's place: the password is asked for, and of who has none that they have just signed
 * in. Not where a factor has to be added, which is part of signing in. Throws what is wrong as a problem of the field.
 */
export async function confirmPresence(
  call: Pick<WriteCall<'enrolTotp'>, 'caller' | 'at' | 'now' | 'passwords'>,
  password: string | undefined,
): Promise<void> {
  const { at, now, passwords } = call;
  const who = whoAsks(call);
  const { publisherId, userId, signInId } = who;
  if (signedIn(call.caller).next === 'enrol-second-factor') return;
  const { kept, startedAt } = await at(publisherId, async ({ trx }) => ({
    kept: (await lockCredentials(trx, publisherId, userId))?.password_hash ?? null,
    startedAt: await findSignInStart(trx, publisherId, signInId),
  }));
  if (kept === null) {
    if (startedAt !== undefined && Date.parse(now) - Date.parse(startedAt) <= FRESH_MS) return;
    throw new Problem('session-expired', { detail: 'Sign in again, and do it within ten minutes.' });
  }
  if (password === undefined) throw invalidField('/password', 'required', 'is required');
  const attempting = { publisherId, userId, now };
  const tooEarly = await at(publisherId, ({ trx }) => beginProof(trx, attempting));
  if (tooEarly !== undefined) throw tooEarly;
  if (!(await passwords.verify(password, kept))) {
    throw invalidField('/password', 'wrong-password', 'must be the present password');
  }
  await at(publisherId, ({ trx }) => endProof(trx, attempting));
}
