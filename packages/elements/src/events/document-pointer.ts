import type { SaldoDocument } from '@saldo/sdk/contract';
import type { DocumentPointer } from './pointers.ts';

/** What people call a document: series and number, else the publisher's id. */
export function documentLabel(document: {
  readonly series?: string;
  readonly number?: string;
  readonly externalId: string;
}): string {
  const { series, number, externalId } = document;
  return number ? [series, number].filter(Boolean).join('-') : externalId;
}

export function pointerTo(document: SaldoDocument): DocumentPointer {
  const { id, externalId, type } = document;
  return { id, externalId, type, label: documentLabel(document), document };
}
