import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { actsFor } from '../principal/principal.ts';
import { Problem, type FieldError } from '../problem.ts';
import { holdOffPublishing } from '../records/publishing-lock.ts';
import { certificateMentions, judgeReport, type ReportableDocument } from './judge-payment-report.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';
import { findPartnerDirection, listReportableDocuments } from './report-facts.store.ts';
import { insertPaymentReport } from './payment-report-write.store.ts';

export const createPaymentReport: Handler<'createPaymentReport'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, acted, changed } = work;
    const partnerId = actsFor(caller);
    if (partnerId === undefined) throw new Problem('operation-not-permitted');
    const documentIds = body.lines.map(({ documentId }) => documentId);
    await holdOffPublishing(trx, caller.publisherId);
    const documents = await listReportableDocuments(trx, caller.publisherId, partnerId, documentIds);
    const errors = await judge(work, partnerId, documents);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const id = work.newId();
    acted({
      action: 'payment_report.submitted',
      recordKind: 'payment_report',
      recordId: id,
    });
    await insertPaymentReport(trx, caller, { id, partnerId, input: body, documents, now });
    const row = (await listPaymentReportsByIds(trx, caller, [id])).get(id)!;
    changed({ kind: 'payment_report', id, partnerId, revision: row.revision, op: 'upsert' });
    return { status: 201, body: toPaymentReport(caller.publisher, row) };
  });

async function judge(
  { trx, caller, body, today }: Work<'createPaymentReport'>,
  partnerId: string,
  documents: ReadonlyMap<string, ReportableDocument>,
): Promise<FieldError[]> {
  const partnerDirection = await findPartnerDirection(trx, caller.publisherId, partnerId);
  // Its sessions went with it.
  if (partnerDirection === undefined) throw new Problem('unauthenticated');
  const fileIds = [...(body.files ?? []), ...certificateMentions(body.lines).map(({ id }) => id)];
  return judgeReport(body, {
    today,
    partnerDirection,
    depositAccounts: caller.publisher.depositAccounts,
    documents,
    ownFiles: await listOwnFileIds(trx, caller, fileIds),
  });
}
