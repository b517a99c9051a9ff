import type { ReviewInput } from '@saldo/sdk/contract';
import type { Work } from '../operations/call.ts';
import type { Handler } from '../operations/handler.ts';
import { requireSeen } from '../operations/require-seen.ts';
import { invalidField, notFound, Problem, type FieldError } from '../problem.ts';
import { holdOffPublishing } from '../records/publishing-lock.ts';
import { listPaymentReportsByIds } from './payment-report.store.ts';
import { toPaymentReport } from './payment-report.wire.ts';
import { reachableStatuses } from './review-step.ts';
import {
  findPartnerPayment,
  lockPaymentReport,
  updateReview,
  type ReviewState,
} from './payment-report-write.store.ts';

export const reviewPaymentReport: Handler<'reviewPaymentReport'> = (call) =>
  call.write(async (work) => {
    const { trx, caller, path, header, body, now, acted, changed } = work;
    const { publisherId } = caller;
    const errors = judgeInput(body);
    if (errors.length > 0) throw new Problem('invalid-request', { errors });
    const id = path.paymentReportId.toLowerCase();
    if (body.payment !== undefined) await holdOffPublishing(trx, publisherId);
    const present = await lockPaymentReport(trx, publisherId, id);
    if (present === undefined) throw notFound();
    const payment = await resolvePayment(work, present);
    const read = async () =>
      toPaymentReport(caller.publisher, (await listPaymentReportsByIds(trx, caller, [id])).get(id)!);
    const seen = await read();
    if (isSameAnswer(present, body, payment?.payment_id)) return { status: 200, body: seen };
    requireSeen(header['If-Match'], seen);
    requireReachable(present.status, body.status);
    if (payment !== undefined && payment.void_date !== null) {
      throw invalidField('/payment', 'payment-void', 'must not be a voided payment');
    }
    if (payment?.type === 'refund') {
      throw invalidField('/payment', 'not-accepted', 'must be a payment, not a refund');
    }
    const review = { status: body.status, reason: body.reason, paymentId: payment?.payment_id, now };
    await updateReview(trx, publisherId, id, review);
    acted({
      action: `payment_report.${body.status}`,
      recordKind: 'payment_report',
      recordId: id,
      partnerId: present.partner_id,
    });
    const report = await read();
    changed({
      kind: 'payment_report',
      id,
      partnerId: present.partner_id,
      revision: report.revision,
      op: 'upsert',
    });
    return { status: 200, body: report };
  });

function judgeInput({ status, reason, payment }: ReviewInput): FieldError[] {
  const errors: FieldError[] = [];
  if (status === 'rejected' && reason === undefined) {
    errors.push({ pointer: '/reason', code: 'required', detail: 'is required for a rejection' });
  }
  if (status !== 'applied' && payment !== undefined) {
    errors.push({ pointer: '/payment', code: 'not-accepted', detail: 'is only for the status applied' });
  }
  return errors;
}

async function resolvePayment(
  { trx, caller, body }: Work<'reviewPaymentReport'>,
  { partner_id }: ReviewState,
) {
  if (body.payment === undefined) return undefined;
  const payment = await findPartnerPayment(trx, caller.publisherId, partner_id, body.payment);
  if (payment === undefined) {
    const detail = "must be the external id of a payment of the report's partner";
    throw invalidField('/payment', 'unknown-reference', detail);
  }
  return payment;
}

function isSameAnswer(present: ReviewState, { status, reason }: ReviewInput, paymentId?: string): boolean {
  return (
    present.status === status &&
    present.review_reason === (reason ?? null) &&
    present.payment_id === (paymentId ?? null)
  );
}

function requireReachable(from: string, to: string): void {
  const reachable = reachableStatuses(from);
  if (reachable.includes(to)) return;
  throw new Problem('status-not-reachable', {
    detail:
      reachable.length === 0
        ? `Nothing can follow ${from}.`
        : `After ${from} can follow: ${reachable.join(', ')}.`,
  });
}
