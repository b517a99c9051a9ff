import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { invalidField } from '../problem.ts';
import { lockUserRow } from '../users/user.store.ts';
import { factorAdded } from './add-factor.ts';
import { findTotp, useTotpStep } from './totp.store.ts';
import { totpStep } from './totp.ts';
import { totpOf, whoAsks } from './who.ts';

export const confirmTotp: Handler<'confirmTotp'> = (call) =>
  call.write(async (work) => {
    const { publisherId, userId } = whoAsks(work);
    await lockUserRow(work.trx, publisherId, userId);
    if (!(await isFirstCode(work))) {
      throw invalidField(
        '/code',
        'wrong-code',
        'must be the code that the app shows now, of the secret that was given last',
      );
    }
    return { status: 200, body: await factorAdded(work, 'second_factor.totp_added') };
  });

async function isFirstCode(work: Work<'confirmTotp'>): Promise<boolean> {
  const { trx, body, now, secrets } = work;
  const who = whoAsks(work);
  const { publisherId, userId } = who;
  const waiting = await findTotp(trx, publisherId, userId);
  if (waiting === undefined || waiting.confirmed_at !== null) return false;
  const step = totpStep(await secrets.open(waiting.secret, totpOf(who)), body.code, Date.parse(now));
  return step !== undefined && useTotpStep(trx, { publisherId, userId, step, now });
}
