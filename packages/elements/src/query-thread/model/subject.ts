import type { SubjectInput } from '@saldo/sdk/contract';

/** What threads are shown about; at most one id. None: all threads, and questions are about the account. */
export interface SubjectIds {
  readonly documentId?: string | undefined;
  readonly paymentId?: string | undefined;
  readonly paymentReportId?: string | undefined;
}

/** The subject of a new question. */
export function subjectInput({ documentId, paymentId, paymentReportId }: SubjectIds): SubjectInput {
  if (documentId) return { kind: 'document', id: documentId };
  if (paymentId) return { kind: 'payment', id: paymentId };
  return paymentReportId ? { kind: 'payment_report', id: paymentReportId } : { kind: 'account' };
}

/** Names a subject, to keep a draft for each. */
export function subjectKey(ids: SubjectIds): string {
  const { kind, id = '' } = subjectInput(ids);
  return `${kind} ${id}`;
}
