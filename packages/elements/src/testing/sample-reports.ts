import type { PaymentReportInput, ReviewInput } from '@saldo/sdk/contract';

/** A payment report, and what became of it. */
export interface ReportSketch {
  /** RFC 3339. */
  readonly sentAt: string;
  /** Files that come with it, by name. */
  readonly proofs?: readonly string[];
  /** Lines name documents by external id. */
  readonly input: PaymentReportInput;
  readonly reviews?: readonly ReviewInput[];
}

/** A report of a payment of 575.25 soles on account, not looked at yet, but for what is said otherwise. */
export function sampleReport(
  change: Partial<PaymentReportInput> = {},
  { sentAt = '2026-04-12T15:04:05.123Z', ...rest }: Partial<Omit<ReportSketch, 'input'>> = {},
): ReportSketch {
  const input: PaymentReportInput = {
    direction: 'receivable',
    paymentDate: '2026-04-10',
    amount: { amount: '575.25', currency: 'PEN' },
    method: 'bank_transfer',
    reference: 'OP 778899',
    depositAccountId: 'bcp-pen',
    lines: [],
    ...change,
  };
  return { sentAt, input, ...rest };
}

/** One in every state, oldest first. */
export const sampleReports: readonly ReportSketch[] = [
  sampleReport(
    {
      paymentDate: '2026-03-02',
      amount: { amount: '1900.00', currency: 'PEN' },
      method: 'cheque',
      reference: '000123',
    },
    {
      sentAt: '2026-03-02T20:00:00.000Z',
      reviews: [
        {
          status: 'rejected',
          reason: 'El cheque fue devuelto por falta de fondos. Por favor reporta el pago que lo reemplaza.',
        },
      ],
    },
  ),
  sampleReport(
    { paymentDate: '2026-03-20', amount: { amount: '2140.00', currency: 'PEN' }, method: 'deposit' },
    { sentAt: '2026-03-20T20:00:00.000Z', reviews: [{ status: 'applied' }] },
  ),
  sampleReport(
    {
      paymentDate: '2026-04-06',
      amount: { amount: '12480.50', currency: 'PEN' },
      note: 'Dos transferencias el mismo día.',
    },
    {
      sentAt: '2026-04-06T20:00:00.000Z',
      proofs: ['transferencia-1.pdf', 'transferencia-2.pdf'],
      reviews: [{ status: 'accepted' }],
    },
  ),
  sampleReport(
    {
      paymentDate: '2026-04-08',
      amount: { amount: '4310.00', currency: 'USD' },
      reference: 'TRX-0091827364',
      depositAccountId: 'bcp-usd',
    },
    { sentAt: '2026-04-08T20:00:00.000Z', reviews: [{ status: 'in_review' }] },
  ),
  sampleReport(
    {
      lines: [
        {
          documentId: 'F001-00012345',
          amount: { amount: '575.25', currency: 'PEN' },
          withholdings: [
            { tax: 'IGV', amount: { amount: '14.75', currency: 'PEN' }, certificate: 'R001-00000077' },
          ],
        },
      ],
    },
    { proofs: ['voucher.pdf'] },
  ),
];
