import assert from 'node:assert/strict';
import { test } from 'node:test';
import { multiplyDecimals, subtractDecimals } from '../../money/index.ts';
import fc from 'fast-check';
import { documentLines, type WrittenLine } from './document-line.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });
const plain: WrittenLine = {
  name: 'Tornillo',
  quantity: '2',
  unit: 'NIU',
  price: '5.00',
  total: '10.00',
};
const lineOf = (written: Partial<WrittenLine>) => documentLines([{ ...plain, ...written }], 'PEN').lines?.[0];

test('a line has what is written, in the words of the contract', () => {
  assert.deepEqual(lineOf({ code: 'T-10', discount: '1', price: '005.50' }), {
    code: 'T-10',
    description: 'Tornillo',
    quantity: '2',
    unit: 'NIU',
    unitPrice: pen('5.50'),
    discount: pen('1'),
    total: pen('10.00'),
  });
});

test('name and detail are told once', () => {
  const told = (name: string | undefined, detail?: string, code?: string) =>
    lineOf({ name, detail, code })?.description;
  assert.equal(told('Tornillo', 'hexagonal'), 'Tornillo: hexagonal');
  assert.equal(told('Tornillo', 'Tornillo hexagonal'), 'Tornillo hexagonal');
  assert.equal(told('Tornillo', 'Tornillo'), 'Tornillo');
  assert.equal(told(undefined, 'Hexagonal'), 'Hexagonal');
  assert.equal(told(undefined, undefined, 'T-10'), 'T-10');
  assert.equal(told(undefined), '-');
});

test('what is outside the limits is cut where it can be, and else left out', () => {
  const long = lineOf({ name: `${'a'.repeat(999)}😀`, code: 'c'.repeat(101), unit: 'u'.repeat(51) });
  assert.deepEqual([long?.description, long?.code, long?.unit], ['a'.repeat(999), undefined, undefined]);
  assert.equal(lineOf({ quantity: '1.0000000000' })?.quantity, '1.000000');
  for (const quantity of ['1234567890123', '0.1234567', 'two']) {
    assert.equal(lineOf({ quantity })?.quantity, undefined, quantity);
  }
  assert.equal(lineOf({ price: '5.0000001' })?.unitPrice, undefined);
  for (const total of [undefined, '', '1,00', '1234567890123456789']) {
    assert.equal(lineOf({ total }), undefined, total);
  }
  const tax = { tax: 'IGV', amount: pen('1.80') };
  assert.equal(lineOf({ taxes: Array.from({ length: 21 }, () => tax) })?.taxes?.length, 20);
});

test('a list that is too long is left out whole', () => {
  const many = (length: number) =>
    documentLines(
      Array.from({ length }, () => plain),
      'PEN',
    ).lines?.length;
  assert.deepEqual([many(1000), many(1001), many(0)], [1000, undefined, undefined]);
});

test('a price with taxes is no unit price; one with the discount in it leaves that out', () => {
  assert.equal(lineOf({ price: '5.90' })?.unitPrice, undefined);
  assert.deepEqual(
    [lineOf({ discount: '1.00' })?.unitPrice, lineOf({ discount: '1.00' })?.discount],
    [pen('5.00'), undefined],
  );
  for (const discount of ['0', '0.00', '-1']) assert.equal(lineOf({ discount })?.discount, undefined);
});

test('price and discount that make the total, rounded to its decimals, always stand', () => {
  const decimal = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(decimal, decimal, fc.nat(5000), ([units, places], [count, shift], off) => {
      const price = multiplyDecimals(String(units), `0.${'1'.padStart(places, '0')}`, places);
      const quantity = multiplyDecimals(String(count), `0.${'1'.padStart(shift, '0')}`, shift);
      const discount = multiplyDecimals(String(off), '0.01', 2);
      const total = subtractDecimals(multiplyDecimals(quantity, price, 2), discount);
      const line = lineOf({ price, quantity, discount, total });
      assert.deepEqual(line?.unitPrice, pen(price));
      if (off > 1) assert.deepEqual(line?.discount, pen(discount));
    }),
  );
});
