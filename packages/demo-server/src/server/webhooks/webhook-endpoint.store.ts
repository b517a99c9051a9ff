import type { WebhookDisabledReason } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { notify } from '../db/notifications.ts';
import type { Schema } from '../db/schema.types.ts';
import { WEBHOOKS_CHANNEL } from './webhooks-channel.ts';

/** What events are signed with, until it ends. */
export interface StoredSecret {
  /** As `Secrets` sealed it, in base64. */
  readonly sealed: string;
  readonly createdAt: string;
  readonly endsAt?: string;
}

export interface WebhookEndpointRow {
  publisher_id: string;
  webhook_endpoint_id: string;
  url: string;
  description: string | null;
  kinds: string[] | null;
  partner_ids: string[] | null;
  secrets: StoredSecret[];
  disabled_at: string | null;
  disabled_reason: WebhookDisabledReason | null;
  position: string;
  attempts: number;
  failing_since: string | null;
  due_at: string;
  delivered_at: string | null;
  created_at: string;
  revision: number;
}

/** What an endpoint is told, and where. */
export interface Subscription {
  readonly url: string;
  readonly description: string | null;
  readonly kinds: readonly string[] | null;
  readonly partner_ids: readonly string[] | null;
}

const COLUMNS = sql`publisher_id, webhook_endpoint_id, url, description, kinds, partner_ids, secrets, disabled_at, disabled_reason, position, attempts,
  failing_since, due_at, delivered_at, created_at, revision`;

/** When an endpoint was made, and its id, of the last of a page. */
export type EndpointPosition = readonly [createdAt: string, id: string];

/** A page of endpoints, the oldest first; one more where there are more. */
export async function listEndpointRows(
  trx: Transaction<Schema>,
  publisherId: string,
  after: EndpointPosition | undefined,
  limit: number,
): Promise<WebhookEndpointRow[]> {
  const start =
    after === undefined
      ? sql``
      : sql`and (created_at, webhook_endpoint_id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<WebhookEndpointRow>`
    select ${COLUMNS} from webhook_endpoints
    where publisher_id = ${publisherId}::uuid ${start}
    order by created_at, webhook_endpoint_id
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** Endpoints by id. */
export async function listEndpointsByIds(
  trx: Transaction<Schema>,
  publisherId: string,
  ids: readonly string[],
): Promise<WebhookEndpointRow[]> {
  const { rows } = await sql<WebhookEndpointRow>`
    select ${COLUMNS} from webhook_endpoints
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = any (${ids}::uuid[])`.execute(trx);
  return rows;
}

/** An endpoint by its id; to change it, locked until commit. */
export async function findEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  purpose: 'read' | 'change' = 'read',
): Promise<WebhookEndpointRow | undefined> {
  const { rows } = await sql<WebhookEndpointRow>`
    select ${COLUMNS} from webhook_endpoints
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid
    ${purpose === 'change' ? sql`for no key update` : sql``}`.execute(trx);
  return rows[0];
}

/** Makes an endpoint that is told of what comes from now on. */
export async function insertEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  { url, description, kinds, partner_ids }: Subscription,
  { secret, now }: { secret: StoredSecret; now: string },
): Promise<WebhookEndpointRow> {
  const { rows } = await sql<WebhookEndpointRow>`
    insert into webhook_endpoints (publisher_id, webhook_endpoint_id, url, description, kinds, partner_ids, secrets, position, due_at, created_at)
    select ${publisherId}::uuid, ${id}::uuid, ${url}, ${description}, ${kinds}::text[], ${partner_ids}::uuid[],
      ${JSON.stringify([secret])}::jsonb, last_change_seq, ${now}::timestamptz, ${now}::timestamptz
    from counters where publisher_id = ${publisherId}::uuid
    returning ${COLUMNS}`.execute(trx);
  return rows[0]!;
}

/** Sets where an endpoint is and what it is told, to be tried at once. Who sends to it at the moment is told, and stops. */
export async function updateSubscription(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  { url, description, kinds, partner_ids }: Subscription,
  now: string,
): Promise<WebhookEndpointRow> {
  const { rows } = await sql<WebhookEndpointRow>`
    update webhook_endpoints set url = ${url}, description = ${description}, kinds = ${kinds}::text[],
      partner_ids = ${partner_ids}::uuid[], attempts = 0, failing_since = null, due_at = ${now}::timestamptz, revision = revision + 1
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid
    returning ${COLUMNS}`.execute(trx);
  await tellSenders(trx, publisherId, id);
  return rows[0]!;
}

