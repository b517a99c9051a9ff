import type { AllocationInput } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import { insertAllocations, type PlacedAllocation } from '../account/allocation.store.ts';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import { AllocationTargets } from './allocation-targets.ts';
import { judgeAllocations } from './judge-allocations.ts';

interface AwaitingRow {
  payment_id: string | null;
  source_id: string;
  ordinal: number;
  sign: number;
  partner_id: string;
  direction: string;
  currency: string;
  date: string;
  allocation: AllocationInput;
  document_id: string;
  external_id: string;
  fiscal_key: string;
  document_partner_id: string;
  document_direction: string;
  document_currency: string;
  document_sign: number;
}

/**
 * Settles with what names documents by their fiscal identities, now that documents with these keys were written: with what has waited for them, and
 * with what another document had settled that the identity has left. What does not fit them goes on waiting.
 */
export async function settleAwaiting(
  trx: Transaction<Schema>,
  publisherId: string,
  fiscalKeys: readonly string[],
): Promise<void> {
  const placed = (await listAwaiting(trx, publisherId, fiscalKeys)).flatMap(placedIfFit);
  await deletePlaced(trx, publisherId, placed);
  await insertAllocations(trx, publisherId, placed);
}

async function listAwaiting(
  trx: Transaction<Schema>,
  publisherId: string,
  fiscalKeys: readonly string[],
): Promise<AwaitingRow[]> {
  if (fiscalKeys.length === 0) return [];
  const { rows } = await sql<AwaitingRow>`
    select i.payment_id, i.source_id, i.ordinal, case when p.type = 'refund' then 1 else -1 end as sign, i.partner_id,
      coalesce(p.direction, c.direction) as direction, coalesce(p.currency, c.currency) as currency, coalesce(p.date, c.issue_date) as date,
      coalesce(p.content, c.content) #> array['allocations', i.ordinal::text] as allocation,
      d.document_id, d.external_id, i.fiscal_key, d.partner_id as document_partner_id, d.direction as document_direction,
      d.currency as document_currency, d.sign as document_sign
    from allocation_identities i
    join documents d on d.publisher_id = i.publisher_id and d.fiscal_key = i.fiscal_key and d.void_date is null
    left join payments p on p.publisher_id = i.publisher_id and p.payment_id = i.payment_id
    left join documents c on c.publisher_id = i.publisher_id and c.document_id = i.credit_id
    left join allocations a on a.publisher_id = i.publisher_id and a.source_id = i.source_id and a.ordinal = i.ordinal
    where i.publisher_id = ${publisherId}::uuid and i.fiscal_key = any(${fiscalKeys}::text[])
      and a.document_id is distinct from d.document_id and p.status is distinct from 'in_process'
    order by i.source_id, i.ordinal`.execute(trx);
  return rows;
}

function placedIfFit(row: AwaitingRow): PlacedAllocation[] {
  const sign = row.sign === 1 ? 1 : -1;
  const { partner_id: partnerId, direction, currency, date, ordinal, document_id: documentId } = row;
  const targets = new AllocationTargets([
    {
      id: documentId,
      external_id: row.external_id,
      fiscal_key: row.fiscal_key,
      partner_id: row.document_partner_id,
      direction: row.document_direction,
      currency: row.document_currency,
      sign: row.document_sign,
      settled: false,
    },
  ]);
  if (judgeAllocations({ partnerId, direction, sign }, [row.allocation], targets).length > 0) return [];
  const kind = row.payment_id === null ? 'document' : 'payment';
  const source = { kind, id: row.source_id, sign, partnerId, direction, currency, date } as const;
  return [{ source, ordinal, allocation: { ...row.allocation, documentId } }];
}

async function deletePlaced(
  trx: Transaction<Schema>,
  publisherId: string,
  placed: readonly PlacedAllocation[],
): Promise<void> {
  if (placed.length === 0) return;
  const rows = placed.map(({ source, ordinal }) => ({ source_id: source.id, ordinal }));
  await sql`
    delete from allocations a using ${rowsAs('i', { source_id: 'uuid', ordinal: 'integer' }, rows)}
    where a.publisher_id = ${publisherId}::uuid and a.source_id = i.source_id and a.ordinal = i.ordinal`.execute(
    trx,
  );
}
