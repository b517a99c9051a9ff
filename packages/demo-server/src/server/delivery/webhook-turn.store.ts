import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';
import type { EventRow } from '../webhooks/webhook-delivery.store.ts';
import type { StoredSecret } from '../webhooks/webhook-endpoint.store.ts';

/** An endpoint to which somebody sends, until the lease ends or is lost. */
export interface ClaimedEndpoint {
  publisher_id: string;
  webhook_endpoint_id: string;
  url: string;
  kinds: string[] | null;
  partner_ids: string[] | null;
  secrets: StoredSecret[];
  position: string;
  attempts: number;
  failing_since: string | null;
  turn: number;
}

/** Which endpoints may be taken. */
export interface ClaimLimits {
  /** Of one publisher alone. */
  readonly publisherId: string | undefined;
  /** Not those at which the latest attempt failed. */
  readonly healthyOnly: boolean;
}

/**
 * Takes an endpoint that is due and behind the feed and to which nobody sends, those that work first. What tells that there is
 * something to send is the feed itself, so that no wake-up can be lost.
 */
export async function claimEndpoint(
  trx: Transaction<Schema>,
  { publisherId, healthyOnly }: ClaimLimits,
  now: string,
  leaseEndsAt: string,
): Promise<ClaimedEndpoint | undefined> {
  const of = publisherId === undefined ? sql`` : sql`and e.publisher_id = ${publisherId}::uuid`;
  const healthy = healthyOnly ? sql`and e.attempts = 0` : sql``;
  const { rows } = await sql<ClaimedEndpoint>`
    update webhook_endpoints w set lease_ends_at = ${leaseEndsAt}::timestamptz, turn = w.turn + 1
    from (
      select e.publisher_id, e.webhook_endpoint_id
      from webhook_endpoints e join counters n on n.publisher_id = e.publisher_id
      where e.disabled_at is null and e.due_at <= ${now}::timestamptz and e.position < n.last_change_seq
        and (e.lease_ends_at is null or e.lease_ends_at <= ${now}::timestamptz) ${of} ${healthy}
      order by e.attempts > 0, e.due_at
      limit 1
      for no key update of e skip locked
    ) due
    where w.publisher_id = due.publisher_id and w.webhook_endpoint_id = due.webhook_endpoint_id
    returning w.publisher_id, w.webhook_endpoint_id, w.url, w.kinds, w.partner_ids, w.secrets, w.position, w.attempts,
      w.failing_since, w.turn`.execute(trx);
  return rows[0];
}

/** What an endpoint is told next, in the order of the feed, and where it is once it has been told all of it. */
export async function listEvents(
  trx: Transaction<Schema>,
  { publisher_id, kinds, partner_ids, position }: ClaimedEndpoint,
  limit: number,
): Promise<{ events: (EventRow & { seq: string })[]; end: string }> {
  const ofKind = kinds === null ? sql`` : sql`and c.kind = any (${kinds}::text[])`;
  const ofPartner = partner_ids === null ? sql`` : sql`and c.partner_id = any (${partner_ids}::uuid[])`;
  // One statement, one snapshot: the number read with the rows bounds them.
  const { rows } = await sql<{
    seq: string | null;
    kind: string | null;
    record_id: string | null;
    external_id: string | null;
    partner_id: string | null;
    revision: number | null;
    op: string | null;
    at: string | null;
    last: string;
  }>`
    with head as (select last_change_seq as last from counters where publisher_id = ${publisher_id}::uuid)
    select c.seq, c.kind, c.record_id, c.external_id, c.partner_id, c.revision, c.op, c.at, head.last
    from head left join lateral (
      select * from changes c
      where c.publisher_id = ${publisher_id}::uuid and c.seq > ${position}::bigint ${ofKind} ${ofPartner}
      order by c.seq
      limit ${limit}
    ) c on true
    order by c.seq`.execute(trx);
  const events = rows
    .filter((row): row is typeof row & EventRow & { seq: string } => row.seq !== null)
    .map(({ last: _, ...event }) => event);
  const end = events.length < limit ? (rows[0]?.last ?? position) : events.at(-1)!.seq;
  return { events, end };
}

/** How a turn has ended. */
export interface TurnEnd {
  readonly position: string;
  /** How many failed since something arrived, and since when; 0 and null where something has. */
  readonly attempts: number;
  readonly failingSince: string | null;
  readonly dueAt: string;
  /** When something arrived last; null where nothing has in this turn. */
  readonly deliveredAt: string | null;
}

/** Notes how far an endpoint has come, and lets it go; answers whether it was still ours. */
export async function endTurn(
  trx: Transaction<Schema>,
  { publisher_id, webhook_endpoint_id, turn }: ClaimedEndpoint,
  { position, attempts, failingSince, dueAt, deliveredAt }: TurnEnd,
): Promise<boolean> {
  const { rows } = await sql<{ turn: number }>`
    update webhook_endpoints set position = ${position}::bigint, attempts = ${attempts}::int,
      failing_since = ${failingSince}::timestamptz, due_at = ${dueAt}::timestamptz, lease_ends_at = null,
      delivered_at = coalesce(${deliveredAt}::timestamptz, delivered_at)
    where publisher_id = ${publisher_id}::uuid and webhook_endpoint_id = ${webhook_endpoint_id}::uuid and turn = ${turn}::int
    returning turn`.execute(trx);
  return rows.length > 0;
}

/** When the next endpoint that is behind the feed is due, or its lease over, as an RFC 3339 instant. */
export async function findNextDue(trx: Transaction<Schema>): Promise<string | undefined> {
  const { rows } = await sql<{ at: string | null }>`
    select min(greatest(e.due_at, e.lease_ends_at)) as at
    from webhook_endpoints e join counters n on n.publisher_id = e.publisher_id
    where e.disabled_at is null and e.position < n.last_change_seq`.execute(trx);
  return rows[0]?.at ?? undefined;
}
