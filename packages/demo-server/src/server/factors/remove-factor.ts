import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { notFound, Problem } from '../problem.ts';
import { isRequired } from '../sign-in/factor-step.ts';
import { getFactorState } from '../sign-in/policy.store.ts';
import { signedIn } from '../sign-in/signed-in.ts';
import { lockUserRow } from '../users/user.store.ts';
import { confirmPresence } from './confirm-presence.ts';
import { deletePasskey } from './passkey.store.ts';
import { proveFactor } from './prove-factor.ts';
import { readFactors } from './read-factors.ts';
import { replaceRecoveryCodes } from './recovery-code.store.ts';
import { deleteTotp } from './totp.store.ts';
import { whoAsks } from './who.ts';

export const removeFactor: Handler<'removeFactor'> = async (call) => {
  const { body } = call;
  const who = whoAsks(call);
  await confirmPresence(call, body.password);
  await proveFactor(call, who, body.proof, '/proof');
  return call.write(async (work) => {
    const { trx, caller, acted } = work;
    const { publisherId, userId } = who;
    await lockUserRow(trx, publisherId, userId);
    if (!(await remove(work))) throw notFound();
    const left = await getFactorState(trx, publisherId, userId);
    if (!left.has_factor) {
      if (isRequired(left.policy, signedIn(caller).side)) {
        throw new Problem('in-use', {
          detail: 'The publisher asks for a second factor. Add another one first.',
        });
      }
      await replaceRecoveryCodes(trx, publisherId, userId, []);
    }
    acted({ action: 'second_factor.removed', recordKind: 'user', recordId: userId });
    return { status: 200, body: await readFactors(work) };
  });
};

async function remove(work: Work<'removeFactor'>): Promise<boolean> {
  const { publisherId, userId } = whoAsks(work);
  const { factor } = work.body;
  if (factor === 'totp') return deleteTotp(work.trx, publisherId, userId);
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(factor)) return false;
  return deletePasskey(work.trx, publisherId, { userId, passkeyId: factor });
}
