import { sql, type Transaction } from 'kysely';
import { compareDecimals } from '@saldo/sdk/money';
import type { DocumentInput } from '@saldo/sdk/contract';
import { fiscalKey } from '@saldo/sdk/fiscal';
import { rowsAs } from '../db/rows-as.sql.ts';
import type { Schema } from '../db/schema.types.ts';
import type { UpsertedRow } from '../records/published-row.ts';
import { contentOf } from '../records/published-table.ts';
import type { WriteStamp } from '../records/write-context.ts';
import { fold } from '../text.ts';
import { signOf } from './document-sign.ts';
import { countedInstallments, lastDueDate } from './judge-document.ts';

export interface DocumentToWrite {
  readonly id: string;
  readonly externalId: string;
  readonly partnerId: string;
  /** Whether its external id is made from a paper. */
  readonly byFiscal: boolean;
  readonly data: DocumentInput;
}

/** Creates or replaces documents; publishing brings a voided one back. What is stored with the same content is left alone and not answered. */
export async function upsertDocuments(
  trx: Transaction<Schema>,
  stamp: WriteStamp,
  documents: readonly DocumentToWrite[],
): Promise<UpsertedRow[]> {
  if (documents.length === 0) return [];
  const input = documents.map((one) => toInput(one, stamp.projectedOn));
  const { rows } = await sql<UpsertedRow>`
    insert into documents (publisher_id, document_id, partner_id, external_id, version, type, effect, direction, label, issue_date, due_date,
      currency, total, installments, overdue, hold_kind, hold_until, fiscal_key, by_fiscal, search_text, content, system, published_at)
    select ${stamp.publisherId}::uuid, i.id, i.partner_id, i.external_id, i.version, i.type, i.effect, i.direction, i.label, i.issue_date, i.due_date,
      i.currency, i.total, i.installments, i.overdue, i.hold_kind, i.hold_until, i.fiscal_key, i.by_fiscal, i.search_text, i.content, ${stamp.system}, ${stamp.now}::timestamptz
    from ${rowsAs('i', INPUT, input)}
    order by i.external_id
    on conflict (publisher_id, external_id) do update set
      version = coalesce(excluded.version, documents.version), revision = documents.revision + 1, partner_id = excluded.partner_id,
      type = excluded.type, effect = excluded.effect, direction = excluded.direction, label = excluded.label, issue_date = excluded.issue_date,
      due_date = excluded.due_date, currency = excluded.currency, total = excluded.total, installments = excluded.installments,
      hold_kind = excluded.hold_kind, hold_until = excluded.hold_until, fiscal_key = excluded.fiscal_key,
      by_fiscal = documents.by_fiscal and excluded.by_fiscal,
      search_text = excluded.search_text, content = excluded.content, void_reason = null, void_date = null,
      system = excluded.system, published_at = excluded.published_at
    where (documents.content is distinct from excluded.content or documents.partner_id <> excluded.partner_id or documents.void_date is not null
        or documents.fiscal_key is distinct from excluded.fiscal_key or documents.by_fiscal > excluded.by_fiscal)
      and (excluded.version is null or documents.version is null or excluded.version >= documents.version)
    returning external_id, document_id as id, partner_id, revision, (xmax = 0) as created`.execute(trx);
  return rows;
}

const INPUT = {
  id: 'uuid',
  partner_id: 'uuid',
  external_id: 'text',
  version: 'bigint',
  type: 'text',
  effect: 'text',
  direction: 'text',
  label: 'text',
  issue_date: 'date',
  due_date: 'date',
  currency: 'text',
  total: 'numeric',
  installments: 'jsonb',
  overdue: 'boolean',
  hold_kind: 'text',
  hold_until: 'date',
  fiscal_key: 'text',
  by_fiscal: 'boolean',
  search_text: 'text',
  content: 'jsonb',
} as const;

function toInput(
  { id, externalId, partnerId, byFiscal, data }: DocumentToWrite,
  day: string,
): Record<keyof typeof INPUT, unknown> {
  const installments = countedInstallments(data);
  return {
    id,
    partner_id: partnerId,
    external_id: externalId,
    version: data.version ?? null,
    type: data.type,
    effect: data.effect ?? null,
    direction: data.direction,
    label: documentLabel(data, externalId),
    issue_date: data.issueDate,
    due_date: lastDueDate(data),
    currency: data.total.currency,
    total: data.total.amount,
    installments,
    // Of what nothing settles yet; the database derives it of what is settled.
    overdue:
      signOf(data) === 1 &&
      installments.some(({ dueDate, amount }) => dueDate < day && compareDecimals(amount, '0') > 0),
    hold_kind: data.hold?.kind ?? null,
    hold_until: data.hold === undefined ? null : (data.hold.until ?? 'infinity'),
    fiscal_key: data.fiscal === undefined ? null : fiscalKey(data.fiscal),
    by_fiscal: byFiscal,
    search_text: searchText(data, externalId),
    content: contentOf(data),
  };
}

/** What people call the document: series and number, else the number, else the external id. */
function documentLabel({ series, number }: DocumentInput, externalId: string): string {
  if (number === undefined) return externalId;
  return series === undefined ? number : `${series}-${number}`;
}

function searchText(data: DocumentInput, externalId: string): string {
  const { series, number = '', fiscal, reference, description } = data;
  return fold(
    [
      documentLabel(data, externalId),
      `${series ?? ''}${number}`,
      externalId,
      fiscal?.value,
      reference,
      description,
    ].join(' '),
  );
}

/** Replaces the links of documents that were written. */
export async function replaceDocumentLinks(
  trx: Transaction<Schema>,
  publisherId: string,
  written: readonly { id: string; partnerId: string; created: boolean; data: DocumentInput }[],
): Promise<void> {
  const replaced = written.filter(({ created }) => !created).map(({ id }) => id);
  if (replaced.length > 0) {
    await sql`delete from document_links where publisher_id = ${publisherId}::uuid and document_id = any(${replaced}::uuid[])`.execute(
      trx,
    );
  }
  const links = written.flatMap(({ id, partnerId, data }) =>
    (data.related ?? []).map(({ relation, externalId, fiscal, payment }, ordinal) => ({
      id,
      partnerId,
      ordinal,
      relation,
      externalId,
      key: fiscal && fiscalKey(fiscal),
      payment,
    })),
  );
  if (links.length > 0) {
    await sql`
      insert into document_links (publisher_id, document_id, ordinal, partner_id, relation, external_id, fiscal_key, payment_external_id)
      select ${publisherId}::uuid, i.id, i.ordinal, i."partnerId", i.relation, i."externalId", i.key, i.payment
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as i(id uuid, ordinal int, "partnerId" uuid, relation text, "externalId" text,
        key text, payment text)`.execute(trx);
  }
}
