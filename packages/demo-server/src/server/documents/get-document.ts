import type { Call } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { notFound } from '../problem.ts';
import { findDocumentRow } from './document.store.ts';
import { findInProcess } from './in-process.store.ts';
import { toDocument } from './document.wire.ts';
import { getDocumentDetails } from './document-details.store.ts';
import { toDocumentDetails } from './document-details.wire.ts';

export const getDocument: Handler<'getDocument'> = async (call) => ({
  status: 200,
  body: await read(call, { id: call.path.documentId }),
});

export const getDocumentByExternalId: Handler<'getDocumentByExternalId'> = async (call) => ({
  status: 200,
  body: await read(call, { externalId: call.path.externalId }),
});

async function read(
  { trx, caller, today }: Pick<Call, 'trx' | 'caller' | 'today'>,
  by: { id: string } | { externalId: string },
): Promise<ReturnType<typeof toDocument>> {
  const row = await findDocumentRow(trx, caller, by);
  if (row === undefined) throw notFound();
  const details = await getDocumentDetails(trx, caller.publisherId, today, row);
  const inProcess = await findInProcess(trx, caller.publisherId, [row]);
  return toDocument(
    caller.publisher,
    today,
    row,
    inProcess.get(row.document_id),
    toDocumentDetails(caller.publisher, row, details),
  );
}
