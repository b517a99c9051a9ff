import { insertCeremony } from '../ceremonies/ceremony.store.ts';
import { oneTimeSecret } from '../ceremonies/one-time-secret.ts';
import type { OpenCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { invalidField, notFound, Problem } from '../problem.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { ProviderClient } from '../openid/openid-client.ts';
import { providerProblem } from './provider-problem.ts';
import { providerSecretOf } from './provider-values.ts';
import { findProvider, type ProviderRow } from './provider.store.ts';

/** How long somebody may take at the provider. */
const FLOW_MS = 10 * 60 * 1000;

/** What is kept of a flow until the browser is back. */
export interface FlowData {
  readonly providerId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export const beginProviderSignIn: Handler<'beginProviderSignIn'> = async (call) => {
  const { at, now, newId, random, openId } = call;
  const publisherId = call.path.publisherId.toLowerCase();
  const providerId = call.path.providerId.toLowerCase();
  const provider = await at(publisherId, ({ trx }) => findProvider(trx, publisherId, providerId));
  if (provider === undefined) throw notFound();
  const redirectUri = judgeRedirect(call);
  if (openId === undefined) throw unasked();
  const client = await clientOf(provider, publisherId, call.secrets);
  const { url, ...kept } = await openId
    .begin(client, { redirectUri, scope: scopeOf(provider) })
    .catch((error: unknown) => {
      throw providerProblem(error);
    });
  const secret = oneTimeSecret(random);
  const id = newId();
  const expiresAt = new Date(Date.parse(now) + FLOW_MS).toISOString();
  const data: FlowData = { providerId, redirectUri, ...kept };
  await at(publisherId, ({ trx }) =>
    insertCeremony(trx, publisherId, {
      ceremonyId: id,
      kind: 'provider',
      secretHash: secret.hash,
      data,
      expiresAt,
    }),
  );
  return { status: 201, body: { id, url, state: kept.state, secret: secret.text, expiresAt } };
};

/** The page that asks comes back to itself: then no address of another page is ever handed to a provider. */
function judgeRedirect({ body, from }: OpenCall<'beginProviderSignIn'>): string {
  const { redirectUri } = body;
  const url = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  const isPage = url?.origin === from.origin && url?.search === '' && url.hash === '' && url.username === '';
  if (url === undefined || !isPage) {
    throw invalidField(
      '/redirectUri',
      'address-not-allowed',
      'must be the address of the page that asks, without query and fragment',
    );
  }
  return url.href;
}

/** As the provider knows the portal. */
export async function clientOf(
  { provider_id: providerId, issuer, client_id: clientId, client_secret: sealed }: ProviderRow,
  publisherId: string,
  secrets: Secrets,
): Promise<ProviderClient> {
  const clientSecret =
    sealed === null ? undefined : await secrets.open(sealed, providerSecretOf(publisherId, providerId));
  return { issuer, clientId, clientSecret };
}

function scopeOf({ login_claim: claim, email_domains: domains }: ProviderRow): string {
  const needsEmail = claim === 'email' || domains.length > 0;
  return ['openid', ...(needsEmail ? ['email'] : []), ...(claim === 'email' ? [] : ['profile'])].join(' ');
}

export function unasked(): Problem {
  return new Problem('provider-unavailable', { detail: 'This server asks nobody outside.' });
}
