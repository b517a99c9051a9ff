import type { Handler } from '../operations/handler.ts';
import { getPolicy, setPolicy } from '../sign-in/policy.store.ts';

export const getSignInPolicy: Handler<'getSignInPolicy'> = async ({ trx, caller }) => ({
  status: 200,
  body: { secondFactor: await getPolicy(trx, caller.publisherId) },
});

export const putSignInPolicy: Handler<'putSignInPolicy'> = (call) =>
  call.write(async ({ trx, caller: { publisherId }, body, acted }) => {
    await setPolicy(trx, publisherId, body.secondFactor);
    acted({ action: 'sign_in_policy.set', recordKind: 'publisher', recordId: publisherId });
    return { status: 200, body };
  });
