import { sha256 } from '@noble/hashes/sha2.js';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import { networkOf } from '../http/client-address.ts';
import { Problem } from '../problem.ts';
import {
  countAttempt,
  forgetAttempts,
  readFailures,
  secondsToWait,
  takeBack,
  type AttemptOf,
  type Patience,
} from './attempt.store.ts';

const HOUR = 60 * 60;
/** Of one login from one network: what stops who guesses. */
const PAIR: Patience = { free: 4, mostSeconds: 15 * 60, forgottenAfterSeconds: 24 * HOUR };
/** Of one network, whatever the login: an office of people who mistype is let in. */
const NETWORK: Patience = { free: 30, mostSeconds: 15 * 60, forgottenAfterSeconds: HOUR };
/** Of one login from wherever: never waits itself, since that would lock the right person out. */
const LOGIN: Patience = { free: 1_000_000, mostSeconds: 0, forgottenAfterSeconds: 24 * HOUR };
/** From so many failures on, a login counts as under attack … */
const UNDER_ATTACK = 50;
/** … and each network that fails on it waits as if it had failed so often before. */
const HARDER = 9;

/** Mails to one login, and asked for by one network: nobody's mailbox is filled. */
const MAILS: Patience = { free: 2, mostSeconds: HOUR, forgottenAfterSeconds: HOUR };
const MAILS_OF_NETWORK: Patience = { free: 10, mostSeconds: 15 * 60, forgottenAfterSeconds: HOUR };

/** Who tries what from where. */
export interface Attempt {
  readonly publisherId: string;
  readonly loginKey: string;
  /** Undefined where the home of the application knows none: then all are of one network. */
  readonly address: string | undefined;
  /** RFC 3339. */
  readonly now: string;
}

/**
 * Counts an attempt, in any number of processes. Throws 429 with the seconds to wait. The first attempt of a network on a login never
 * waits for what others did to it.
 */
export async function beginAttempt(trx: Transaction<Schema>, attempt: Attempt): Promise<void> {
  const { network, login, pair } = subjectsOf(attempt);
  // Always in this order, so that no two wait for each other.
  await count(trx, network, NETWORK, 0);
  const failures = await readFailures(trx, login);
  await count(trx, login, LOGIN, 0);
  await count(trx, pair, PAIR, failures >= UNDER_ATTACK ? HARDER : 0);
}

/** Whether a mail may be sent to who has the login; nobody is told where not. Throws 429 where a network asks too often. */
export async function mayAskForMail(
  trx: Transaction<Schema>,
  { publisherId, loginKey, address, now }: Attempt,
): Promise<boolean> {
  const network = address === undefined ? '' : networkOf(address);
  await count(trx, of(publisherId, now, 'mails of network', network), MAILS_OF_NETWORK, 0);
  const mails = of(publisherId, now, 'mails', loginKey);
  return (await countAttempt(trx, { ...mails, harder: 0 }, MAILS)) !== undefined;
}

/** The attempt was good: it is counted no longer, and the login's failures from this network are forgotten. */
export async function endAttempt(trx: Transaction<Schema>, attempt: Attempt): Promise<void> {
  const { network, login, pair } = subjectsOf(attempt);
  await takeBack(trx, network, NETWORK.free);
  await takeBack(trx, login, 0);
  await forgetAttempts(trx, pair);
}

async function count(
  trx: Transaction<Schema>,
  of: AttemptOf,
  patience: Patience,
  harder: number,
): Promise<void> {
  const counted = await countAttempt(trx, { ...of, harder }, patience);
  if (counted !== undefined) return;
  throw new Problem('too-many-sign-ins', {
    detail: 'Wait before the next attempt. Whoever signs in from elsewhere does not.',
    headers: { 'Retry-After': String(await secondsToWait(trx, of)) },
  });
}

function subjectsOf({ publisherId, loginKey, address, now }: Attempt) {
  const network = address === undefined ? '' : networkOf(address);
  return {
    network: of(publisherId, now, 'network', network),
    login: of(publisherId, now, 'login', loginKey),
    pair: of(publisherId, now, 'pair', loginKey, network),
  };
}

function of(publisherId: string, now: string, ...parts: readonly string[]): AttemptOf {
  return { publisherId, now, subject: sha256(new TextEncoder().encode(JSON.stringify(parts))) };
}
