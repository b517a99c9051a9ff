import type { PasskeyChallenge } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import { insertCeremony, type Ceremony } from '../ceremonies/ceremony.store.ts';
import { oneTimeSecret } from '../ceremonies/one-time-secret.ts';
import type { Schema } from '../db/schema.types.ts';
import type { Call, CallSource } from '../operations/call.ts';
import { Problem } from '../problem.ts';
import { relyingPartyOf } from './relying-party.ts';

/** How long somebody may take to find their key. */
export const CHALLENGE_MS = 5 * 60 * 1000;

/** For which page a challenge is. */
export interface AskedOfPage {
  readonly origin: string;
  readonly rpId: string;
}

/** The page that asks, as passkeys know it. Throws where it can have none. */
export function pageOf({ origin }: CallSource): AskedOfPage {
  const rpId = relyingPartyOf(origin);
  if (origin === undefined || rpId === undefined) {
    throw new Problem('operation-not-permitted', {
      detail: 'Passkeys are of a page with a host name, by HTTPS; this was asked by none such.',
    });
  }
  return { origin, rpId };
}

/** Keeps what is asked of a page, and gives the challenge with the rest of what the browser takes. */
export async function askPage(
  {
    trx,
    publisherId,
    page,
  }: { readonly trx: Transaction<Schema>; readonly publisherId: string; readonly page: AskedOfPage },
  { kind, of }: Pick<Ceremony<AskedOfPage>, 'kind' | 'of'>,
  rest: object,
  { now, newId, random }: Pick<Call, 'now' | 'newId' | 'random'>,
): Promise<PasskeyChallenge> {
  const challenge = oneTimeSecret(random);
  const id = newId();
  const expiresAt = new Date(Date.parse(now) + CHALLENGE_MS).toISOString();
  await insertCeremony(trx, publisherId, {
    ceremonyId: id,
    kind,
    secretHash: challenge.hash,
    ...(of === undefined ? {} : { of }),
    data: page,
    expiresAt,
  });
  return { id, publicKey: { challenge: challenge.text, timeout: CHALLENGE_MS, ...rest }, expiresAt };
}
