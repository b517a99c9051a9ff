import type { DocumentInput } from '@saldo/sdk/contract';
import { deleteAllocations } from '../account/allocation.store.ts';
import type { PublishedKind } from '../records/published-kind.ts';
import { judgeDocument } from './judge-document.ts';
import { debtsFirst, writeDocuments } from './write-documents.ts';

export const documentKind: PublishedKind<DocumentInput, 'document'> = {
  kind: 'document',
  readWith: ['documents.list', 'documents.read'],
  table: { name: 'documents', id: 'document_id' },
  schemas: { upsert: 'DocumentRecord', void: 'VoidRecord', delete: 'DeleteRecord' },
  usedBy: ['allocations', 'payment_report_lines', 'threads'],
  judge: judgeDocument,
  phases: debtsFirst,
  write: writeDocuments,
  afterVoid: ({ trx, stamp }, ids) => deleteAllocations(trx, stamp.publisherId, ids),
};
