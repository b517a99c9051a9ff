import type { NextStep, SignInToken } from '@saldo/sdk/contract';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { NewId, Random } from '../ids.ts';
import { hashToken, mintToken } from '../principal/token.ts';
import { insertSignIn } from './sign-in.store.ts';

/** How long a sign-in lasts at most. */
const LIFE_MS = 12 * 60 * 60 * 1000;

export interface Beginning {
  readonly publisherId: string;
  readonly userId: string;
  readonly next: NextStep | undefined;
  /** RFC 3339. */
  readonly now: string;
  /** Of the sign-in that it goes on from, which it does not outlast. */
  readonly expiresAt?: string;
}

/** Makes a sign-in of who has proved who they are. Its token is told this once. */
export async function beginSignIn(
  trx: Transaction<Schema>,
  { publisherId, userId, next, now, ...given }: Beginning,
  { newId, random }: { newId: NewId; random: Random },
): Promise<SignInToken> {
  const id = newId();
  const token = mintToken('sign-in', publisherId, random);
  const expiresAt = given.expiresAt ?? new Date(Date.parse(now) + LIFE_MS).toISOString();
  await insertSignIn(trx, {
    publisherId,
    signInId: id,
    userId,
    tokenHash: hashToken(token),
    next,
    now,
    expiresAt,
  });
  return { id, token, ...(next === undefined ? {} : { next }), expiresAt };
}
