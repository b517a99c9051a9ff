import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { getFactorState } from '../sign-in/policy.store.ts';
import { lockUserRow } from '../users/user.store.ts';
import { makeRecoveryCodes } from './add-factor.ts';
import { confirmPresence } from './confirm-presence.ts';
import { proveFactor } from './prove-factor.ts';
import { whoAsks } from './who.ts';

export const renewRecoveryCodes: Handler<'renewRecoveryCodes'> = async (call) => {
  const { body } = call;
  const who = whoAsks(call);
  await confirmPresence(call, body.password);
  await proveFactor(call, who, body.proof, '/proof');
  return call.write(async (work) => {
    const { publisherId, userId } = who;
    await lockUserRow(work.trx, publisherId, userId);
    if (!(await getFactorState(work.trx, publisherId, userId)).has_factor) {
      throw new Problem('in-use', { detail: 'Recovery codes stand for a second factor. Add one first.' });
    }
    const recoveryCodes = await makeRecoveryCodes(work);
    work.acted({ action: 'recovery_codes.renewed', recordKind: 'user', recordId: userId });
    return { status: 200, body: { recoveryCodes } };
  });
};
