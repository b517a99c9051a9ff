import type { Provider } from '@saldo/sdk/contract';
import type { ProviderRow } from './provider.store.ts';

export function toProvider(row: ProviderRow): Provider {
  return {
    id: row.provider_id,
    label: row.label,
    issuer: row.issuer,
    clientId: row.client_id,
    hasSecret: row.client_secret !== null,
    entrance: row.entrance,
    loginClaim: row.login_claim,
    emailDomains: row.email_domains,
    passwords: row.passwords,
    secondFactor: row.second_factor,
    createdAt: row.created_at,
  };
}
