import type { File as SaldoFile, PaymentReport } from '@saldo/sdk/contract';
import { samplePartner } from './sample-session.ts';

/** A file that somebody uploaded. */
export function sampleFile(number: number, fileName: string, mediaType = 'application/pdf'): SaldoFile {
  return {
    id: `01932f6e-0000-7000-c000-${String(number).padStart(12, '0')}`,
    fileName,
    mediaType,
    size: 48_213 + number * 1000,
    sha256: '0'.repeat(64),
    createdAt: '2026-04-10T15:04:05.123Z',
  };
}

/** A report of a payment of 575.25 soles, sent today and not looked at yet, but for what is said otherwise. */
export function sampleReport(number: number, change: Partial<PaymentReport> = {}): PaymentReport {
  return {
    id: `01932f6e-0000-7000-b000-${String(number).padStart(12, '0')}`,
    number: `R-${String(number).padStart(6, '0')}`,
    partner: samplePartner,
    direction: 'receivable',
    status: 'submitted',
    paymentDate: '2026-04-10',
    currency: 'PEN',
    decimals: 2,
    amount: { amount: '575.25', currency: 'PEN' },
    onAccount: { amount: '0.00', currency: 'PEN' },
    method: 'bank_transfer',
    reference: 'OP 778899',
    depositAccountId: 'bcp-pen',
    lines: [
      {
        document: {
          id: '01932f6e-0000-7000-9000-000100012345',
          externalId: 'F001-00012345',
          type: 'invoice',
          series: 'F001',
          number: '00012345',
        },
        amount: { amount: '575.25', currency: 'PEN' },
        withholdings: [
          { tax: 'IGV', amount: { amount: '14.75', currency: 'PEN' }, certificate: 'R001-00000077' },
        ],
      },
    ],
    files: [sampleFile(1, 'voucher.pdf')],
    createdAt: '2026-04-12T15:04:05.123Z',
    createdBy: 'Ana Ficticia',
    revision: 1,
    ...change,
  };
}

/** One in every state, newest first. */
export const sampleReports: readonly PaymentReport[] = [
  sampleReport(128),
  sampleReport(127, {
    status: 'in_review',
    paymentDate: '2026-04-08',
    amount: { amount: '4310.00', currency: 'USD' },
    currency: 'USD',
    onAccount: { amount: '0.00', currency: 'USD' },
    reference: 'TRX-0091827364',
    files: [],
  }),
  sampleReport(126, {
    status: 'accepted',
    paymentDate: '2026-04-06',
    amount: { amount: '12480.50', currency: 'PEN' },
    onAccount: { amount: '480.50', currency: 'PEN' },
    note: 'Dos transferencias el mismo día.',
    files: [sampleFile(2, 'transferencia-1.pdf'), sampleFile(3, 'transferencia-2.png', 'image/png')],
    review: { at: '2026-04-07T14:00:00.000Z' },
  }),
  sampleReport(119, {
    status: 'applied',
    paymentDate: '2026-03-20',
    amount: { amount: '2140.00', currency: 'PEN' },
    method: 'deposit',
    review: {
      at: '2026-03-21T16:30:00.000Z',
      payment: { id: '01932f6e-0000-7000-d000-000000000001', externalId: 'P-0001' },
    },
  }),
  sampleReport(112, {
    status: 'rejected',
    paymentDate: '2026-03-02',
    amount: { amount: '1900.00', currency: 'PEN' },
    onAccount: { amount: '1900.00', currency: 'PEN' },
    method: 'cheque',
    reference: '000123',
    lines: [],
    files: [],
    review: {
      at: '2026-03-03T10:00:00.000Z',
      reason: 'El cheque fue devuelto por falta de fondos. Por favor reporta el pago que lo reemplaza.',
    },
  }),
];
