import type { FactorAdded } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import { Problem } from '../problem.ts';
import { getPolicy } from '../sign-in/policy.store.ts';
import { setNextStep } from '../sign-in/sign-in.store.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { readFactors } from './read-factors.ts';
import { countRecoveryCodes, replaceRecoveryCodes } from './recovery-code.store.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-codes.ts';
import { whoAsks } from './who.ts';

/** Throws where the publisher wants no second factors. */
export async function requireWanted({ trx, caller }: Pick<Work, 'trx' | 'caller'>): Promise<void> {
  if ((await getPolicy(trx, caller.publisherId)) !== 'off') return;
  throw new Problem('operation-not-permitted', { detail: 'The publisher has switched second factors off.' });
}

/** What follows a factor that was added: recovery codes with the first, and the sign-in goes on where it waited for one. */
export async function factorAdded(work: Work, action: string): Promise<FactorAdded> {
  const { trx, caller, now, acted } = work;
  const { publisherId, userId, signInId } = whoAsks(work);
  const isFirst = (await countRecoveryCodes(trx, publisherId, userId)) === 0;
  const recoveryCodes = isFirst ? await makeRecoveryCodes(work) : undefined;
  if (signedIn(caller).next === 'enrol-second-factor') {
    await setNextStep(trx, publisherId, signInId, { next: undefined, now });
  }
  acted({ action, recordKind: 'user', recordId: userId });
  const factors = await readFactors(work);
  return { ...(recoveryCodes === undefined ? {} : { recoveryCodes }), factors };
}

/** New codes in the place of those that there were. */
export async function makeRecoveryCodes(work: Pick<Work, 'trx' | 'caller' | 'random'>): Promise<string[]> {
  const { publisherId, userId } = whoAsks(work);
  const codes = newRecoveryCodes(work.random);
  const hashes = codes.map((code) => hashRecoveryCode(code.replaceAll('-', ''), userId));
  await replaceRecoveryCodes(work.trx, publisherId, userId, hashes);
  return codes;
}
