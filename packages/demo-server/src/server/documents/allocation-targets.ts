import { fiscalKey } from '@saldo/sdk/fiscal';
import type { AllocationInput } from '@saldo/sdk/contract';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../db/schema.types.ts';

/** What allocations and other records hold a document to. */
export interface DocumentTarget {
  id: string;
  external_id: string;
  /** The fiscal identity by which it is found; one that is voided is not. */
  fiscal_key: string | null;
  partner_id: string;
  direction: string;
  currency: string;
  sign: number;
  /** Whether anything settles it, so that partner, direction, currency and kind must stay. */
  settled: boolean;
}

/** Documents by what allocations call them. */
export class AllocationTargets {
  readonly #byExternalId: ReadonlyMap<string, DocumentTarget>;
  readonly #byFiscalKey: ReadonlyMap<string | null, DocumentTarget>;

  constructor(documents: readonly DocumentTarget[]) {
    this.#byExternalId = new Map(documents.map((one) => [one.external_id, one]));
    this.#byFiscalKey = new Map(documents.map((one) => [one.fiscal_key, one]));
  }

  get(externalId: string): DocumentTarget | undefined {
    return this.#byExternalId.get(externalId);
  }

  of({ document, fiscal }: AllocationInput): DocumentTarget | undefined {
    return fiscal === undefined ? this.get(document!) : this.#byFiscalKey.get(fiscalKey(fiscal));
  }

  /** The same with other signs, by their external ids. */
  withSigns(signs: ReadonlyMap<string, number>): AllocationTargets {
    return new AllocationTargets(
      [...this.#byExternalId.values()].map((one) => ({
        ...one,
        sign: signs.get(one.external_id) ?? one.sign,
      })),
    );
  }
}

/** The documents that allocations name, and those with these external ids. */
export async function findTargets(
  trx: Transaction<Schema>,
  publisherId: string,
  allocations: readonly AllocationInput[],
  externalIds: readonly string[] = [],
): Promise<AllocationTargets> {
  const named = allocations.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const keys = allocations.flatMap(({ fiscal }) => (fiscal === undefined ? [] : [fiscalKey(fiscal)]));
  return new AllocationTargets(await listTargets(trx, publisherId, [...externalIds, ...named], keys));
}

async function listTargets(
  trx: Transaction<Schema>,
  publisherId: string,
  externalIds: readonly string[],
  fiscalKeys: readonly string[],
): Promise<DocumentTarget[]> {
  if (externalIds.length + fiscalKeys.length === 0) return [];
  const { rows } = await sql<DocumentTarget>`
    select document_id as id, external_id, case when void_date is null then fiscal_key end as fiscal_key, partner_id, direction, currency, sign,
      exists (select from allocations a where a.publisher_id = d.publisher_id and a.document_id = d.document_id) as settled
    from documents d
    where publisher_id = ${publisherId}::uuid
      and (external_id = any(${externalIds}::text[]) or (fiscal_key = any(${fiscalKeys}::text[]) and void_date is null))`.execute(
    trx,
  );
  return rows;
}
