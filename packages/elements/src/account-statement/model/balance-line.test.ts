import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Movement } from '@saldo/sdk/contract';
import { compare } from '@saldo/sdk/money';
import { addDays } from '../../format/calendar.ts';
import { balanceRange, knownBalance, lineShape, type BalancePoint } from './balance-line.ts';

const money = (amount: string) => ({ amount, currency: 'PEN' });
const movement = (date: string, balance: string) => ({ date, balance: money(balance) }) as Movement;

const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((units) => {
  const digits = String(units < 0n ? -units : units).padStart(3, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
});
const points = fc
  .array(fc.record({ days: fc.integer({ min: 0, max: 400 }), amount: cents }), {
    minLength: 2,
    maxLength: 40,
  })
  .map((list) =>
    list
      .sort((a, b) => a.days - b.days)
      .map(({ days, amount }): BalancePoint => ({
        date: addDays('2026-01-01', days),
        balance: money(amount),
      })),
  );

const account = { opening: money('10.00'), closing: money('5.00') };
const first = [
  movement('2026-02-02', '30.00'),
  movement('2026-02-02', '20.00'),
  movement('2026-02-09', '5.00'),
];

describe('knownBalance', () => {
  it('has the opening, the last balance of each day, and the closing', () => {
    const loaded = { head: [first], tail: [], whole: true };
    expect(knownBalance(account, loaded, '2026-02-01', '2026-02-28')).to.deep.equal({
      from: [
        { date: '2026-02-01', balance: money('10.00') },
        { date: '2026-02-02', balance: money('20.00') },
        { date: '2026-02-09', balance: money('5.00') },
        { date: '2026-02-28', balance: money('5.00') },
      ],
      to: [],
    });
  });

  it('ends where movements are not loaded, and goes on after them', () => {
    const tail = [[movement('2026-02-20', '7.00'), movement('2026-02-21', '5.00')]];
    const { from, to } = knownBalance(
      account,
      { head: [first], tail, whole: false },
      '2026-02-01',
      '2026-02-28',
    );
    expect(from.map(({ date }) => date)).to.deep.equal(['2026-02-01', '2026-02-02', '2026-02-09']);
    expect(to.map(({ date, balance }) => [date, balance.amount])).to.deep.equal([
      ['2026-02-20', '7.00'],
      ['2026-02-21', '5.00'],
      ['2026-02-28', '5.00'],
    ]);
    const alone = knownBalance(
      account,
      { head: [first], tail: [], whole: false },
      '2026-02-01',
      '2026-02-28',
    );
    expect(alone.to).to.deep.equal([{ date: '2026-02-28', balance: money('5.00') }]);
  });
});

describe('balanceRange', () => {
  it('bounds every balance exactly', () => {
    fc.assert(
      fc.property(points, (list) => {
        const { lowest, highest } = balanceRange(list as [BalancePoint, ...BalancePoint[]]);
        return list.every(({ balance }) => compare(lowest, balance) <= 0 && compare(balance, highest) <= 0);
      }),
    );
  });
});

describe('lineShape', () => {
  const known = ([first, ...rest]: readonly BalancePoint[]) => ({ from: [first!, ...rest] as const, to: [] });

  it('steps from balance to balance, with zero in the picture', () => {
    const list = [
      { date: '2026-01-01', balance: money('0.00') },
      { date: '2026-01-06', balance: money('50.00') },
      { date: '2026-01-11', balance: money('100.00') },
    ];
    const { line, area, bridge, zero } = lineShape(known(list), 100, 40);
    expect(line).to.equal('M0 40H50V20H100V0');
    expect(area).to.equal('M0 40H50V20H100V0H100V40H0Z');
    expect(bridge).to.equal('');
    expect(zero).to.equal(40);
  });

  it('stays in its box and holds only numbers', () => {
    fc.assert(
      fc.property(points, (list) => {
        const { line, zero } = lineShape(known(list), 240, 36);
        expect(line).to.match(/^M0 [\d.]+(H[\d.]+V[\d.]+)+$/);
        const heights = [...line.matchAll(/(?:V|M0 )([\d.]+)/g)].map(([, y]) => Number(y));
        const widths = [...line.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
        expect(Math.max(...heights, zero)).to.be.at.most(36);
        expect(Math.max(...widths)).to.be.at.most(240);
        expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
      }),
    );
  });

  it('goes straight over what is not known', () => {
    const point = (date: string, amount: string) => ({ date, balance: money(amount) });
    const { line, bridge } = lineShape(
      {
        from: [point('2026-01-01', '0.00'), point('2026-01-03', '100.00')],
        to: [point('2026-01-09', '50.00'), point('2026-01-11', '0.00')],
      },
      100,
      40,
    );
    expect(line).to.equal('M0 40H20V0M80 20H100V40');
    expect(bridge).to.equal('M20 0L80 20');
  });
});
