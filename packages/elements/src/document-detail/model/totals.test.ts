import { expect } from '@open-wc/testing';
import type { SaldoDocument, Money } from '@saldo/sdk/contract';
import { isZero, subtract, sum } from '@saldo/sdk/money';
import fc from 'fast-check';
import { sampleDocument } from '../../testing/sample-documents.ts';
import { restOf, totalsOf, type TotalPart } from './totals.ts';

const pen = (amount: string): Money => ({ amount, currency: 'PEN' });
const cents = (count: number): Money =>
  pen(
    `${count < 0 ? '-' : ''}${Math.floor(Math.abs(count) / 100)}.${String(Math.abs(count) % 100).padStart(2, '0')}`,
  );
const igv = { tax: 'IGV', rate: '0.18', amount: pen('18.00') };

/** An invoice over 118.00, otherwise as said. */
function invoice(change: Partial<SaldoDocument>): SaldoDocument {
  return { ...sampleDocument({ number: '1', issued: '2026-03-01', total: '118.00' }), ...change };
}
const line = (amount: string) => ({ description: 'x', total: pen(amount) });
const said = ({ kind, money, isSum }: TotalPart) => `${isSum ? '= ' : ''}${kind} ${money.amount}`;

/** The parts, what stands beside them, and whether they add up. */
function read(change: Partial<SaldoDocument>): unknown {
  const { parts, told, addUp } = totalsOf(invoice(change));
  return [parts.map(said), told.map(said), addUp];
}

describe('totalsOf', () => {
  it('adds subtotal and taxes, with discounts before the subtotal where that is how it came about', () => {
    expect(read({ subtotal: pen('100.00'), taxes: [igv] })).to.deep.equal([
      ['subtotal 100.00', 'tax 18.00'],
      [],
      true,
    ]);
    const lines = [line('70.00'), line('35.00')];
    const changes = { discounts: [{ amount: pen('10.00') }], charges: [{ amount: pen('5.00') }] };
    expect(read({ lines, ...changes, subtotal: pen('100.00'), taxes: [igv] })).to.deep.equal([
      ['lines 105.00', 'discount -10.00', 'charge 5.00', '= subtotal 100.00', 'tax 18.00'],
      [],
      true,
    ]);
  });

  it('takes discounts off a subtotal that is before them, and tells those that are inside it already', () => {
    const discounts = [{ amount: pen('5.00') }];
    expect(read({ subtotal: pen('105.00'), discounts, taxes: [igv] })).to.deep.equal([
      ['subtotal 105.00', 'discount -5.00', 'tax 18.00'],
      [],
      true,
    ]);
    expect(read({ subtotal: pen('100.00'), discounts, taxes: [igv] })).to.deep.equal([
      ['subtotal 100.00', 'tax 18.00'],
      ['discount -5.00'],
      true,
    ]);
  });

  it('knows totals with and without what was prepaid and what is withheld', () => {
    const prepaid = pen('30.00');
    const withholdings = [{ tax: 'ISR', amount: pen('10.00') }];
    const told = (gross: string) => read({ subtotal: pen(gross), prepaid, withholdings });
    expect(told('148.00')).to.deep.equal([
      ['subtotal 148.00', 'prepaid -30.00'],
      ['withholding -10.00'],
      true,
    ]);
    expect(told('158.00')).to.deep.equal([
      ['subtotal 158.00', 'withholding -10.00', 'prepaid -30.00'],
      [],
      true,
    ]);
    expect(told('118.00')).to.deep.equal([[], ['prepaid -30.00', 'withholding -10.00'], true]);
    expect(told('128.00')).to.deep.equal([
      ['subtotal 128.00', 'withholding -10.00'],
      ['prepaid -30.00'],
      true,
    ]);
  });

  it('begins with the lines where there is no subtotal, and has no parts where nothing but the total is known', () => {
    expect(
      read({ lines: [line('60.00'), line('40.01')], taxes: [igv], rounding: pen('-0.01') }),
    ).to.deep.equal([['lines 100.01', 'tax 18.00', 'rounding -0.01'], [], true]);
    expect(read({ taxes: [igv] })).to.deep.equal([[], ['tax 18.00'], true]);
  });

  it('adds nothing of another currency', () => {
    const foreign = { tax: 'VAT', amount: { amount: '18.00', currency: 'USD' } };
    expect(read({ subtotal: pen('100.00'), taxes: [foreign] })).to.deep.equal([[], ['tax 18.00'], true]);
  });

  it('says where nothing adds up, and tells the amounts as they are', () => {
    expect(read({ subtotal: pen('90.00'), taxes: [igv], withholdings: [igv] })).to.deep.equal([
      ['subtotal 90.00', 'tax 18.00'],
      ['withholding -18.00'],
      false,
    ]);
  });

  it('tells each amount once, and only claims sums that are', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 2 });
    const optional = fc.option(fc.integer({ min: -300, max: 300 }), { nil: undefined });
    const shape = fc.record({
      ...{ lines: amounts, discounts: amounts, charges: amounts, taxes: amounts, withholdings: amounts },
      ...{ subtotal: optional, rounding: optional, prepaid: optional, total: fc.nat(900) },
    });
    fc.assert(
      fc.property(shape, (drawn) => {
        const of = (list: number[]) =>
          list.map((count) => ({ tax: 'x', description: 'x', amount: cents(count) }));
        const { subtotal, rounding, prepaid } = drawn;
        const document = invoice({
          total: cents(drawn.total),
          lines: drawn.lines.map((count) => ({ description: 'x', total: cents(count) })),
          ...{ discounts: of(drawn.discounts), charges: of(drawn.charges) },
          ...{ taxes: of(drawn.taxes), withholdings: of(drawn.withholdings) },
          ...(subtotal !== undefined && { subtotal: cents(subtotal) }),
          ...(rounding !== undefined && { rounding: cents(rounding) }),
          ...(prepaid !== undefined && { prepaid: cents(prepaid) }),
        });
        const { parts, told, addUp } = totalsOf(document);
        const all = [...parts, ...told];
        for (const kind of ['discount', 'charge', 'tax', 'withholding'] as const) {
          const list = kind === 'tax' ? drawn.taxes : drawn[`${kind}s`];
          expect(all.filter((part) => part.kind === kind)).to.have.length(list.length);
        }
        for (const kind of ['rounding', 'prepaid'] as const) {
          expect(all.filter((part) => part.kind === kind)).to.have.length(drawn[kind] ? 1 : 0);
        }
        const before: Money[] = [];
        for (const { isSum, money } of parts) {
          if (!isSum) before.push(money);
          else expect(isZero(subtract(sum(before, 'PEN'), money))).to.equal(true);
        }
        if (!addUp || parts.length > 0)
          expect(isZero(subtract(sum(before, 'PEN'), document.total))).to.equal(addUp);
      }),
    );
  });
});

describe('restOf', () => {
  it('makes settled and open come to the total, and what is in process a part of what is open', () => {
    const settlement = { kind: 'payment' as const, id: 'x', externalId: 'x', date: '2026-03-02' };
    const rest = restOf(
      invoice({
        openAmount: pen('100.00'),
        settlementsInProcess: [
          { ...settlement, amount: pen('30.00') },
          { ...settlement, amount: pen('45.00') },
        ],
      }),
    );
    expect(rest).to.deep.equal({
      settled: pen('18.00'),
      open: pen('100.00'),
      inProcess: pen('75.00'),
      left: pen('25.00'),
    });
  });

  it('has nothing of papers and of what is void', () => {
    for (const status of ['issued', 'void']) expect(restOf(invoice({ status }))).to.equal(undefined);
  });
});
