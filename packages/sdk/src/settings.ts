import { checkAuth } from './auth/authorize.ts';
import type { SaldoCredential } from './auth/token-source.ts';
import { checkBaseUrl } from './transport/base-url.ts';
import { environment, runtime } from './transport/runtime.ts';

/** Where a server is, and who asks. */
export interface Settings {
  baseUrl: string;
  auth: SaldoCredential;
}

/** The settings, from the environment where they were left out. Throws `TypeError` that names what is missing or wrong. */
export function settingsOf(given: {
  baseUrl?: string | undefined;
  auth?: SaldoCredential | undefined;
}): Settings {
  const baseUrl = given.baseUrl ?? environment('SALDO_URL');
  const auth = given.auth === undefined ? environment('SALDO_API_KEY') : given.auth;
  if (baseUrl === undefined) throw missing('baseUrl, the address of a server', 'SALDO_URL');
  if (auth === undefined) throw missing('auth, an API key or what gives tokens', 'SALDO_API_KEY');
  checkAuth(auth);
  return { baseUrl: checkBaseUrl(baseUrl), auth };
}

function missing(option: string, variable: string): TypeError {
  const otherwise = runtime() === undefined ? '' : `, or set ${variable} in the environment`;
  return new TypeError(`createSaldo needs ${option}: give it${otherwise}.`);
}
