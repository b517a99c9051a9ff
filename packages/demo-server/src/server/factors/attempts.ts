import { sha256 } from '@noble/hashes/sha2.js';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { Problem } from '../problem.ts';
import {
  countAttempt,
  forgetAttempts,
  secondsToWait,
  type AttemptOf,
  type Patience,
} from '../sign-in/attempt.store.ts';

/**
 * Of one person, from wherever: who guesses here has the password already, so the right person is let wait as well. At most an hour, so
 * that nobody is shut out for good: 24 codes a day of a million, three of which are right at a time.
 */
const PATIENCE: Patience = { free: 5, mostSeconds: 60 * 60, forgottenAfterSeconds: 24 * 60 * 60 };

/** Whose proofs are counted, and when. */
export interface Attempting {
  readonly publisherId: string;
  readonly userId: string;
  readonly now: string;
}

/**
 * Counts a proof as wrong before it is looked at, so that any number at the same moment are counted one after the other. Gives the
 * problem where it is too early for another one, which then is not looked at.
 */
export async function beginProof(
  trx: Transaction<Schema>,
  attempting: Attempting,
): Promise<Problem | undefined> {
  const of = subjectOf(attempting);
  const counted = await countAttempt(trx, { ...of, harder: 0 }, PATIENCE);
  if (counted !== undefined) return undefined;
  return new Problem('too-many-sign-ins', {
    detail: 'Wait before the next attempt.',
    headers: { 'Retry-After': String(await secondsToWait(trx, of)) },
  });
}

/** The proof was right: begins to count anew. */
export async function endProof(trx: Transaction<Schema>, attempting: Attempting): Promise<void> {
  await forgetAttempts(trx, subjectOf(attempting));
}

function subjectOf({ publisherId, userId, now }: Attempting): AttemptOf {
  return { publisherId, now, subject: sha256(new TextEncoder().encode(`second factor ${userId}`)) };
}
