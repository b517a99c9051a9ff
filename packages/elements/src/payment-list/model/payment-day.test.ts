import { expect } from '@open-wc/testing';
import type { Payment } from '@saldo/sdk/contract';
import { bySoonest, leftOnAccount, sumsByCurrency } from './payment-day.ts';

const payment = (change: Partial<Payment>) =>
  ({
    date: '2026-04-01',
    currency: 'PEN',
    decimals: 2,
    status: 'in_process',
    amount: { amount: '100.00', currency: 'PEN' },
    unappliedAmount: { amount: '0.00', currency: 'PEN' },
    allocations: [],
    ...change,
  }) as Payment;

describe('scheduled payments', () => {
  it('come in the order of the day that is planned, else of the day that they clear, else last', () => {
    const rows = [
      payment({ externalId: 'no day' }),
      payment({ externalId: 'clears', clearsOn: '2026-04-18' }),
      payment({ externalId: 'later', plannedOn: '2026-04-24' }),
      payment({ externalId: 'planned', plannedOn: '2026-04-17', clearsOn: '2026-04-30' }),
    ];
    const order = bySoonest(rows).map(({ externalId }) => externalId);
    expect(order).to.deep.equal(['planned', 'clears', 'later', 'no day']);
  });

  it('leave on account what they are meant for nothing with, counted in their own currency', () => {
    const document = { id: 'a', externalId: 'a', type: 'invoice' };
    const allocations = [
      { document, amount: { amount: '30.00', currency: 'PEN' } },
      {
        document,
        amount: { amount: '10.00', currency: 'USD' },
        paid: { amount: '37.00', currency: 'PEN' },
      },
    ];
    expect(leftOnAccount(payment({ allocations })).amount).to.equal('33.00');
    const recorded = payment({
      status: 'recorded',
      allocations,
      unappliedAmount: { amount: '33.00', currency: 'PEN' },
    });
    expect(leftOnAccount(recorded).amount).to.equal('33.00');
  });

  it('never add two currencies', () => {
    const dollars = payment({ currency: 'USD', amount: { amount: '5.00', currency: 'USD' } });
    const sums = sumsByCurrency([payment({}), dollars, payment({})]).map(({ money }) => money);
    expect(sums).to.deep.equal([
      { amount: '200.00', currency: 'PEN' },
      { amount: '5.00', currency: 'USD' },
    ]);
  });
});
