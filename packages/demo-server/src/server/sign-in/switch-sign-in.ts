import type { SignInToken } from '@saldo/sdk/contract';
import type { WriteCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { lockCredentials } from '../users/user-credentials.store.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { hasLink, listLinks, type UserAt } from './link.store.ts';
import { nextStep } from './next-step.ts';
import { endSignIn } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';

export const switchSignIn: Handler<'switchSignIn'> = async (call) => {
  const { caller, body, now, at } = call;
  const { id, userId, byProvider } = signedIn(caller);
  // Whoever runs the provider could otherwise be the person at another publisher.
  if (byProvider) throw notFound();
  const own: UserAt = { publisherId: caller.publisherId, userId };
  const links = await at(own.publisherId, ({ trx }) => listLinks(trx, own));
  const other = links.find(({ publisherId }) => publisherId === body.publisherId.toLowerCase());
  if (other === undefined) throw notFound();
  const token = await arrive(call, own, other);
  return call.write(async ({ trx, acted }) => {
    // Should this fail, nobody has been told the token.
    await endSignIn(trx, own.publisherId, id, now);
    acted({ action: 'user.signed_out', recordKind: 'user', recordId: userId });
    return { status: 201, body: token };
  });
};

/** Signs in on the other side, where that side says the same of this one. */
function arrive(call: WriteCall<'switchSignIn'>, own: UserAt, other: UserAt): Promise<SignInToken> {
  const { caller, now } = call;
  const { publisherId, userId } = other;
  const { expiresAt } = signedIn(caller);
  return call.at(publisherId, async ({ trx, acted }) => {
    const user = await lockCredentials(trx, publisherId, userId);
    const isOpen = user?.disabled_at === null && user.password_hash !== null;
    if (!isOpen || !(await hasLink(trx, other, own))) throw notFound();
    const who = { publisherId, userId, side: user.side };
    const next = await nextStep(trx, who, { byActivation: false });
    const token = await beginSignIn(trx, { publisherId, userId, next, now, expiresAt }, call);
    const by = { kind: 'user', id: userId, name: user.name } as const;
    acted(by, { action: 'user.signed_in', recordKind: 'user', recordId: userId });
    return token;
  });
}
