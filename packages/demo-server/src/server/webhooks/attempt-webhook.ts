import type { WebhookAttempt, WebhookEvent } from '@saldo/sdk/contract';
import type { Clock } from '../ids.ts';
import { OutboundError, type Outbound } from '../outbound/outbound.ts';
import { signedHeaders, type SigningSecret } from './webhook-secret.ts';

/** Standard Webhooks recommends 15 to 30 seconds. */
const TIMEOUT_MS = 15_000;

/** Where something is sent, and with what it is signed. */
export interface WebhookTarget {
  readonly url: string;
  readonly signing: readonly SigningSecret[];
}

export interface WebhookMessage {
  readonly webhookId: string;
  readonly event: WebhookEvent;
}

/** What became of an attempt, and what the receiver said of the next one. */
export interface Attempted {
  readonly attempt: WebhookAttempt;
  readonly retryAfter?: string | undefined;
}

/** Sends a message once. Of the answer nothing is read but its status. Throws the reason of the signal. */
export async function attemptWebhook(
  { outbound, clock }: { outbound: Outbound; clock: Clock },
  { url, signing }: WebhookTarget,
  { webhookId, event }: WebhookMessage,
  signal?: AbortSignal,
): Promise<Attempted> {
  const startedMs = clock();
  const at = new Date(startedMs).toISOString();
  const body = new TextEncoder().encode(JSON.stringify(event));
  const headers = signedHeaders(signing, { webhookId, body, now: at });
  const request = { url, method: 'POST', headers, body, timeoutMs: TIMEOUT_MS, maxRedirects: 0 } as const;
  const took = () => ({ at, durationMs: Math.max(0, Math.round(clock() - startedMs)) });
  try {
    const { status, retryAfter } = await outbound.send(
      signal === undefined ? request : { ...request, signal },
    );
    if (status >= 200 && status < 300) return { attempt: { ...took(), status } };
    return { attempt: { ...took(), status, error: status === 410 ? 'gone' : 'status' }, retryAfter };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    return { attempt: { ...took(), error: error.code } };
  }
}
