import { sql, type Transaction } from 'kysely';
import type { AllocationInput } from '@saldo/sdk/contract';
import { fiscalKey } from '@saldo/sdk/fiscal';
import type { Schema } from '../db/schema.types.ts';

/** An allocation with the document that it names: none while no document has the fiscal identity, or the allocation does not count. */
export type FoundAllocation = AllocationInput & { readonly documentId: string | undefined };

/** A payment, refund or credit with what it settles. */
export interface AllocationSource {
  readonly kind: 'payment' | 'document';
  /** How it moves the account; what it settles moves it the other way. */
  readonly sign: 1 | -1;
  readonly id: string;
  readonly partnerId: string;
  readonly direction: string;
  readonly currency: string;
  readonly date: string;
  readonly created: boolean;
  readonly allocations: readonly FoundAllocation[];
}

/** Replaces the allocations of payments or credits that were written. */
export async function replaceAllocations(
  trx: Transaction<Schema>,
  publisherId: string,
  sources: readonly AllocationSource[],
): Promise<void> {
  await deleteAllocations(
    trx,
    publisherId,
    sources.filter(({ created }) => !created).map(({ id }) => id),
  );
  await insertIdentities(trx, publisherId, sources);
  await insertAllocations(
    trx,
    publisherId,
    sources.flatMap((source) =>
      source.allocations.map((allocation, ordinal) => ({ source, allocation, ordinal })),
    ),
  );
}

/** One allocation of what settles, by its place among them. */
export interface PlacedAllocation {
  readonly source: Omit<AllocationSource, 'created' | 'allocations'>;
  readonly ordinal: number;
  readonly allocation: FoundAllocation;
}

/** Settles what is found. */
export async function insertAllocations(
  trx: Transaction<Schema>,
  publisherId: string,
  placed: readonly PlacedAllocation[],
): Promise<void> {
  const input = placed
    .filter(({ allocation }) => allocation.documentId !== undefined)
    .map(({ source, ordinal, allocation: one }) => ({
      ...endOf(source),
      ordinal,
      documentId: one.documentId,
      documentSign: -source.sign,
      partnerId: source.partnerId,
      direction: source.direction,
      currency: one.amount.currency,
      sourceCurrency: source.currency,
      installment: one.installment ?? null,
      amount: one.amount.amount,
      paid: one.paid?.amount ?? one.amount.amount,
      ...toldOfExchange(one, source.currency),
      date: source.date,
    }));
  if (input.length === 0) return;
  await sql`
    insert into allocations (publisher_id, ordinal, payment_id, credit_id, document_id, document_sign, partner_id, direction, currency,
      source_currency, installment, amount, paid, rate, difference, date)
    select ${publisherId}::uuid, i.ordinal, i."paymentId", i."creditId", i."documentId", i."documentSign", i."partnerId", i.direction, i.currency,
      i."sourceCurrency", i.installment, i.amount, i.paid, i.rate, i.difference, i.date
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i("paymentId" uuid, "creditId" uuid, ordinal int, "documentId" uuid, "documentSign" smallint,
      "partnerId" uuid, direction text, currency text, "sourceCurrency" text, installment int, amount numeric, paid numeric,
      rate numeric, difference numeric, date date)`.execute(trx);
}

async function insertIdentities(
  trx: Transaction<Schema>,
  publisherId: string,
  sources: readonly AllocationSource[],
): Promise<void> {
  const input = sources.flatMap((source) =>
    source.allocations.flatMap(({ fiscal }, ordinal) =>
      fiscal === undefined
        ? []
        : [{ ...endOf(source), ordinal, partnerId: source.partnerId, key: fiscalKey(fiscal) }],
    ),
  );
  if (input.length === 0) return;
  await sql`
    insert into allocation_identities (publisher_id, ordinal, payment_id, credit_id, partner_id, fiscal_key)
    select ${publisherId}::uuid, i.ordinal, i."paymentId", i."creditId", i."partnerId", i.key
    from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i("paymentId" uuid, "creditId" uuid, ordinal int, "partnerId" uuid,
      key text)`.execute(trx);
}

function endOf({ kind, id }: Pick<AllocationSource, 'kind' | 'id'>) {
  return { paymentId: kind === 'payment' ? id : null, creditId: kind === 'document' ? id : null };
}

/** Within one currency nothing is exchanged, whatever is told of it. */
function toldOfExchange({ amount, rate, difference }: AllocationInput, sourceCurrency: string) {
  return amount.currency === sourceCurrency
    ? { rate: null, difference: null }
    : { rate: rate ?? null, difference: difference?.amount ?? null };
}

/** Ends what payments or credits settle, because they were voided or are written anew. */
export async function deleteAllocations(
  trx: Transaction<Schema>,
  publisherId: string,
  sourceIds: readonly string[],
): Promise<void> {
  if (sourceIds.length === 0) return;
  for (const table of ['allocations', 'allocation_identities'] as const) {
    await sql`delete from ${sql.table(table)} where publisher_id = ${publisherId}::uuid and source_id = any(${sourceIds}::uuid[])`.execute(
      trx,
    );
  }
}
