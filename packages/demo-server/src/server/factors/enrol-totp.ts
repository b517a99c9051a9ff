import type { Handler } from '../operations/handler.ts';
import { Problem } from '../problem.ts';
import { readUserRow } from '../sign-in/sign-in.store.ts';
import { requireWanted } from './add-factor.ts';
import { confirmPresence } from './confirm-presence.ts';
import { keepTotp } from './totp.store.ts';
import { newTotpSecret, totpUri } from './totp.ts';
import { totpOf, whoAsks } from './who.ts';

export const enrolTotp: Handler<'enrolTotp'> = async (call) => {
  await confirmPresence(call, call.body.password);
  const who = whoAsks(call);
  const { publisherId, userId } = who;
  const secret = newTotpSecret(call.random);
  const sealed = await call.secrets.seal(secret, totpOf(who));
  return call.write(async (work) => {
    const { trx, now, caller } = work;
    await requireWanted(work);
    if (!(await keepTotp(trx, { publisherId, userId, secret: sealed, now }))) {
      throw new Problem('in-use', { detail: 'There is an authenticator app already. Remove it first.' });
    }
    const { login } = await readUserRow(trx, publisherId, userId);
    work.acted({ action: 'second_factor.totp_begun', recordKind: 'user', recordId: userId });
    const uri = totpUri(secret, { issuer: caller.publisher.name, label: login });
    return { status: 201, body: { secret, uri } };
  });
};
