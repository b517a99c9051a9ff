import type { NextStep, SignIn } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { rightsOf } from '../principal/rights.ts';
import { listUserPartners } from '../users/user.store.ts';
import { toUserPartners } from '../users/user.wire.ts';
import { listLinks, type UserAt } from './link.store.ts';
import { otherAccesses } from './other-accesses.ts';
import { readUserRow } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';

export const getSignIn: Handler<'getSignIn'> = async (call) => {
  const read = await readSignIn(call, signedIn(call.caller).next);
  return { afterwards: async () => ({ status: 200, body: await withOthers(call, read) }) };
};

/** What one publisher knows of a sign-in, and where it may be known more. */
export interface ReadSignIn {
  readonly signIn: SignIn;
  readonly links: readonly UserAt[];
}

/** Who is signed in, as it is in this transaction. */
export async function readSignIn(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  next: NextStep | undefined,
): Promise<ReadSignIn> {
  const { publisherId, publisher } = caller;
  const { id, userId, expiresAt, byProvider } = signedIn(caller);
  const row = await readUserRow(trx, publisherId, userId);
  const { role, added_rights: added, removed_rights: removed, language } = row;
  const partners = await listUserPartners(trx, publisherId, row.partners ?? []);
  const { contact } = publisher;
  const signIn: SignIn = {
    id,
    user: { id: userId, login: row.login, name: row.name, ...(language === null ? {} : { language }) },
    side: row.side,
    ...(role === null ? {} : { role }),
    rights: rightsOf({ role, added, removed }),
    ...(next === undefined ? {} : { next }),
    accesses: [
      {
        publisher: { id: publisherId, name: publisher.name, ...(contact && { contact }) },
        current: true,
        partners: toUserPartners(row.partners ?? [], partners),
      },
    ],
    expiresAt,
  };
  // Who has not done everything yet sees nothing of elsewhere, nor who may not go there.
  const mayLeave = next === undefined && !byProvider;
  return { signIn, links: mayLeave ? await listLinks(trx, { publisherId, userId }) : [] };
}

/** The sign-in with where else its person may go on, read once the transaction of the call has ended. */
export async function withOthers(
  { caller, at }: Pick<Call, 'caller' | 'at'>,
  { signIn, links }: ReadSignIn,
): Promise<SignIn> {
  const own = { publisherId: caller.publisherId, userId: signedIn(caller).userId };
  return { ...signIn, accesses: [...signIn.accesses, ...(await otherAccesses(at, own, links))] };
}
