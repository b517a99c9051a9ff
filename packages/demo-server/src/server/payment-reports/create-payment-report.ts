import type { FieldError } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { listOwnFileIds } from '../files/file.store.ts';
import { actsFor } from '../principal/principal.ts';
import { Problem } from '../problem.ts';
import { removedMeanwhile } from '../references/removed-meanwhile.ts';
import { certificateMentions, judgeReport } from './judge-report.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';
import { getPartnerDirection, holdAgainstDeletion, listReportableDocuments } from './report-facts.store.ts';
import { insertPaymentReport } from './write-payment-report.store.ts';

const POINTERS = {
  payment_report_lines_document_fkey: '/lines',
  payment_report_files_file_fkey: '/files',
};

export const createPaymentReport: Handler<'createPaymentReport'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, body, now, acted, changed } = work;
    const partnerId = actsFor(caller);
    if (partnerId === undefined) throw new Problem('operation-not-permitted');
    const errors = await judge(work, partnerId);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const id = work.newId();
    acted({
      action: 'payment_report.submitted',
      recordKind: 'payment_report',
      recordId: id,
    });
    await insertPaymentReport(trx, caller, { id, partnerId, input: body, now }).catch((error: unknown) => {
      throw removedMeanwhile(error, POINTERS);
    });
    const report = (await listPaymentReportsByIds(trx, caller, [id])).get(id)!;
    changed({ kind: 'payment_report', id, partnerId, revision: report.revision, op: 'upsert' });
    return { status: 201, body: report };
  });

async function judge(work: Work<'createPaymentReport'>, partnerId: string): Promise<FieldError[]> {
  const { trx, caller, body } = work;
  const documentIds = body.lines.map(({ documentId }) => documentId);
  await holdAgainstDeletion(trx, partnerId, documentIds);
  const fileIds = [...(body.files ?? []), ...certificateMentions(body.lines).map(({ id }) => id)];
  return judgeReport(body, {
    today: work.today,
    partnerDirection: await getPartnerDirection(trx, caller.publisherId, partnerId),
    depositAccounts: caller.publisher.depositAccounts,
    documents: await listReportableDocuments(trx, caller.publisherId, partnerId, documentIds),
    ownFiles: await listOwnFileIds(trx, caller, fileIds),
  });
}
