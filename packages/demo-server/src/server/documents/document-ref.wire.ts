import type { DocumentRef } from '@saldo/sdk/contract';

export interface DocumentRefRow {
  document_id: string;
  external_id: string;
  type: string;
  series: string | null;
  number: string | null;
}

export function toDocumentRef(row: DocumentRefRow): DocumentRef {
  return {
    id: row.document_id,
    externalId: row.external_id,
    type: row.type,
    ...(row.series === null ? {} : { series: row.series }),
    ...(row.number === null ? {} : { number: row.number }),
  };
}
