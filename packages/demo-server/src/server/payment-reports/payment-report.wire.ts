import type { PaymentReport, Publisher } from '@saldo/sdk/contract';
import { currencyDecimals, subtractDecimals, sumDecimals } from '@saldo/sdk/money';
import { toDocumentRef } from '../documents/document-ref.wire.ts';
import { toFile } from '../files/file.wire.ts';
import { toMoney } from '../money/money.wire.ts';
import type { PaymentReportRow } from './payment-report.store.ts';

/** Number to talk about: `R-000001`, longer when a million is not enough. */
export function toReportNumber(number: string): string {
  return `R-${number.padStart(6, '0')}`;
}

/** A payment report as the contract has it. */
export function toPaymentReport(publisher: Publisher, row: PaymentReportRow): PaymentReport {
  const { currency } = row;
  const decimals = currencyDecimals(publisher, currency);
  const money = (amount: string) => toMoney(amount, currency, decimals);
  const lines = row.lines ?? [];
  const review = toReview(row);
  return {
    id: row.payment_report_id,
    number: toReportNumber(row.number),
    partner: { id: row.partner_id, externalId: row.partner_external_id, name: row.partner_name },
    direction: row.direction,
    status: row.status,
    paymentDate: row.payment_date,
    currency,
    decimals,
    amount: money(row.amount),
    onAccount: money(subtractDecimals(row.amount, sumDecimals(lines.map((line) => line.amount)))),
    method: row.method,
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(row.deposit_account_id === null ? {} : { depositAccountId: row.deposit_account_id }),
    lines: lines.map((line) => ({
      document: toDocumentRef(line),
      ...(line.installment === null ? {} : { installment: line.installment }),
      amount: money(line.amount),
      withholdings: line.withholdings.map((one) => ({ ...one, amount: money(one.amount.amount) })),
    })),
    files: (row.files ?? []).map(toFile),
    ...(row.note === null ? {} : { note: row.note }),
    createdAt: row.created_at,
    ...(row.created_by === null ? {} : { createdBy: row.created_by }),
    ...(review === undefined ? {} : { review }),
    revision: row.revision,
  };
}

function toReview(row: PaymentReportRow): PaymentReport['review'] {
  if (row.reviewed_at === null) return undefined;
  return {
    at: row.reviewed_at,
    ...(row.review_reason === null ? {} : { reason: row.review_reason }),
    ...(row.payment_id === null || row.payment_external_id === null
      ? {}
      : { payment: { id: row.payment_id, externalId: row.payment_external_id } }),
  };
}
