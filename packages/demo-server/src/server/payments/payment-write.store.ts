import { sql, type Transaction } from 'kysely';
import type { PaymentInput } from '@saldo/sdk/contract';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from '../records/published-row.ts';
import { contentOf } from '../records/published-table.ts';
import type { WriteStamp } from '../records/write-context.ts';

export interface PaymentToWrite {
  readonly id: string;
  readonly externalId: string;
  readonly partnerId: string;
  readonly data: PaymentInput;
}

const INPUT = {
  id: 'uuid',
  partner_id: 'uuid',
  external_id: 'text',
  version: 'bigint',
  type: 'text',
  direction: 'text',
  date: 'date',
  currency: 'text',
  amount: 'numeric',
  label: 'text',
  in_process: 'boolean',
  content: 'jsonb',
} as const;

/** Creates or replaces payments; publishing brings a voided one back. What is stored with the same content is left alone and not answered. */
export async function upsertPayments(
  trx: Transaction<Schema>,
  stamp: WriteStamp,
  payments: readonly PaymentToWrite[],
): Promise<UpsertedRow[]> {
  if (payments.length === 0) return [];
  const input = payments.map(({ id, externalId, partnerId, data }) => ({
    id,
    partner_id: partnerId,
    external_id: externalId,
    version: data.version ?? null,
    type: data.type ?? 'payment',
    direction: data.direction,
    date: data.date,
    currency: data.amount.currency,
    amount: data.amount.amount,
    label: data.reference === undefined || data.reference === '' ? externalId : data.reference,
    in_process: data.status === 'in_process',
    content: contentOf(data),
  }));
  const { rows } = await sql<UpsertedRow>`
    insert into payments (publisher_id, payment_id, partner_id, external_id, version, type, direction, date, currency, amount, label,
      in_process, content, system, published_at)
    select ${stamp.publisherId}::uuid, i.id, i.partner_id, i.external_id, i.version, i.type, i.direction, i.date, i.currency, i.amount, i.label,
      i.in_process, i.content, ${stamp.system}, ${stamp.now}::timestamptz
    from ${rowsAs('i', INPUT, input)}
    order by i.external_id
    on conflict (publisher_id, external_id) do update set
      version = coalesce(excluded.version, payments.version), revision = payments.revision + 1, partner_id = excluded.partner_id,
      type = excluded.type, direction = excluded.direction, date = excluded.date, currency = excluded.currency, amount = excluded.amount,
      label = excluded.label, in_process = excluded.in_process, content = excluded.content, void_reason = null, void_date = null,
      system = excluded.system, published_at = excluded.published_at
    where (payments.content is distinct from excluded.content or payments.partner_id <> excluded.partner_id or payments.void_date is not null)
      and (excluded.version is null or payments.version is null or excluded.version >= payments.version)
    returning external_id, payment_id as id, partner_id, revision, (xmax = 0) as created`.execute(trx);
  return rows;
}
