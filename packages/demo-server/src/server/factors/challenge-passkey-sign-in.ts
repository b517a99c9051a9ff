import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { isPublisher } from '../sign-in/entrance.store.ts';
import { askPage, pageOf } from './ask-passkey.ts';

export const challengePasskeySignIn: Handler<'challengePasskeySignIn'> = async (call) => {
  const publisherId = call.path.publisherId.toLowerCase();
  const page = pageOf(call.from);
  const body = await call.at(publisherId, async ({ trx }) => {
    if (!(await isPublisher(trx, publisherId))) throw notFound();
    // Which passkey is the person's to choose: who they are is not known yet.
    const rest = { rpId: page.rpId, allowCredentials: [], userVerification: 'required' };
    return askPage({ trx, publisherId, page }, { kind: 'passkey-sign-in' }, rest, call);
  });
  return { status: 201, body };
};
