import type { Handler } from '../operations/handler.ts';
import { authenticate } from '../principal/authenticate.ts';
import { parseToken } from '../principal/token.ts';
import { invalidField, Problem } from '../problem.ts';
import { insertLink, type UserAt } from './link.store.ts';
import { signedIn } from './signed-in.ts';

export const linkSignIn: Handler<'linkSignIn'> = async (call) => {
  const { caller, body, now, at } = call;
  const { userId, side } = signedIn(caller);
  const own: UserAt = { publisherId: caller.publisherId, userId };
  const token = parseToken(body.token);
  if (token?.kind !== 'sign-in') throw notProved();
  if (token.publisherId === own.publisherId) {
    throw invalidField('/token', 'not-accepted', 'must be of another publisher');
  }
  const other = await at(token.publisherId, async ({ trx, acted }): Promise<UserAt> => {
    const there = await authenticate(trx, token, now).catch(hideWhy);
    if (there.signIn?.next !== undefined || there.signIn?.side !== side) throw notProved();
    const linked = { publisherId: there.publisherId, userId: there.signIn.userId };
    await insertLink(trx, linked, own, now);
    acted(there.actor, { action: 'user.linked', recordKind: 'user', recordId: linked.userId });
    return linked;
  });
  return call.write(async ({ trx, acted }) => {
    await insertLink(trx, own, other, now);
    acted({ action: 'user.linked', recordKind: 'user', recordId: userId });
    return { status: 204 };
  });
};

/** That the other sign-in has ended says nothing about the one that asks. */
function hideWhy(error: unknown): never {
  throw error instanceof Problem ? notProved() : error;
}

function notProved(): Problem {
  const detail =
    'must be the token of a sign-in at another publisher, at the same entrance, with nothing left to do';
  return invalidField('/token', 'unknown-reference', detail);
}
