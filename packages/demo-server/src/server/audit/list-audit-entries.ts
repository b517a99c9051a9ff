import type { Handler } from '../operations/handler.ts';
import { decodeCursor, toPage } from '../paging/cursor.ts';
import { listAuditEntryRows } from './audit-entry.store.ts';
import { toAuditEntry } from './audit-entry.wire.ts';
import { requireWholeSight } from './require-whole-sight.ts';

export const listAuditEntries: Handler<'listAuditEntries'> = async ({ trx, caller, query }) => {
  requireWholeSight(caller);
  const { limit = 50, cursor, ...filter } = query;
  const [before] = ((await decodeCursor(caller, 'audit', cursor)) ?? []) as readonly [string?];
  const rows = await listAuditEntryRows(trx, caller, filter, before, limit);
  const page = await toPage(caller, 'audit', rows, limit, (row) => [row.seq]);
  const { nextCursor } = page;
  return {
    status: 200,
    body: { data: page.rows.map(toAuditEntry), ...(nextCursor === undefined ? {} : { nextCursor }) },
  };
};
