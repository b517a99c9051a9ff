import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ids.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { StoredSecret } from './webhook-endpoint.store.ts';

const PREFIX = 'whsec_';
/** Standard Webhooks asks for 24 to 64. */
const KEY_BYTES = 32;

/** So many secrets sign at a time. */
export const MAX_SECRETS = 4;

/** A new secret, as Standard Webhooks writes it. */
export function mintSecret(random: Random): string {
  const key = new Uint8Array(KEY_BYTES);
  random(key);
  return PREFIX + toBase64(key);
}

/** A secret that can sign, until it ends. */
export interface SigningSecret {
  readonly secret: string;
  readonly endsAt?: string | undefined;
}

/** Whose secrets they are. */
export interface SecretHolder {
  readonly publisher_id: string;
  readonly webhook_endpoint_id: string;
}

const ofEndpoint = ({ publisher_id, webhook_endpoint_id }: SecretHolder) =>
  `webhook ${publisher_id} ${webhook_endpoint_id}`;

/** A secret as it is stored. */
export async function sealSecret(
  secret: string,
  { secrets, of, now }: { secrets: Secrets; of: SecretHolder; now: string },
): Promise<StoredSecret> {
  return { sealed: toBase64(await secrets.seal(secret, ofEndpoint(of))), createdAt: now };
}

/** What can be signed with. Throws `SecretError`. */
export function openSigning(
  stored: readonly StoredSecret[],
  { secrets, of }: { secrets: Secrets; of: SecretHolder },
): Promise<SigningSecret[]> {
  return Promise.all(
    stored.map(async ({ sealed, endsAt }) => ({
      secret: await secrets.open(fromBase64(sealed), ofEndpoint(of)),
      endsAt,
    })),
  );
}

/** Secrets, those that the first key has not sealed sealed anew. */
export function resealStored(
  stored: readonly StoredSecret[],
  { secrets, of }: { secrets: Secrets; of: SecretHolder },
): Promise<StoredSecret[]> {
  return Promise.all(
    stored.map(async (one) => {
      const sealed = fromBase64(one.sealed);
      if (secrets.isCurrent(sealed)) return one;
      const secret = await secrets.open(sealed, ofEndpoint(of));
      return { ...one, sealed: toBase64(await secrets.seal(secret, ofEndpoint(of))) };
    }),
  );
}

/** Those that have not ended. */
export function liveSecrets<One extends { readonly endsAt?: string | undefined }>(
  secrets: readonly One[],
  now: string,
): One[] {
  return secrets.filter(({ endsAt }) => endsAt === undefined || Date.parse(endsAt) > Date.parse(now));
}

/** A new one in front; those before it end at an instant, if they do not sooner, and the fifth at once. */
export function rotate(
  secrets: readonly StoredSecret[],
  next: StoredSecret,
  { now, endsAt }: { now: string; endsAt: string },
): StoredSecret[] {
  const earlier = liveSecrets(secrets, now).map((one) => ({
    ...one,
    endsAt: one.endsAt !== undefined && Date.parse(one.endsAt) < Date.parse(endsAt) ? one.endsAt : endsAt,
  }));
  return [next, ...liveSecrets(earlier, now)].slice(0, MAX_SECRETS);
}

/** What a message is sent with: Standard Webhooks 1.0, a signature for each secret. */
export function signedHeaders(
  signing: readonly SigningSecret[],
  { webhookId, body, now }: { webhookId: string; body: Uint8Array; now: string },
): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const signed = Uint8Array.of(...new TextEncoder().encode(`${webhookId}.${timestamp}.`), ...body);
  const signatures = liveSecrets(signing, now).map(
    ({ secret }) => `v1,${toBase64(hmac(sha256, fromBase64(secret.slice(PREFIX.length)), signed))}`,
  );
  return {
    'Content-Type': 'application/json',
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
