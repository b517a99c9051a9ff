import type { WebhookAttempt } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';

/** What an event tells of: a change, or a test of the endpoint. */
export interface EventRow {
  /** Number of the change; null of a test. */
  seq: string | null;
  kind: string;
  record_id: string;
  external_id: string | null;
  partner_id: string | null;
  revision: number;
  op: string;
  at: string;
}

export interface WebhookDeliveryRow extends EventRow {
  webhook_id: string;
  delivered: boolean;
  attempts: WebhookAttempt[];
  created_at: string;
}

/** An event that was sent once more. */
export interface NewAttempt {
  readonly webhookId: string;
  readonly event: EventRow;
  readonly attempt: WebhookAttempt;
}

const COLUMNS = sql`d.webhook_id, d.seq, d.kind, d.record_id, d.external_id, d.partner_id, d.revision, d.op, d.at, d.delivered, d.attempts, d.created_at`;

const LOGGED = {
  webhook_id: 'text',
  seq: 'bigint',
  kind: 'text',
  record_id: 'uuid',
  external_id: 'text',
  partner_id: 'uuid',
  revision: 'int',
  op: 'text',
  at: 'timestamptz',
  delivered: 'boolean',
  attempts: 'jsonb',
  created_at: 'timestamptz',
} as const;

/** Of each delivery so many attempts are kept, the latest. */
const KEPT_ATTEMPTS = 20;

/** Notes attempts in the log of an endpoint, each event once; where the endpoint is gone, nowhere. */
export async function logAttempts(
  trx: Transaction<Schema>,
  publisherId: string,
  endpointId: string,
  attempts: readonly NewAttempt[],
): Promise<void> {
  if (attempts.length === 0) return;
  const rows = attempts.map(({ webhookId, event, attempt }) => ({
    webhook_id: webhookId,
    ...event,
    delivered: attempt.error === undefined,
    attempts: [attempt],
    created_at: attempt.at,
  }));
  await sql`
    insert into webhook_deliveries (publisher_id, webhook_endpoint_id, webhook_id, seq, kind, record_id, external_id, partner_id,
      revision, op, at, delivered, attempts, created_at)
    select e.publisher_id, e.webhook_endpoint_id, r.webhook_id, r.seq, r.kind, r.record_id, r.external_id, r.partner_id,
      r.revision, r.op, r.at, r.delivered, r.attempts, r.created_at
    from webhook_endpoints e, ${rowsAs('r', LOGGED, rows)}
    where e.publisher_id = ${publisherId}::uuid and e.webhook_endpoint_id = ${endpointId}::uuid
    on conflict (publisher_id, webhook_endpoint_id, webhook_id) do update set
      delivered = excluded.delivered,
      attempts = jsonb_path_query_array(
        webhook_deliveries.attempts || excluded.attempts, ${`$[last - ${KEPT_ATTEMPTS - 1} to last]`}::jsonpath)`.execute(
    trx,
  );
}

/** When something was sent first, and its id, of the last of a page. */
export type DeliveryPosition = readonly [createdAt: string, webhookId: string];

/** A page of the log of an endpoint, the latest first; one more where there are more. */
export async function listDeliveryRows(
  trx: Transaction<Schema>,
  publisherId: string,
  endpointId: string,
  delivered: boolean | undefined,
  after: DeliveryPosition | undefined,
  limit: number,
): Promise<WebhookDeliveryRow[]> {
  const start =
    after === undefined
      ? sql``
      : sql`and (d.created_at, d.webhook_id) < (${after[0]}::timestamptz, ${after[1]})`;
  const only = delivered === undefined ? sql`` : sql`and d.delivered = ${delivered}::boolean`;
  const { rows } = await sql<WebhookDeliveryRow>`
    select ${COLUMNS} from webhook_deliveries d
    where d.publisher_id = ${publisherId}::uuid and d.webhook_endpoint_id = ${endpointId}::uuid ${only} ${start}
    order by d.created_at desc, d.webhook_id desc
    limit ${limit + 1}`.execute(trx);
  return rows;
}

/** One delivery of an endpoint. */
export async function findDelivery(
  trx: Transaction<Schema>,
  publisherId: string,
  endpointId: string,
  webhookId: string,
): Promise<WebhookDeliveryRow | undefined> {
  const { rows } = await sql<WebhookDeliveryRow>`
    select ${COLUMNS} from webhook_deliveries d
    where d.publisher_id = ${publisherId}::uuid and d.webhook_endpoint_id = ${endpointId}::uuid and d.webhook_id = ${webhookId}`.execute(
    trx,
  );
  return rows[0];
}

/** Forgets some of what was sent first before an instant; answers how many. For maintenance, across publishers. */
export async function deleteOldDeliveries(
  trx: Transaction<Schema>,
  before: string,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from webhook_deliveries d using (
        select ctid from webhook_deliveries where created_at < ${before}::timestamptz limit ${limit}
      ) old
      where d.ctid = old.ctid
      returning 1
    )
    select count(*)::int as count from gone`.execute(trx);
  return rows[0]!.count;
}
