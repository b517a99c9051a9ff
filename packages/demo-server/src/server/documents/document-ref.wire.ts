import type { DocumentRef } from '@saldo/sdk/contract';
import type { DocumentRefRow } from './document.store.ts';

export function toDocumentRef(row: DocumentRefRow): DocumentRef {
  return {
    id: row.document_id,
    externalId: row.external_id,
    type: row.type,
    ...(row.series === null ? {} : { series: row.series }),
    ...(row.number === null ? {} : { number: row.number }),
  };
}
