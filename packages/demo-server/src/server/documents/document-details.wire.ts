import type { Document, Publisher } from '@saldo/sdk/contract';
import { toExchanged } from '../money/exchange.wire.ts';
import type { DocumentDetailRows, RelatedRow } from './document-details.store.ts';
import { toDocumentRef } from './document-ref.wire.ts';

/** What only the reading of one document adds. */
export type DocumentDetails = Pick<Document, 'allocations' | 'settlements' | 'related'>;

const INVERSE: Readonly<Record<string, string>> = {
  corrects: 'corrected_by',
  fulfils: 'fulfilled_by',
  replaces: 'replaced_by',
  certifies: 'certified_by',
  acknowledges: 'acknowledged_by',
  refers_to: 'referred_to_by',
};

export function toDocumentDetails(
  publisher: Publisher,
  currency: string,
  rows: DocumentDetailRows,
): DocumentDetails {
  return {
    settlements: rows.settlements.map((one) => ({
      kind: one.kind,
      id: one.id,
      externalId: one.external_id,
      ...(one.type === null ? {} : { type: one.type }),
      label: one.label,
      ...(one.installment === null ? {} : { installment: one.installment }),
      date: one.date,
      ...toExchanged(publisher, { ...one, currency }),
    })),
    allocations: rows.allocations.map((one) => ({
      document: toDocumentRef(one),
      ...(one.installment === null ? {} : { installment: one.installment }),
      ...toExchanged(publisher, { ...one, source_currency: currency }),
    })),
    related: rows.related.map(toRelated),
  };
}

function toRelated({ relation, incoming, link, document_id, external_id, type, series, number }: RelatedRow) {
  return {
    relation: incoming ? (INVERSE[relation] ?? relation) : relation,
    externalId: link,
    ...(document_id === null || external_id === null || type === null
      ? {}
      : { document: toDocumentRef({ document_id, external_id, type, series, number }) }),
  };
}
