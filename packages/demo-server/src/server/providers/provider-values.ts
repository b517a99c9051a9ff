import type { ProviderInput } from '@saldo/sdk/contract';
import type { OpenIdClient } from '../openid/openid-client.ts';
import { invalidField } from '../problem.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { ProviderRow, ProviderValues } from './provider.store.ts';

/** For whom the secret of a provider is sealed. */
export function providerSecretOf(publisherId: string, providerId: string): string {
  return `provider ${publisherId} ${providerId}`;
}

/** Throws where the server would not ask the issuer. */
export function requireAskable(
  { issuer }: Pick<ProviderInput, 'issuer'>,
  openId: OpenIdClient | undefined,
): void {
  const refusal =
    openId === undefined ? 'cannot be used: this server asks nobody outside' : openId.refuse(issuer);
  if (refusal !== undefined) throw invalidField('/issuer', 'address-not-allowed', refusal);
}

/** What is said of a provider, as it is kept. A secret that is not said stays. */
export async function providerValues(
  input: ProviderInput,
  {
    secrets,
    of,
    present,
  }: { readonly secrets: Secrets; readonly of: string; readonly present?: ProviderRow },
): Promise<ProviderValues> {
  const { clientSecret } = input;
  return {
    label: input.label,
    issuer: input.issuer,
    client_id: input.clientId,
    client_secret:
      clientSecret === undefined ? (present?.client_secret ?? null) : await secrets.seal(clientSecret, of),
    entrance: input.entrance,
    login_claim: input.loginClaim ?? 'email',
    email_domains: input.emailDomains ?? [],
    passwords: input.passwords ?? true,
    second_factor: input.secondFactor ?? 'saldo',
  };
}
