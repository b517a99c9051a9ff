import type { Money, PaymentReportInput } from '@saldo/sdk/contract';
import type { ReportDraft } from './report-draft.ts';
import { isSent } from './settle-sheet.ts';

/** What is sent. Lines that say nothing are left out. */
export function toReportInput(draft: ReportDraft, files: readonly string[]): PaymentReportInput {
  const money = (amount: string): Money => ({ amount: amount || '0', currency: draft.currency });
  return {
    direction: draft.direction,
    paymentDate: draft.paymentDate,
    amount: money(draft.paid.amount),
    method: draft.method,
    ...optional('reference', draft.reference),
    ...optional('depositAccountId', draft.account ?? ''),
    lines: draft.lines.filter(isSent).map(({ documentId, installment, amount, withholdings }) => ({
      documentId,
      ...(installment !== undefined && { installment }),
      amount: money(amount.amount),
      ...(withholdings.length > 0 && {
        withholdings: withholdings.map((one) => ({
          tax: one.tax.trim(),
          amount: money(one.amount.amount),
          ...optional('certificate', one.certificate),
        })),
      }),
    })),
    ...(files.length > 0 && { files: [...files] }),
    ...optional('note', draft.note),
  };
}

const fieldOfHead: Readonly<Record<string, string>> = {
  paymentDate: 'paymentDate',
  amount: 'paid',
  method: 'method',
  reference: 'reference',
  depositAccountId: 'account',
  note: 'note',
  files: 'files',
};

/** The form's field that a JSON Pointer (RFC 6901) of the server's answer means; `undefined` when it has none. */
export function fieldOfPointer(draft: ReportDraft, pointer: string): string | undefined {
  const [, head = '', index = '', part = '', subIndex = '', subPart = ''] = pointer.split('/');
  if (head !== 'lines') return fieldOfHead[head];
  const line = draft.lines.filter(isSent)[Number(index || NaN)];
  if (!line) return undefined;
  const withholding = part === 'withholdings' ? line.withholdings[Number(subIndex || NaN)] : undefined;
  if (!withholding) return `${line.id}/amount`;
  return `${withholding.id}/${['tax', 'certificate'].includes(subPart) ? subPart : 'amount'}`;
}

function optional<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  const text = value.trim();
  return (text === '' ? {} : { [key]: text }) as { [K in Key]?: string };
}
