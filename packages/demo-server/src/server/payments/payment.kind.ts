import type { PaymentInput } from '@saldo/sdk/contract';
import { deleteAllocations } from '../account/allocation.store.ts';
import type { PublishedKind } from '../records/published-kind.ts';
import { judgePayment } from './judge-payment.ts';
import { writePayments } from './write-payments.ts';

export const paymentKind: PublishedKind<PaymentInput, 'payment'> = {
  kind: 'payment',
  readWith: ['payments.list', 'payments.read'],
  table: { name: 'payments', id: 'payment_id' },
  schemas: { upsert: 'PaymentRecord', void: 'VoidRecord', delete: 'DeleteRecord' },
  usedBy: ['payment_reports', 'threads'],
  judge: judgePayment,
  write: writePayments,
  afterVoid: ({ trx, stamp }, ids) => deleteAllocations(trx, stamp.publisherId, ids),
};
