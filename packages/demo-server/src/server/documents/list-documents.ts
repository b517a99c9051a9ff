import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import type { DocumentPosition, DocumentSortKey } from './document-page.sql.ts';
import { listDocumentRows, type DocumentRow } from './document.store.ts';
import { findInProcess } from './in-process.store.ts';
import { toDocument } from './document.wire.ts';

export const listDocuments: Handler<'listDocuments'> = async ({ trx, caller, query, today }) => {
  const { sort = '-issueDate', limit = 50, cursor, ...filter } = query;
  const descending = sort.startsWith('-');
  const key = (descending ? sort.slice(1) : sort) as DocumentSortKey;
  const list = `documents ${sort}`;
  const after = (await decodeCursor(caller, list, cursor)) as DocumentPosition | undefined;
  const rows = await listDocumentRows(trx, caller, today, { filter, key, descending, after, limit });
  const page = await toPage(caller, list, rows, limit, (row) => [sortValue(row, key), row.document_id]);
  const inProcess = await findInProcess(trx, caller.publisherId, page.rows);
  const { nextCursor } = page;
  return {
    status: 200,
    body: {
      data: page.rows.map((row) => toDocument(caller.publisher, today, row, inProcess.get(row.document_id))),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    },
  };
};

function sortValue(row: DocumentRow, key: DocumentSortKey): string {
  return { issueDate: row.issue_date, dueDate: row.due_date, number: row.label }[key];
}
