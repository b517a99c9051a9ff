import type { WebhookDisabledReason } from '@saldo/sdk/contract';
import type { Database } from '../db/database.ts';
import { uuidGenerator, type Clock, type Random } from '../ids.ts';
import type { Outbound } from '../outbound/outbound.ts';
import { inWork } from '../pipeline/unit-of-work.ts';
import { jobPrincipal } from '../principal/job-principal.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { attemptWebhook, type Attempted } from '../webhooks/attempt-webhook.ts';
import { logAttempts, type NewAttempt } from '../webhooks/webhook-delivery.store.ts';
import { endpointChange } from '../webhooks/webhook-changes.ts';
import { disableEndpoint } from '../webhooks/webhook-endpoint.store.ts';
import { changesCursor } from '../webhooks/webhook-endpoint.wire.ts';
import { toEvent, webhookIdOf } from '../webhooks/webhook-event.ts';
import { openSigning } from '../webhooks/webhook-secret.ts';
import { DISABLED_AFTER_MS, retryDelayMs } from './retry-schedule.ts';
import { endTurn, listEvents, type ClaimedEndpoint, type TurnEnd } from './webhook-turn.store.ts';

export interface TurnDeps {
  readonly database: Database;
  readonly outbound: Outbound;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly random: Random;
}

/** So many events are noted together: who dies before sends them again. */
const EVENTS = 50;

/** For so long nothing more is begun, so that others have their turn and the lease is not outlived. */
const TURN_MS = 20_000;

/** Longer than a turn and its last attempt. */
export const LEASE_MS = 60_000;

interface Sent {
  readonly attempts: readonly NewAttempt[];
  readonly failed: Attempted | undefined;
  readonly position: string;
}

/** What became of a turn. */
export interface TurnResult {
  readonly sent: number;
  readonly end: TurnEnd;
}

/**
 * Sends an endpoint what it has not received, one event after the other in the order of the feed, until one fails, the turn is over or
 * the endpoint was changed (`stopped`). Then notes how far it has come. Nothing is sent inside of a transaction.
 */
export async function runTurn(
  deps: TurnDeps,
  endpoint: ClaimedEndpoint,
  { stopped, signal }: { stopped: () => boolean; signal: AbortSignal },
): Promise<TurnResult> {
  const { database, clock, secrets } = deps;
  const { publisher_id: publisherId, webhook_endpoint_id: id, url } = endpoint;
  const untilMs = clock() + TURN_MS;
  const { caller, events, end } = await database.transaction(
    { publisherId, sees: 'everything' },
    async (trx) => ({
      caller: await jobPrincipal(trx, publisherId, { id, name: 'webhooks' }),
      ...(await listEvents(trx, endpoint, EVENTS)),
    }),
  );
  const target = { url, signing: await openSigning(endpoint.secrets, { secrets, of: endpoint }) };
  const sent = await send();
  return note(deps, endpoint, sent);

  async function send(): Promise<Sent> {
    const attempts: NewAttempt[] = [];
    let { position } = endpoint;
    for (const event of events) {
      if (stopped() || clock() >= untilMs) return { attempts, failed: undefined, position };
      const webhookId = webhookIdOf(publisherId, event.seq);
      const message = { webhookId, event: toEvent(event, await changesCursor(caller, event.seq)) };
      const attempted = await attemptWebhook(deps, target, message, signal).catch((error: unknown) => {
        if (signal.aborted) return undefined;
        throw error;
      });
      // Whether it arrived is not known: it is sent again.
      if (attempted === undefined) return { attempts, failed: undefined, position };
      attempts.push({ webhookId, event, attempt: attempted.attempt });
      if (attempted.attempt.error !== undefined) return { attempts, failed: attempted, position };
      position = event.seq;
    }
    return { attempts, failed: undefined, position: end };
  }
}

async function note(deps: TurnDeps, endpoint: ClaimedEndpoint, sent: Sent): Promise<TurnResult> {
  const { database, clock, random } = deps;
  const { publisher_id: publisherId, webhook_endpoint_id: id } = endpoint;
  const now = new Date(clock()).toISOString();
  const end = turnEnd(endpoint, sent, clock(), spreadOf(random));
  const reason = whyDisabled(sent, end, clock());
  await database.transaction({ publisherId, sees: 'everything' }, async (trx) => {
    const held = await endTurn(trx, endpoint, end);
    await logAttempts(trx, publisherId, id, sent.attempts);
    if (!held || reason === undefined) return;
    const row = await disableEndpoint(trx, publisherId, id, reason, now);
    if (row === undefined) return;
    const caller = await jobPrincipal(trx, publisherId, { id, name: 'webhooks' });
    const base = { trx, caller, now, newId: uuidGenerator(clock, random), requestId: id };
    await inWork(base, async ({ changed, acted }) => {
      changed(endpointChange(row));
      acted({ action: 'webhook_endpoint.disabled', recordKind: 'webhook_endpoint', recordId: id });
    });
  });
  return { sent: sent.attempts.length, end };
}

function turnEnd(
  endpoint: ClaimedEndpoint,
  { attempts, failed, position }: Sent,
  nowMs: number,
  spread: number,
): TurnEnd {
  const now = new Date(nowMs).toISOString();
  const arrived = attempts.findLast(({ attempt }) => attempt.error === undefined);
  const deliveredAt = arrived?.attempt.at ?? null;
  const before = arrived === undefined ? endpoint : { attempts: 0, failing_since: null };
  if (failed === undefined) {
    return {
      position,
      attempts: before.attempts,
      failingSince: before.failing_since,
      dueAt: now,
      deliveredAt,
    };
  }
  const failures = before.attempts + 1;
  const dueAt = new Date(nowMs + retryDelayMs(failures, spread, failed.retryAfter, nowMs)).toISOString();
  const failingSince = before.failing_since ?? failed.attempt.at;
  return { position, attempts: failures, failingSince, dueAt, deliveredAt };
}

function whyDisabled(
  { failed }: Sent,
  { failingSince }: TurnEnd,
  nowMs: number,
): WebhookDisabledReason | undefined {
  if (failed === undefined || failingSince === null) return undefined;
  if (failed.attempt.error === 'gone') return 'gone';
  return nowMs - Date.parse(failingSince) >= DISABLED_AFTER_MS ? 'failing' : undefined;
}

function spreadOf(random: Random): number {
  const byte = new Uint8Array(1);
  random(byte);
  return byte[0]! / 255;
}
