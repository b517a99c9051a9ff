import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentInput, DocumentLine } from '@saldo/sdk/contract';
import { addDecimals, multiplyDecimals, subtractDecimals } from '@saldo/sdk/money';
import fc from 'fast-check';
import { detailWarnings } from './detail-warnings.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const plain: DocumentInput = {
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: 'C-0001' },
  issueDate: '2026-01-15',
  total: pen('118.00'),
};
const told = (data: Partial<DocumentInput>) =>
  detailWarnings({ ...plain, ...data }).map(({ pointer, code }) => `${pointer} ${code}`);
const detailOf = (data: Partial<DocumentInput>) => detailWarnings({ ...plain, ...data })[0]?.detail;

const cents = fc.integer({ min: 1, max: 99_999 }).map((n) => multiplyDecimals(String(n), '0.01', 2));
const line = fc.record({ quantity: fc.integer({ min: 1, max: 999 }).map(String), price: cents });

test('of what adds up nothing is told, whatever is discounted, charged, rounded and prepaid; of a cent more it is', () => {
  const parts = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 20 }),
    discount: cents,
    charge: cents,
    rounding: fc.constantFrom('-0.02', '0', '0.03'),
    prepaid: cents,
    isNet: fc.boolean(),
  });
  fc.assert(
    fc.property(parts, ({ lines, discount, charge, rounding, prepaid, isNet }) => {
      const priced = lines.map(({ quantity, price }): DocumentLine => {
        const total = pen(multiplyDecimals(quantity, price, 2));
        return { description: 'x', quantity, unitPrice: pen(price), total };
      });
      const gross = priced.reduce((sum, { total }) => addDecimals(sum, total.amount), '0');
      const net = addDecimals(subtractDecimals(gross, discount), charge);
      const tax = multiplyDecimals(gross, '0.18', 2);
      const total = [tax, rounding].reduce(addDecimals, subtractDecimals(net, prepaid));
      const data: Partial<DocumentInput> = {
        lines: priced,
        discounts: [{ amount: pen(discount) }],
        charges: [{ amount: pen(charge) }],
        taxes: [{ tax: 'IGV', rate: '0.18', base: pen(gross), amount: pen(tax) }],
        rounding: pen(rounding),
        prepaid: pen(prepaid),
        subtotal: pen(isNet ? net : gross),
        total: pen(total),
      };
      assert.deepEqual(told(data), []);
    }),
  );
  const sums = { subtotal: pen('100.00'), taxes: [{ tax: 'IGV', amount: pen('18.00') }] };
  assert.deepEqual(told(sums), []);
  assert.deepEqual(told({ ...sums, total: pen('118.01') }), ['/data/total total-differs-from-sum']);
  assert.match(detailOf({ ...sums, total: pen('118.01') })!, /come to 118\.00/);
});

test('lines that do not come to the subtotal are told with both sums, and a line that its price does not make', () => {
  const lines = [
    { description: 'Tornillo', quantity: '10', unitPrice: pen('5.00'), total: pen('50.00') },
    {
      description: 'Tuerca',
      quantity: '2',
      unitPrice: pen('5.00'),
      discount: pen('1.00'),
      total: pen('40.00'),
    },
  ];
  assert.deepEqual(told({ lines, subtotal: pen('118.00') }), [
    '/data/lines lines-differ-from-subtotal',
    '/data/lines/1/total line-differs-from-price',
  ]);
  assert.match(detailOf({ lines, subtotal: pen('118.00') })!, /90\.00, not to 118\.00/);
  const taxes = [{ tax: 'IGV', amount: pen('28.00') }];
  assert.deepEqual(told({ lines: lines.slice(0, 1), taxes }), ['/data/lines lines-differ-from-subtotal']);
});

test('a rate of 18 where 0.18 was meant is told with what was meant; an excise of 160 % is not', () => {
  const taxed = (rate: string, base?: string, amount = '18.00') => ({
    taxes: [{ tax: 'IGV', rate, amount: pen(amount), ...(base === undefined ? {} : { base: pen(base) }) }],
  });
  for (const base of [undefined, '100.00']) {
    assert.deepEqual(told(taxed('18', base)), ['/data/taxes/0/rate rate-is-percentage']);
    assert.match(detailOf(taxed('18', base))!, /0\.18 for 18 %/);
    assert.deepEqual(told(taxed('0.18', base)), []);
  }
  assert.deepEqual(told(taxed('1.6', '100.00', '160.00')), []);
  assert.deepEqual(told(taxed('1.6', '100.00', '1.60')), ['/data/taxes/0/rate rate-is-percentage']);
  const lines = [{ description: 'x', total: pen('118.00'), taxes: taxed('16').taxes }];
  assert.deepEqual(told({ lines }), ['/data/lines/0/taxes/0/rate rate-is-percentage']);
});

test('an amount with more decimals than its currency is told; zeros at its end are none', () => {
  const clp = (amount: string) => ({ amount, currency: 'CLP' });
  assert.deepEqual(told({ total: clp('1180.50') }), ['/data/total/amount too-many-decimals']);
  assert.deepEqual(detailOf({ total: clp('1180.50') }), 'CLP has no decimals.');
  assert.deepEqual(told({ total: clp('1180.00') }), []);
  assert.deepEqual(told({ total: pen('118.001') }), ['/data/total/amount too-many-decimals']);
});
