import type { SaldoDocument, DocumentInput, Publisher, Settlement } from '@saldo/sdk/contract';
import { toExchanged } from '../money/exchange.wire.ts';
import type { DocumentDetailRows, MeantSettlementRow, RelatedRow } from './document-details.store.ts';
import { toDocumentRef } from './document-ref.wire.ts';
import type { DocumentRow } from './document.store.ts';
import { fromTheOther } from './relation.ts';

/** What only the reading of one document adds. */
export type DocumentDetails = Pick<
  SaldoDocument,
  'allocations' | 'settlements' | 'settlementsInProcess' | 'related'
>;

export function toDocumentDetails(
  publisher: Publisher,
  { currency, content }: Pick<DocumentRow, 'currency' | 'content'>,
  rows: DocumentDetailRows,
): DocumentDetails {
  return {
    settlements: rows.settlements.map((one) => ({
      kind: one.kind,
      id: one.id,
      externalId: one.external_id,
      ...(one.type === null ? {} : { type: one.type }),
      ...(one.reason === null ? {} : { reason: one.reason }),
      label: one.label,
      ...(one.installment === null ? {} : { installment: one.installment }),
      date: one.date,
      ...toExchanged(publisher, { ...one, currency }),
    })),
    ...(rows.inProcess.length === 0
      ? {}
      : { settlementsInProcess: rows.inProcess.map((one) => toMeantSettlement(publisher, one)) }),
    allocations: rows.allocations.map((one) => ({
      document: toDocumentRef(one),
      ...(one.installment === null ? {} : { installment: one.installment }),
      ...toExchanged(publisher, { ...one, source_currency: currency }),
    })),
    related: rows.related.map((one) => toRelated(one, content.related ?? [])),
  };
}

function toMeantSettlement(publisher: Publisher, { meant, ...row }: MeantSettlementRow): Settlement {
  const { amount, paid = amount, installment, rate = null, difference } = meant;
  return {
    kind: row.kind,
    id: row.id,
    externalId: row.external_id,
    label: row.label,
    ...(installment === undefined ? {} : { installment }),
    date: row.date,
    ...(row.planned_on === null ? {} : { plannedOn: row.planned_on }),
    ...(row.clears_on === null ? {} : { clearsOn: row.clears_on }),
    ...toExchanged(publisher, {
      amount: amount.amount,
      currency: amount.currency,
      paid: paid.amount,
      source_currency: row.currency,
      rate,
      difference: difference?.amount ?? null,
    }),
  };
}

function toRelated(
  { relation, incoming, ordinal, link, document_id, external_id, type, series, number, ...row }: RelatedRow,
  links: NonNullable<DocumentInput['related']>,
): SaldoDocument['related'][number] {
  const fiscal = incoming ? undefined : links[ordinal]?.fiscal;
  return {
    relation: incoming ? fromTheOther(relation) : relation,
    externalId: external_id ?? fiscal?.value ?? link,
    ...(fiscal === undefined ? {} : { fiscal }),
    ...(document_id === null || external_id === null || type === null
      ? {}
      : { document: toDocumentRef({ document_id, external_id, type, series, number }) }),
    ...(row.payment_id === null || row.payment_type === null
      ? {}
      : { payment: { id: row.payment_id, externalId: link, type: row.payment_type } }),
  };
}
