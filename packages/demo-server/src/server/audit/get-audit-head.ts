import type { Handler } from '../operations/handler.ts';
import { getAuditHeadRow } from './audit-entry.store.ts';
import { toAuditHead } from './audit-entry.wire.ts';
import { requireWholeSight } from './require-whole-sight.ts';

export const getAuditHead: Handler<'getAuditHead'> = async ({ trx, caller }) => {
  requireWholeSight(caller);
  const { publisherId } = caller;
  return { status: 200, body: toAuditHead(publisherId, await getAuditHeadRow(trx, publisherId)) };
};
