import type { UserSide } from '@saldo/sdk/contract';
import type { Passwords } from '../passwords/passwords.ts';
import { hashActivationSecret } from '../users/activation-secret.ts';
import type { CredentialsRow } from '../users/user-credentials.store.ts';

/** What somebody says who they are. */
export interface Claim {
  readonly password: string;
  readonly entrance: UserSide;
  /** RFC 3339. */
  readonly now: string;
}

export type Proof = 'password' | 'activation';

/**
 * Whether what was said proves that it is the user. One hash is computed in any case, also where there is no user, no password, or
 * another entrance: the answers cannot be told apart by their time.
 */
export async function prove(
  passwords: Passwords,
  user: CredentialsRow | undefined,
  { password, entrance, now }: Claim,
): Promise<Proof | undefined> {
  const isPassword = await passwords.verify(password, user?.password_hash ?? passwords.decoy);
  const isActivation = isCurrentActivation(user, password, now);
  if (user === undefined || user.disabled_at !== null || user.side !== entrance) return undefined;
  if (isActivation) return 'activation';
  return isPassword && user.password_hash !== null ? 'password' : undefined;
}

function isCurrentActivation(user: CredentialsRow | undefined, typed: string, now: string): boolean {
  const hash = hashActivationSecret(typed);
  const kept = user?.activation_hash;
  if (hash === undefined || kept === undefined || kept === null) return false;
  return Date.parse(user!.activation_expires_at!) > Date.parse(now) && isSame(hash, kept);
}

/** Whether the proof still stands: nothing was reset, changed or used meanwhile. */
export function stillProves(
  proof: Proof,
  before: CredentialsRow,
  present: CredentialsRow | undefined,
): present is CredentialsRow {
  if (present === undefined || present.disabled_at !== null) return false;
  if (proof === 'password') return present.password_hash === before.password_hash;
  return present.activation_hash !== null && isSame(present.activation_hash, before.activation_hash!);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a[index]! ^ (b[index] ?? 0);
  return difference === 0;
}
