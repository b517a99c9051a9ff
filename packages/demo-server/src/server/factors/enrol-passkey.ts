import { takeCeremony } from '../ceremonies/ceremony.store.ts';
import type { Handler } from '../operations/handler.ts';
import type { WriteCall } from '../operations/call.ts';
import { invalidField, Problem } from '../problem.ts';
import { lockUserRow } from '../users/user.store.ts';
import { factorAdded, requireWanted } from './add-factor.ts';
import type { AskedOfPage } from './ask-passkey.ts';
import { judgeMadePasskey, type MadePasskey } from './passkey-judge.ts';
import { insertPasskey, listPasskeys } from './passkey.store.ts';
import { whoAsks } from './who.ts';

const MOST = 20;

export const enrolPasskey: Handler<'enrolPasskey'> = async (call) => {
  const { publisherId, userId } = whoAsks(call);
  const made = await madePasskey(call);
  return call.write(async (work) => {
    const { trx, body, now } = work;
    await requireWanted(work);
    await lockUserRow(trx, publisherId, userId);
    if ((await listPasskeys(trx, publisherId, userId)).length >= MOST) {
      throw new Problem('in-use', { detail: `A person has ${MOST} passkeys at most. Remove one first.` });
    }
    const { name, transports = [] } = body;
    const kept = await insertPasskey(trx, publisherId, {
      ...made,
      passkeyId: work.newId(),
      userId,
      name,
      transports,
      now,
    });
    // Of this person or another one: who asks is not told.
    if (!kept) throw refused();
    return { status: 201, body: await factorAdded(work, 'second_factor.passkey_added') };
  });
};

async function madePasskey({
  at,
  body,
  from,
  now,
  caller,
}: WriteCall<'enrolPasskey'>): Promise<MadePasskey & { readonly rpId: string }> {
  const of = whoAsks({ caller });
  const { publisherId } = of;
  const ceremony = await at(publisherId, ({ trx }) =>
    takeCeremony(trx, publisherId, { ceremonyId: body.id, kind: 'passkey-added', of, now }),
  );
  if (ceremony === undefined) throw refused();
  const { origin, rpId } = ceremony.data as AskedOfPage;
  if (origin !== from.origin) throw refused();
  const made = await judgeMadePasskey(body, { challengeHash: ceremony.secret_hash, origin, rpId });
  if (made === undefined) throw refused();
  return { ...made, rpId };
}

function refused(): Problem {
  return invalidField(
    '/id',
    'passkey-refused',
    'must be of a challenge of this page and sign-in that was not answered before, with the passkey made for it',
  );
}
