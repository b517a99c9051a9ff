import type { Factors } from '@saldo/sdk/contract';
import type { Call } from '../operations/call.ts';
import { getPolicy } from '../sign-in/policy.store.ts';
import { toFactors } from './factors.wire.ts';
import { listPasskeys } from './passkey.store.ts';
import { countRecoveryCodes } from './recovery-code.store.ts';
import { relyingPartyOf } from './relying-party.ts';
import { findTotp } from './totp.store.ts';
import { whoAsks } from './who.ts';

/** The factors of who asks, as they are in this transaction. */
export async function readFactors(call: Pick<Call, 'trx' | 'caller' | 'from'>): Promise<Factors> {
  const { trx, from } = call;
  const { publisherId, userId } = whoAsks(call);
  const rows = {
    policy: await getPolicy(trx, publisherId),
    totp: await findTotp(trx, publisherId, userId),
    passkeys: await listPasskeys(trx, publisherId, userId),
    recoveryCodesLeft: await countRecoveryCodes(trx, publisherId, userId),
  };
  return toFactors(rows, from.origin === undefined ? from.ownHost : relyingPartyOf(from.origin));
}
