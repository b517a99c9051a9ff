import type { Handler } from '../operations/handler.ts';
import { deleteLink } from './link.store.ts';
import { signedIn } from './signed-in.ts';

/** Ends the row on this side, without which the one on the other is worth nothing. */
export const unlinkSignIn: Handler<'unlinkSignIn'> = (call) =>
  call.write(async ({ trx, caller, path, acted }) => {
    const { userId } = signedIn(caller);
    const { publisherId } = caller;
    if (await deleteLink(trx, { publisherId, userId }, path.publisherId.toLowerCase())) {
      acted({ action: 'user.unlinked', recordKind: 'user', recordId: userId });
    }
    return { status: 204 };
  });
