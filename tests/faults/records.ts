import type { PaymentReportInput, PublishRecord } from '@saldo/sdk/contract';

/** An invoice of the client C-0001, of which only the amount changes. */
export const invoice = (externalId: string, amount: string): PublishRecord => ({
  kind: 'document',
  externalId,
  data: {
    type: 'invoice',
    direction: 'receivable',
    partner: { externalId: 'C-0001' },
    issueDate: '2026-01-10',
    total: { amount, currency: 'PEN' },
  },
});

/** What that client says to have paid. */
export const report = (reference: string): PaymentReportInput => ({
  direction: 'receivable',
  paymentDate: '2026-03-10',
  amount: { amount: '10.00', currency: 'PEN' },
  method: 'bank_transfer',
  reference,
  lines: [],
});
