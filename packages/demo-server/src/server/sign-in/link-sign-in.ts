import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { Handler } from '../operations/handler.ts';
import { authenticate } from '../principal/authenticate.ts';
import { parseToken } from '../principal/token.ts';
import { invalidField, Problem } from '../problem.ts';
import { lockUserRow } from '../users/user.store.ts';
import { insertLink, listLinks, type UserAt } from './link.store.ts';
import { signedIn } from './signed-in.ts';

/** With one's own as many as a sign-in names. */
const MOST = 99;

export const linkSignIn: Handler<'linkSignIn'> = async (call) => {
  const { caller, body, now, at } = call;
  const { userId, side, byProvider } = signedIn(caller);
  if (byProvider) {
    const detail = 'Sign in by password or passkey to link: a provider vouches for you at one publisher.';
    throw new Problem('operation-not-permitted', { detail });
  }
  const own: UserAt = { publisherId: caller.publisherId, userId };
  const token = parseToken(body.token);
  if (token?.kind !== 'sign-in') throw notProved();
  if (token.publisherId === own.publisherId) {
    throw invalidField('/token', 'not-accepted', 'must be of another publisher');
  }
  const other = await at(token.publisherId, async ({ trx, acted }): Promise<UserAt> => {
    const there = await authenticate(trx, token, now).catch(hideWhy);
    const { signIn } = there;
    if (signIn === undefined || signIn.next !== undefined || signIn.side !== side || signIn.byProvider) {
      throw notProved();
    }
    const linked = { publisherId: there.publisherId, userId: signIn.userId };
    await addLink(trx, linked, own, now);
    acted(there.actor, { action: 'user.linked', recordKind: 'user', recordId: linked.userId });
    return linked;
  });
  return call.write(async ({ trx, acted }) => {
    await addLink(trx, own, other, now);
    acted({ action: 'user.linked', recordKind: 'user', recordId: userId });
    return { status: 204 };
  });
};

async function addLink(trx: Transaction<Schema>, own: UserAt, other: UserAt, now: string): Promise<void> {
  await lockUserRow(trx, own.publisherId, own.userId);
  const others = (await listLinks(trx, own)).filter(({ publisherId }) => publisherId !== other.publisherId);
  if (others.length >= MOST) {
    const detail = `must be of a user, as the one who asks, with links to ${MOST} publishers at most`;
    throw invalidField('/token', 'not-accepted', detail);
  }
  await insertLink(trx, own, other, now);
}

/** That the other sign-in has ended says nothing about the one that asks. */
function hideWhy(error: unknown): never {
  throw error instanceof Problem ? notProved() : error;
}

function notProved(): Problem {
  const detail =
    'must be the token of a sign-in at another publisher, at the same entrance, by password or passkey, with nothing left to do';
  return invalidField('/token', 'unknown-reference', detail);
}
