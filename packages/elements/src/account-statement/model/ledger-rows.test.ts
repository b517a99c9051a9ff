import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Movement } from '@saldo/sdk/contract';
import { addDays } from '../../format/calendar.ts';
import { ledgerMonths, needsMonths } from './ledger-rows.ts';

const movements = fc
  .array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 })
  .map((days) =>
    days
      .sort((a, b) => a - b)
      .map((day, index) => ({ id: String(index), date: addDays('2025-11-20', day) }) as Movement),
  );

describe('ledgerMonths', () => {
  it('keeps every movement once, in order, under its month', () => {
    fc.assert(
      fc.property(movements, (list) => {
        const months = ledgerMonths(list);
        expect(months.flatMap((one) => one.movements)).to.deep.equal(list);
        expect(new Set(months.map(({ month }) => month)).size).to.equal(months.length);
        for (const { month, movements: own } of months) {
          expect(own.every(({ date }) => date.startsWith(month))).to.equal(true);
        }
      }),
    );
  });

  it('parts a long list of several months, and no other', () => {
    const list = (count: number, step: number) =>
      Array.from(
        { length: count },
        (_, index) => ({ date: addDays('2026-01-01', index * step) }) as Movement,
      );
    expect(needsMonths(list(30, 3))).to.equal(true);
    expect(needsMonths(list(30, 1).map((one) => ({ ...one, date: '2026-01-05' })))).to.equal(false);
    expect(needsMonths(list(4, 20))).to.equal(false);
  });
});
