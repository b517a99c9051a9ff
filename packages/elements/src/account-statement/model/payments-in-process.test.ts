import { expect } from '@open-wc/testing';
import type { OpenItem, Payment } from '@saldo/sdk/contract';
import { sum } from '@saldo/sdk/money';
import fc from 'fast-check';
import { inProcessByItem, sumInProcess } from './payments-in-process.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const item = (id: string, installment?: number) =>
  ({ id, ...(installment === undefined ? {} : { installment }) }) as OpenItem;
const items = [item('A'), item('B', 1), item('B', 2), item('C')];
const allocation = fc
  .record({
    id: fc.constantFrom('A', 'B', 'C', 'gone'),
    installment: fc.constantFrom(undefined, 1, 2),
    amount: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ id, installment, amount }) => ({
    document: { id, externalId: id, type: 'invoice' },
    ...(installment === undefined ? {} : { installment }),
    amount: pen(String(amount)),
  }));
const day = fc.constantFrom(undefined, '2026-05-01', '2026-06-01');
const payment = fc
  .record({ allocations: fc.array(allocation, { maxLength: 5 }), plannedOn: day, clearsOn: day })
  .map((one) => one as unknown as Payment);
const meantFor = (payments: readonly Payment[]) =>
  payments.flatMap(({ allocations }) =>
    allocations.filter(({ document, installment = 1 }) =>
      items.some((one) => one.id === document.id && (one.installment ?? 1) === installment),
    ),
  );

describe('payments in process', () => {
  it('are told with open items, each amount once', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), (payments) => {
        const told = [...inProcessByItem(payments, items).values()].map(({ amount }) => amount);
        const meant = meantFor(payments).map(({ amount }) => amount);
        expect(sum(told, 'PEN')).to.deep.equal(sum(meant, 'PEN'));
      }),
    );
  });

  it('that name no installment are told with the first of the document, with the last day of all', () => {
    const part = { document: { id: 'B', externalId: 'B', type: 'invoice' }, amount: pen('5') };
    const payments = [
      { allocations: [part], plannedOn: '2026-04-30', clearsOn: '2026-06-01' },
      { allocations: [part, { ...part, installment: 2 }], clearsOn: '2026-05-01' },
      { allocations: [part], plannedOn: '2026-04-28' },
    ] as unknown as Payment[];
    const told = inProcessByItem(payments, items);
    expect(told.get(items[1]!)).to.deep.equal({
      amount: pen('15'),
      plannedOn: '2026-04-30',
      clearsOn: '2026-06-01',
    });
    expect(told.get(items[2]!)).to.deep.equal({ amount: pen('5'), clearsOn: '2026-05-01' });
  });

  it('come to what they take from the debt less what refunds add to it', () => {
    const payments = [
      { type: 'payment', amount: pen('300.00') },
      { type: 'refund', amount: pen('120.50') },
    ] as Payment[];
    expect(sumInProcess(payments, 'PEN')).to.deep.equal(pen('179.50'));
  });
});
