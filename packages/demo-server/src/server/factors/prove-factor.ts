import type { SecondFactorInput } from '@saldo/sdk/contract';
import type { EntranceWork } from '../operations/call.ts';
import { invalidField, type Problem } from '../problem.ts';
import { beginProof, endProof } from './attempts.ts';
import { noteProof } from './note-proof.ts';
import { provePasskey } from './prove-passkey.ts';
import { useRecoveryCode } from './recovery-code.store.ts';
import { hashRecoveryCode, readRecoveryCode } from './recovery-codes.ts';
import { findTotp, useTotpStep } from './totp.store.ts';
import { totpStep } from './totp.ts';
import { totpOf, type Proving, type Who } from './who.ts';

/**
 * Looks at a proof, and uses it up. What is wrong is counted and on record whatever becomes of the call; it is thrown as a problem
 * with the field below `pointer`.
 */
export async function proveFactor(
  call: Proving,
  who: Who,
  { code, recoveryCode, passkey }: SecondFactorInput,
  pointer = '',
): Promise<void> {
  if (passkey !== undefined) return provePasskey(call, who, passkey, `${pointer}/passkey`);
  const refused = await call.at(who.publisherId, async (work): Promise<Problem | undefined> => {
    const attempting = { ...who, now: call.now };
    const tooEarly = await beginProof(work.trx, attempting);
    if (tooEarly !== undefined) return tooEarly;
    const isRight =
      code === undefined ? await useRecovery(work, who, recoveryCode!) : await useTotp(call, work, who, code);
    noteProof(work, who, isRight);
    if (isRight) {
      await endProof(work.trx, attempting);
      return undefined;
    }
    return code === undefined
      ? invalidField(`${pointer}/recoveryCode`, 'wrong-code', 'must be a recovery code that was not used')
      : invalidField(
          `${pointer}/code`,
          'wrong-code',
          'must be the code that the app shows now, not used before',
        );
  });
  if (refused !== undefined) throw refused;
}

async function useTotp(
  { now, secrets }: Proving,
  { trx }: EntranceWork,
  who: Who,
  code: string,
): Promise<boolean> {
  const { publisherId, userId } = who;
  const row = await findTotp(trx, publisherId, userId);
  if (row === undefined || row.confirmed_at === null) return false;
  const step = totpStep(await secrets.open(row.secret, totpOf(who)), code, Date.parse(now));
  return step !== undefined && useTotpStep(trx, { publisherId, userId, step, now });
}

async function useRecovery(
  { trx, acted }: EntranceWork,
  { publisherId, userId }: Who,
  typed: string,
): Promise<boolean> {
  const code = readRecoveryCode(typed);
  if (code === undefined) return false;
  const isRight = await useRecoveryCode(trx, publisherId, userId, hashRecoveryCode(code, userId));
  if (isRight) {
    const act = { action: 'recovery_code.used', recordKind: 'user', recordId: userId };
    acted({ kind: 'user', id: userId }, act);
  }
  return isRight;
}
