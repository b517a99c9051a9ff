import type { Transaction } from 'kysely';
import { dayInTimeZone } from '../calendar.ts';
import type { Schema } from '../db/schema.types.ts';
import type { AtEntrance, Call, CallSource } from '../operations/call.ts';
import type { Principal } from '../principal/principal.ts';
import type { Token } from '../principal/token.ts';
import type { Exchange } from './exchange.ts';
import { identify } from './identify.ts';
import type { Asked } from './read-request.ts';
import type { ServeDeps } from './serve-deps.ts';
import { inEntranceWork } from './unit-of-work.ts';

/** What a call has of whoever asks, outside its transaction. */
export type Asking = Omit<Call, 'trx' | 'follow'>;

/** Identifies who asks in a transaction, and gives what their call has. */
export async function ask(
  deps: ServeDeps,
  exchange: Exchange,
  token: Token,
  asked: Asked,
  trx: Transaction<Schema>,
): Promise<Asking> {
  const now = new Date(deps.clock()).toISOString();
  const caller = await identify(trx, token, exchange.route, exchange, now);
  exchange.caller = caller;
  return toAsking(deps, exchange, caller, asked, now);
}

/** What the call of a caller has. */
export function toAsking(
  deps: ServeDeps,
  exchange: Exchange,
  caller: Principal,
  { parameters, body }: Asked,
  now: string,
): Asking {
  const today = todayOf(caller, now);
  return {
    caller,
    ...parameters,
    body,
    today,
    ...surroundings(deps, exchange, now),
  } as Asking;
}

/** What a call has whoever asks. */
export function surroundings(deps: ServeDeps, exchange: Exchange, now: string) {
  const { newId, clock, random, blobs, sources, webhooks, validator, passwords } = deps;
  const { secrets, openId, canMail = false } = deps;
  const { requestId } = exchange;
  const from = sourceOf(exchange);
  const at = atEntrance(deps, exchange, now);
  const world = { newId, clock, random, blobs, sources, webhooks, validator, passwords, secrets, openId };
  return { ...world, now, requestId, from, canMail, at };
}

function sourceOf({ request, clientAddress }: Exchange): CallSource {
  const { headers, url } = request;
  // https://w3c.github.io/webappsec-fetch-metadata/: a page cannot set it.
  const isOwn = headers.get('sec-fetch-site') === 'same-origin';
  return {
    address: clientAddress,
    origin: headers.get('origin') ?? undefined,
    ownHost: isOwn ? new URL(url).hostname : undefined,
  };
}

/** The day at the publisher, `YYYY-MM-DD`. */
export function todayOf({ publisher }: Principal, now: string): string {
  return dayInTimeZone(Date.parse(now), publisher.timeZone);
}

function atEntrance({ database, newId }: ServeDeps, exchange: Exchange, now: string): AtEntrance {
  const { requestId, signal } = exchange;
  const from = sourceOf(exchange);
  return (publisherId, fn) =>
    database.transaction(
      { publisherId },
      (trx) => inEntranceWork({ trx, now, newId, requestId, from, publisherId }, fn),
      { signal },
    );
}
