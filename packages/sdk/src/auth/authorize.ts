import { CredentialError } from '../errors/credential-error.ts';
import type { SaldoCredential } from './token-source.ts';

/** Checks what `createSaldo` got as credential. Throws `TypeError`, which never repeats the secret. */
export function checkAuth(auth: SaldoCredential): void {
  if (typeof auth === 'function' || auth === null) return;
  if (!isToken(auth))
    throw new TypeError('auth must be an API key, a token, a token source, or null for nobody.');
}

/** Asks for a token; undefined for nobody. Throws `CredentialError`, or the signal's reason when the call was aborted. */
export async function askForToken(
  auth: SaldoCredential,
  signal: AbortSignal,
  rejected?: string,
): Promise<string | undefined> {
  if (auth === null) return undefined;
  if (typeof auth === 'string') return auth;
  let token: string;
  try {
    token = await auth(rejected === undefined ? { signal } : { rejected, signal });
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof CredentialError) throw cause;
    throw new CredentialError('No credential could be obtained.', { cause });
  }
  if (!isToken(token)) throw new CredentialError('The token source gave no usable token.');
  return token;
}

function isToken(token: unknown): boolean {
  // The `b64token` of RFC 6750 and whatever else a header can carry, but no blanks or line ends.
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
}
