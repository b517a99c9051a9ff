import type { SignIn } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { rightsOf } from '../principal/rights.ts';
import { listUserPartners } from '../users/user.store.ts';
import { toUserPartners } from '../users/user.wire.ts';
import { readUserRow } from './sign-in.store.ts';
import { signedIn } from './signed-in.ts';

export const getSignIn: Handler<'getSignIn'> = async (call) => ({
  status: 200,
  body: await readSignIn(call, signedIn(call.caller).next),
});

/** Who is signed in, as it is in this transaction. */
export async function readSignIn(
  { trx, caller }: Pick<Call, 'trx' | 'caller'>,
  next: SignIn['next'] | undefined,
): Promise<SignIn> {
  const { publisherId, publisher } = caller;
  const { id, userId, expiresAt } = signedIn(caller);
  const row = await readUserRow(trx, publisherId, userId);
  const { role, added_rights: added, removed_rights: removed, language } = row;
  const partners = await listUserPartners(trx, publisherId, row.partners ?? []);
  return {
    id,
    user: { id: userId, login: row.login, name: row.name, ...(language === null ? {} : { language }) },
    side: row.side,
    ...(role === null ? {} : { role }),
    rights: rightsOf({ role, added, removed }),
    ...(next === undefined ? {} : { next }),
    accesses: [
      {
        publisher: {
          id: publisherId,
          name: publisher.name,
          ...(publisher.contact === undefined ? {} : { contact: publisher.contact }),
        },
        current: true,
        partners: toUserPartners(row.partners ?? [], partners),
      },
    ],
    expiresAt,
  };
}
