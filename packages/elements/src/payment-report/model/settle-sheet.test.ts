import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDecimals, compareDecimals, sumDecimals } from '@saldo/sdk/money';
import { emptySheet, withLine, type LineDraft, type Sheet } from './report-draft.ts';
import { distribute, settle, settledOn, totals, withheldOn } from './settle-sheet.ts';

const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
const amounts = cents.map(decimal);

function decimal(units: bigint): string {
  const digits = String(units).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function line(id: string, open: string, change: Partial<LineDraft> = {}): LineDraft {
  return {
    id,
    documentId: id,
    installment: undefined,
    installmentCount: 1,
    label: id,
    type: 'invoice',
    dueDate: '2026-04-01',
    open,
    amount: { amount: '' },
    edited: false,
    withholdings: [],
    expected: [],
    ...change,
  };
}

function sheet(lines: readonly LineDraft[], change: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet('PEN', 2), lines, ...change };
}

const withheld = (amount: string) => [{ id: 'w', tax: 'IGV', amount: { amount }, certificate: '' }];

const lines = fc
  .array(
    fc.record({
      open: amounts,
      withheld: fc.option(amounts, { nil: undefined }),
      edited: fc.option(amounts, { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map((one, index) =>
      line(String(index), one.open, {
        ...(one.withheld && { withholdings: withheld(one.withheld) }),
        ...(one.edited && { edited: true, amount: { amount: one.edited } }),
      }),
    ),
  );

describe('distribute', () => {
  it('conserves the sum, and never gives more than there is room for', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 10 }), (amount, capacities) => {
        const shares = distribute(amount, capacities);
        const all = sumDecimals(capacities);
        const expected = compareDecimals(amount, all) < 0 ? amount : all;
        expect(compareDecimals(sumDecimals(shares), expected)).to.equal(0);
        shares.forEach((share, index) => {
          expect(compareDecimals(share, capacities[index]!)).to.be.at.most(0);
          expect(compareDecimals(share, '0')).to.be.at.least(0);
        });
      }),
    );
  });

  it('fills in order: nothing is given after the first that is not full', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 10 }), (amount, capacities) => {
        const shares = distribute(amount, capacities);
        const first = shares.findIndex((share, index) => compareDecimals(share, capacities[index]!) < 0);
        if (first < 0) return;
        for (const share of shares.slice(first + 1)) expect(compareDecimals(share, '0')).to.equal(0);
      }),
    );
  });
});

describe('settle', () => {
  it('pays what is open less what is withheld, until somebody types', () => {
    const settled = settle(
      sheet([line('a', '590.00', { withholdings: withheld('17.70') }), line('b', '100.5')]),
    );
    expect(settled.lines.map(({ amount }) => amount.amount)).to.deep.equal(['572.30', '100.50']);
    expect(settled.paid.amount).to.equal('672.80');
  });

  it('shares a typed amount out, oldest first, and leaves the rest on account', () => {
    const two = [line('a', '590.00'), line('b', '100.00')];
    const part = settle(sheet(two, { paid: { amount: '600.00' }, paidEdited: true }));
    expect(part.lines.map(({ amount }) => amount.amount)).to.deep.equal(['590.00', '10.00']);
    const more = settle(sheet(two, { paid: { amount: '700.00' }, paidEdited: true }));
    expect(totals(more).onAccount).to.equal('10.00');
  });

  it('keeps what was set by hand and shares the remainder', () => {
    const three = [line('a', '500.00'), line('b', '300.00'), line('c', '300.00')];
    const fixed = withLine(sheet(three, { paid: { amount: '600.00' }, paidEdited: true }), 'b', (one) => ({
      ...one,
      edited: true,
      amount: { amount: '250.00' },
    }));
    expect(settle(fixed).lines.map(({ amount }) => amount.amount)).to.deep.equal([
      '350.00',
      '250.00',
      '0.00',
    ]);
  });

  it('leaves the shares alone while the amount paid cannot be read', () => {
    const before = settle(sheet([line('a', '590.00')], { paid: { amount: '90.00' }, paidEdited: true }));
    const typing = { ...before, paid: { amount: '', typed: '1.2.3' } };
    expect(settle(typing).lines).to.deep.equal(before.lines);
  });

  it('never settles a line beyond what is open, unless that was typed', () => {
    fc.assert(
      fc.property(lines, amounts, fc.boolean(), (list, paid, paidEdited) => {
        const settled = settle(sheet(list, { paid: { amount: paid }, paidEdited }));
        for (const one of settled.lines) {
          if (one.edited || compareDecimals(withheldOn(one), one.open) > 0) continue;
          expect(compareDecimals(settledOn(one), one.open)).to.be.at.most(0);
        }
      }),
    );
  });

  it('makes totals that add up: paid = lines + on account, settled = lines + withheld', () => {
    fc.assert(
      fc.property(lines, amounts, fc.boolean(), (list, paid, paidEdited) => {
        const sums = totals(settle(sheet(list, { paid: { amount: paid }, paidEdited })));
        expect(compareDecimals(addDecimals(sums.applied, sums.onAccount), sums.paid)).to.equal(0);
        expect(compareDecimals(addDecimals(sums.applied, sums.withheld), sums.settled)).to.equal(0);
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(lines, amounts, fc.boolean(), (list, paid, paidEdited) => {
        const once = settle(sheet(list, { paid: { amount: paid }, paidEdited }));
        expect(settle(once)).to.deep.equal(once);
      }),
    );
  });
});
