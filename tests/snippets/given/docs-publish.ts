import { createSaldo } from '@saldo/sdk';
import type { Problem, PublishRecord } from '@saldo/sdk/contract';

export const saldo = createSaldo();

export async function* invoicesOfTheErp(): AsyncGenerator<PublishRecord> {
  const data = { name: 'Ferretería Ficticia', direction: 'receivable' } as const;
  yield { kind: 'partner', externalId: 'C-0007', data };
}

export const keepForLater = (_record: PublishRecord, _problem: Problem | undefined): Promise<void> =>
  Promise.resolve();

export const report = (await saldo.paymentReports.list({ status: ['submitted'], limit: 1 })).data[0]!;
export const threadId = (await saldo.threads.list({ limit: 1 })).data[0]!.id;
const { direction, partner, amount } = report;
await saldo.payments.put('P-0002', {
  direction,
  partner: { externalId: partner.externalId },
  date: '2026-04-02',
  amount,
});
