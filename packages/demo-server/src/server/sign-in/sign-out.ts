import type { Handler } from '../operations/handler.ts';
import { endSignIn } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';

export const signOut: Handler<'signOut'> = (call) =>
  call.write(async ({ trx, caller, now, acted }) => {
    const { id, userId } = signedIn(caller);
    await endSignIn(trx, caller.publisherId, id, now);
    acted({ action: 'user.signed_out', recordKind: 'user', recordId: userId });
    return { status: 204 };
  });
