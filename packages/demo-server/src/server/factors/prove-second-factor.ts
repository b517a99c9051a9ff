import type { Handler } from '../operations/handler.ts';
import { readSignIn } from '../sign-in/get-sign-in.ts';
import { setNextStep } from '../sign-in/sign-in.store.ts';
import { proveFactor } from './prove-factor.ts';
import { whoAsks } from './who.ts';

export const proveSecondFactor: Handler<'proveSecondFactor'> = async (call) => {
  const who = whoAsks(call);
  await proveFactor(call, who, call.body);
  return call.write(async (work) => {
    await setNextStep(work.trx, who.publisherId, who.signInId, { next: undefined, now: work.now });
    const { signIn } = await readSignIn(work, undefined);
    return { status: 200, body: signIn };
  });
};
