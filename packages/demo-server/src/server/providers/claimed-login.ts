import type { LoginClaim } from '@saldo/sdk/contract';

/** What a provider is set up with that decides whose a set of claims is. */
export interface ClaimRules {
  readonly login_claim: LoginClaim;
  readonly email_domains: readonly string[];
}

/** The claims that have to be asked for. */
export function neededClaims({ login_claim: claim, email_domains: domains }: ClaimRules): string[] {
  return [
    ...new Set([claim, ...(domains.length > 0 || claim === 'email' ? ['email', 'email_verified'] : [])]),
  ];
}

/** The login that claims stand for, to bind a subject for the first time; undefined where they may not. */
export function claimedLogin(
  rules: ClaimRules,
  claims: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!isOfDomain(rules, claims)) return undefined;
  if (rules.login_claim === 'email') return verifiedEmail(claims);
  const login = claims[rules.login_claim];
  return typeof login === 'string' && login !== '' ? login : undefined;
}

/** Whether somebody with these claims may come in at all: with an address of the domains that are allowed, where any are named. */
export function isOfDomain(
  { email_domains: domains }: ClaimRules,
  claims: Readonly<Record<string, unknown>>,
): boolean {
  if (domains.length === 0) return true;
  const email = verifiedEmail(claims);
  return email !== undefined && domains.includes(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}

/** Only true itself: some providers send the word, which a person may have chosen. */
function verifiedEmail(claims: Readonly<Record<string, unknown>>): string | undefined {
  const { email, email_verified: isVerified } = claims;
  return typeof email === 'string' && email.includes('@') && isVerified === true ? email : undefined;
}
