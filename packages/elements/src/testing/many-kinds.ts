import type { PublishRecord } from '@saldo/sdk/contract';
import { openServer, type ContractServer } from './contract-server.ts';
import { samplePartner } from './sample-session.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const usd = (amount: string) => ({ amount, currency: 'USD' });

type Data<Kind extends 'document' | 'payment'> = Extract<
  PublishRecord,
  { kind: Kind; op?: 'upsert' }
>['data'];

function document(externalId: string, data: Partial<Data<'document'>>): PublishRecord {
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: samplePartner.externalId },
      issueDate: '2026-03-02',
      dueDate: '2026-04-30',
      number: externalId,
      total: pen('100.00'),
      ...data,
    },
  };
}

function payment(externalId: string, data: Partial<Data<'payment'>>): PublishRecord {
  return {
    kind: 'payment',
    externalId,
    data: {
      direction: 'receivable',
      partner: { externalId: samplePartner.externalId },
      date: '2026-04-02',
      amount: pen('100.00'),
      reference: externalId,
      ...data,
    },
  };
}

/** An account on which each kind of entry occurs once that is neither a plain invoice nor a plain payment. */
const records: readonly PublishRecord[] = [
  document('DISPUTED', { hold: { kind: 'disputed', reason: 'Dos cajas rotas', until: '2026-05-31' } }),
  document('BLOCKED', { total: pen('70.00'), hold: { kind: 'blocked' } }),
  document('CHEQUE', { total: pen('350.00') }),
  document('PARTS', {
    total: pen('60.00'),
    installments: [
      { number: 1, dueDate: '2026-05-01', amount: pen('20.00') },
      { number: 2, dueDate: '2026-06-01', amount: pen('40.00') },
    ],
  }),
  document('DOLLARS', { total: usd('1000.00') }),
  document('WRITTEN', { total: pen('0.40') }),
  document('WRITE-OFF', {
    type: 'adjustment',
    effect: 'decrease',
    reason: 'write_off',
    total: pen('0.40'),
    allocations: [{ document: 'WRITTEN', amount: pen('0.40') }],
  }),
  document('OPENING', {
    type: 'adjustment',
    effect: 'increase',
    reason: 'opening_balance',
    total: pen('30.00'),
  }),
  document('ROUNDING', { type: 'adjustment', effect: 'decrease', reason: 'rounding', total: pen('0.05') }),
  document('RETURN', { type: 'credit_note', total: pen('118.00') }),
  payment('REFUND', {
    type: 'refund',
    amount: pen('118.00'),
    allocations: [{ document: 'RETURN', amount: pen('118.00') }],
  }),
  payment('SOLES', {
    amount: pen('3750.00'),
    allocations: [
      {
        document: 'DOLLARS',
        amount: usd('1000.00'),
        paid: pen('3750.00'),
        rate: '3.75',
        difference: pen('-50.00'),
      },
    ],
  }),
  payment('CH-1', {
    status: 'in_process',
    clearsOn: '2026-05-12',
    method: 'cheque',
    amount: pen('320.00'),
    allocations: [
      { document: 'CHEQUE', amount: pen('300.00') },
      { document: 'PARTS', installment: 2, amount: pen('20.00') },
    ],
  }),
];

/** A server with that account, to be read only, or to change it a server of its own. */
export async function openManyKinds(): Promise<ContractServer> {
  const server = await openServer({ documents: [] });
  for await (const { record, outcome, problem } of server.account.publisher.publish(records)) {
    if (outcome !== 'created') throw new Error(`${record.externalId}: ${JSON.stringify(problem)}`);
  }
  return server;
}
