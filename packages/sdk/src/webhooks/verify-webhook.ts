import type { WebhookEvent } from '../generated/contract.ts';
import { whereWrong } from './decode.ts';
import { eventSchema } from './event-schema.ts';
import { WebhookError } from './webhook-error.ts';

/** A request as it came: a `Request`, or its headers and the bytes of its body. */
export type ReceivedWebhook =
  | Pick<Request, 'headers' | 'arrayBuffer'>
  | {
      /** `Headers`, or what Node has: names in any case. */
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      /** The bytes as they came, or the text that they are in UTF-8; never JSON that was parsed and written again. */
      readonly body: Uint8Array | ArrayBuffer | string;
    };

/** How to verify. */
export interface VerifyOptions {
  /** How far the sender's clock may be off, to both sides, in seconds. Default 300. */
  readonly toleranceSeconds?: number;
  /** The time now, in milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number;
}

/** What was verified. */
export interface VerifiedWebhook {
  /** The `webhook-id`: the same each time that this event is sent. Keep it for as long as doing something twice would matter. */
  readonly id: string;
  /** The event; its `data` names the record, which is read from the server by its id. */
  readonly event: WebhookEvent;
}

/** By this name only browsers know it. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const PREFIX = 'whsec_';

/** More are not looked at: who sends them is none of ours. */
const MAX_SIGNATURES = 20;

/**
 * Verifies a message by Standard Webhooks 1.0 (HMAC-SHA-256, compared in constant time by WebCrypto) and decodes it. Any of the
 * secrets and any of the signatures will do, so that a secret can be rotated. Throws `WebhookError` for what is not accepted, and `TypeError`
 * for a secret that is none.
 */
export async function verifyWebhook(
  received: ReceivedWebhook,
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyOptions = {},
): Promise<VerifiedWebhook> {
  const keys = await Promise.all([secrets].flat().map(readSecret));
  if (keys.length === 0) throw new TypeError('At least one secret is needed.');
  const id = headerOf(received.headers, 'webhook-id');
  const timestamp = headerOf(received.headers, 'webhook-timestamp');
  const signatures = headerOf(received.headers, 'webhook-signature').split(' ', MAX_SIGNATURES);
  judgeTimestamp(timestamp, now() / 1000, toleranceSeconds);
  const body = await bytesOf(received);
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, keys))) {
    throw new WebhookError(
      'signature-mismatch',
      'No signature is by one of the secrets: the secret is another, or the body is not byte for byte what was sent.',
    );
  }
  return { id, event: decode(body) };
}

async function readSecret(secret: string): Promise<Key> {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const key = fromBase64(text);
  if (key === undefined || key.length === 0)
    throw new TypeError(
      `A secret is ${PREFIX} and a key in base64, as it was shown when the endpoint was made.`,
    );
  return crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function headerOf(headers: ReceivedWebhook['headers'], name: string): string {
  const found: unknown =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries<unknown>({ ...headers }).find(([one]) => one.toLowerCase() === name)?.[1];
  if (typeof found !== 'string' || found === '')
    throw new WebhookError('header-missing', `The header ${name} is missing, or is there twice.`);
  return found;
}

function judgeTimestamp(text: string, nowSeconds: number, tolerance: number): void {
  if (!/^\d{1,15}$/.test(text))
    throw new WebhookError('timestamp-malformed', 'The header webhook-timestamp is no number of seconds.');
  const age = nowSeconds - Number(text);
  if (age > tolerance)
    throw new WebhookError(
      'timestamp-too-old',
      `The message is older than ${tolerance} seconds, or a clock is wrong.`,
    );
  if (age < -tolerance)
    throw new WebhookError(
      'timestamp-too-new',
      `The message is of more than ${tolerance} seconds from now: a clock is wrong.`,
    );
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: readonly string[],
  keys: readonly Key[],
): Promise<boolean> {
  const candidates = signatures.flatMap((one) => {
    const [version, text = ''] = one.split(',');
    return version === 'v1' ? (fromBase64(text) ?? []) : [];
  });
  const pairs = candidates.flatMap((signature) => keys.map((key) => ({ signature, key })));
  const results = await Promise.all(
    pairs.map(({ signature, key }) => crypto.subtle.verify('HMAC', key, signature, signed)),
  );
  return results.includes(true);
}

async function bytesOf(received: ReceivedWebhook): Promise<Uint8Array> {
  if ('arrayBuffer' in received) return new Uint8Array(await received.arrayBuffer());
  const { body } = received;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError('The body has to be its bytes as they came, not what was parsed of them.');
}

function decode(body: Uint8Array): WebhookEvent {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new WebhookError('body-malformed', 'The body is not JSON.', { cause });
  }
  const wrong = whereWrong(eventSchema, value);
  if (wrong === undefined) return value as WebhookEvent;
  throw new WebhookError(
    'body-malformed',
    `The body is no event of the contract: see ${wrong || 'all of it'}.`,
  );
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