/** Disables an endpoint, unless it is already; answers it where it was not. */
export async function disableEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  reason: WebhookDisabledReason,
  now: string,
): Promise<WebhookEndpointRow | undefined> {
  const { rows } = await sql<WebhookEndpointRow>`
    update webhook_endpoints set disabled_at = ${now}::timestamptz, disabled_reason = ${reason}, revision = revision + 1
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid and disabled_at is null
    returning ${COLUMNS}`.execute(trx);
  if (rows[0] !== undefined) await tellSenders(trx, publisherId, id);
  return rows[0];
}

/** Enables an endpoint, unless it is; answers it where it was not. What went wrong before is forgotten. */
export async function enableEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  now: string,
): Promise<WebhookEndpointRow | undefined> {
  const { rows } = await sql<WebhookEndpointRow>`
    update webhook_endpoints set disabled_at = null, disabled_reason = null, attempts = 0, failing_since = null,
      due_at = ${now}::timestamptz, revision = revision + 1
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid and disabled_at is not null
    returning ${COLUMNS}`.execute(trx);
  if (rows[0] !== undefined) await tellSenders(trx, publisherId, id);
  return rows[0];
}

/** Lets an endpoint go on from elsewhere, at once. Who sends to it at the moment has lost its say. */
export async function moveEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  position: string,
  now: string,
): Promise<WebhookEndpointRow | undefined> {
  const { rows } = await sql<WebhookEndpointRow>`
    update webhook_endpoints set position = ${position}::bigint, turn = turn + 1, lease_ends_at = null,
      attempts = 0, failing_since = null, due_at = ${now}::timestamptz
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid
    returning ${COLUMNS}`.execute(trx);
  await tellSenders(trx, publisherId, id);
  return rows[0];
}

/** Lets an endpoint that rests after failures be tried at once. */
export async function hurryEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  now: string,
): Promise<void> {
  await sql`
    update webhook_endpoints set due_at = ${now}::timestamptz
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid and attempts > 0
      and due_at > ${now}::timestamptz`.execute(trx);
  await tellSenders(trx, publisherId, id);
}

/** Sets what is signed with from now on. */
export async function updateSecrets(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
  secrets: readonly StoredSecret[],
): Promise<WebhookEndpointRow> {
  const { rows } = await sql<WebhookEndpointRow>`
    update webhook_endpoints set secrets = ${JSON.stringify(secrets)}::jsonb, revision = revision + 1
    where publisher_id = ${publisherId}::uuid and webhook_endpoint_id = ${id}::uuid
    returning ${COLUMNS}`.execute(trx);
  await tellSenders(trx, publisherId, id);
  return rows[0]!;
}

/** Removes an endpoint with its log; answers its revision, nothing when there is none. */
export async function deleteEndpoint(
  trx: Transaction<Schema>,
  publisherId: string,
  id: string,
): Promise<number | undefined> {
  const row = await trx
    .deleteFrom('webhook_endpoints')
    .where('publisher_id', '=', publisherId)
    .where('webhook_endpoint_id', '=', id)
    .returning('revision')
    .executeTakeFirst();
  if (row !== undefined) await tellSenders(trx, publisherId, id);
  return row?.revision;
}

/** The number of the last change, of the last before an instant, and up to where tombstones have been dropped. */
export async function findFeedPositions(
  trx: Transaction<Schema>,
  publisherId: string,
  since: string,
): Promise<{ last: string; before: string; dropped: string }> {
  const { rows } = await sql<{ last: string; before: string; dropped: string }>`
    select n.last_change_seq as last, n.dropped_change_seq as dropped, coalesce((
      select min(c.seq) - 1 from changes c where c.publisher_id = n.publisher_id and c.at >= ${since}::timestamptz
    ), n.last_change_seq) as before
    from counters n where n.publisher_id = ${publisherId}::uuid`.execute(trx);
  return rows[0]!;
}

function tellSenders(trx: Transaction<Schema>, publisherId: string, id: string): Promise<void> {
  return notify(trx, WEBHOOKS_CHANNEL, `${publisherId} ${id}`);
}
