import { hexToBytes } from '@noble/hashes/utils.js';
import type { AuditExportLine, AuditHead } from '@saldo/sdk/contract';
import type { ExportCall } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { invalidField } from '../problem.ts';
import { findChainRow, getAuditHeadRow, listChainRows, type AuditEntryRow } from './audit-entry.store.ts';
import { AUDIT_COLUMNS, toAuditCells, toAuditEntry, toAuditHead, toAuditStart } from './audit-entry.wire.ts';
import { requireWholeSight } from './require-whole-sight.ts';

/** Entries that are held in memory at a time. */
const PAGE = 500;

export const exportAudit: Handler<'exportAudit'> = async (call) => {
  const { format = 'ndjson' } = call.query;
  const { head, after } = await call.read((reading) => boundsOf(reading, call.query.after ?? 0));
  const name = `audit-${head.seq}-${head.hash}`;
  const headers = { 'Content-Disposition': `attachment; filename="${name}.${format}"` };
  return format === 'csv'
    ? { status: 200, rows: rowsOf(call, head, after), headers }
    : { status: 200, lines: linesOf(call, head, after), headers };
};

/** Where the export ends and begins: what is written meanwhile is of the next. */
async function boundsOf(
  { trx, caller }: Parameters<Parameters<ExportCall<'exportAudit'>['read']>[0]>[0],
  seq: number,
): Promise<{ head: AuditHead; after: AuditHead }> {
  requireWholeSight(caller);
  const { publisherId } = caller;
  const head = toAuditHead(publisherId, await getAuditHeadRow(trx, publisherId));
  if (seq === 0) return { head, after: toAuditStart(publisherId) };
  const row = await findChainRow(trx, publisherId, String(seq));
  if (row === undefined) {
    throw invalidField('query/after', 'unknown-reference', 'must be the seq of an entry, or 0');
  }
  return { head, after: toAuditHead(publisherId, row) };
}

async function* linesOf(
  call: ExportCall<'exportAudit'>,
  head: AuditHead,
  after: AuditHead,
): AsyncGenerator<AuditExportLine[], void> {
  yield [{ head, after }];
  for await (const rows of pagesOf(call, head, after)) yield rows.map(toAuditEntry);
}

async function* rowsOf(
  call: ExportCall<'exportAudit'>,
  head: AuditHead,
  after: AuditHead,
): AsyncGenerator<(readonly string[])[], void> {
  yield [AUDIT_COLUMNS];
  for await (const rows of pagesOf(call, head, after)) yield rows.map(toAuditCells);
}

/** Page by page, each in a transaction of its own that asks again whether the asker still may. */
async function* pagesOf(
  call: ExportCall<'exportAudit'>,
  head: AuditHead,
  after: AuditHead,
): AsyncGenerator<AuditEntryRow[], void> {
  const { publisherId } = call.caller;
  let position = { seq: String(after.seq), hash: hexToBytes(after.hash) };
  for (;;) {
    const rows = await call.read(({ trx }) => listChainRows(trx, publisherId, position, PAGE));
    const wanted = rows.filter(({ seq }) => BigInt(seq) <= BigInt(head.seq));
    if (wanted.length > 0) yield wanted;
    if (rows.length < PAGE || wanted.length < rows.length) return;
    position = rows.at(-1)!;
  }
}
