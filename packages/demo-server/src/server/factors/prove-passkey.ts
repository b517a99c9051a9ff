import type { PasskeyAssertion } from '@saldo/sdk/contract';
import { takeCeremony } from '../ceremonies/ceremony.store.ts';
import type { OpenCall } from '../operations/call.ts';
import { invalidField } from '../problem.ts';
import type { AskedOfPage } from './ask-passkey.ts';
import { judgePasskey } from './passkey-judge.ts';
import { findPasskey, usePasskey, type PasskeyRow } from './passkey.store.ts';
import { noteProof } from './note-proof.ts';
import type { Proving, Who } from './who.ts';

/** Looks at a passkey as a second factor. Throws what is wrong as a problem of the field. */
export async function provePasskey(
  call: Proving,
  who: Who,
  input: PasskeyAssertion,
  pointer: string,
): Promise<void> {
  const { publisherId, userId } = who;
  const proved = await readPasskey(call, publisherId, input, { of: who, mustVerify: false });
  const isRight = await call.at(publisherId, async (work) => {
    const used =
      proved !== undefined &&
      proved.passkey.user_id === userId &&
      (await usePasskey(work.trx, {
        publisherId,
        passkeyId: proved.passkey.passkey_id,
        counter: proved.counter,
        now: call.now,
      }));
    noteProof(work, who, used);
    return used;
  });
  if (!isRight) {
    throw invalidField(pointer, 'passkey-refused', 'must answer the challenge with a passkey of this person');
  }
}

export interface ReadPasskey {
  readonly passkey: PasskeyRow;
  readonly counter: number;
}

/**
 * The passkey that answers a challenge, which then is used up; undefined where the answer is worth nothing. Whose it is, and whether
 * it is still there, is to be looked at where it is used.
 */
export async function readPasskey(
  { at, now, from }: Pick<OpenCall, 'at' | 'now' | 'from'>,
  publisherId: string,
  input: PasskeyAssertion,
  { of, mustVerify }: { readonly of?: Who; readonly mustVerify: boolean },
): Promise<ReadPasskey | undefined> {
  const kind = of === undefined ? 'passkey-sign-in' : 'passkey-asked';
  const [ceremony, passkey] = await at(publisherId, async ({ trx }) => [
    await takeCeremony(trx, publisherId, {
      ceremonyId: input.id,
      kind,
      ...(of === undefined ? {} : { of }),
      now,
    }),
    await findPasskey(trx, publisherId, input.credentialId),
  ]);
  if (ceremony === undefined || passkey === undefined) return undefined;
  const { origin, rpId } = ceremony.data as AskedOfPage;
  if (origin !== from.origin || rpId !== passkey.rp_id) return undefined;
  const judged = await judgePasskey(
    input,
    { challengeHash: ceremony.secret_hash, origin, rpId, mustVerify },
    passkey,
  );
  return judged && { passkey, counter: judged.counter };
}
