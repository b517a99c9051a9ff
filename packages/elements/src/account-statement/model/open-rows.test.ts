import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sum } from '@saldo/sdk/money';
import { RowSelection } from '../../table/row-selection.ts';
import { openSums } from '../../table/open-sums.ts';
import { isPayable, keepOpen, payableItem, rowKey, type OpenRow } from './open-rows.ts';

const row = (change: Partial<OpenRow>): OpenRow => ({
  kind: 'document',
  id: '1',
  externalId: 'F-1',
  type: 'invoice',
  label: 'F-1',
  date: '2026-01-01',
  dueDate: '2026-02-01',
  total: { amount: '10.00', currency: 'PEN' },
  openAmount: { amount: '10.00', currency: 'PEN' },
  daysOverdue: 0,
  bucket: 'current',
  currency: 'PEN',
  decimals: 2,
  ...change,
});
const open = (amount: string, currency = 'PEN') => ({ openAmount: { amount, currency }, currency });

describe('open rows', () => {
  it('can be paid only when something is owed on a document', () => {
    expect(isPayable(row({}))).to.equal(true);
    expect(isPayable(row(open('-5.00')))).to.equal(false);
    expect(isPayable(row(open('0.00')))).to.equal(false);
    expect(isPayable(row({ kind: 'payment' }))).to.equal(false);
  });

  it('sums each currency by itself, exactly', () => {
    const amounts = fc.array(
      fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 16n }), fc.constantFrom('PEN', 'USD', 'CLP')),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(amounts, (list) => {
        const rows = list.map(([units, currency], index) =>
          row({ id: String(index), ...open(`${units}.01`, currency) }),
        );
        for (const { money } of openSums(rows)) {
          const own = rows.filter(({ currency }) => currency === money.currency);
          expect(money).to.deep.equal(
            sum(
              own.map(({ openAmount }) => openAmount),
              money.currency,
            ),
          );
        }
      }),
    );
  });

  it('tells installments of one document apart', () => {
    expect(rowKey(row({ installment: 1 }))).not.to.equal(rowKey(row({ installment: 2 })));
    expect(payableItem(row({ installment: 2 })).installment).to.equal(2);
  });

  const host = { requestUpdate: () => undefined };
  const chosen = (...rows: OpenRow[]) => {
    const selection = new RowSelection<OpenRow>(host, rowKey, () => undefined);
    selection.toggleAll(rows, true);
    return selection;
  };
  const ids = (selection: RowSelection<OpenRow>) => selection.rows.map(({ id }) => id);

  it('drops from a selection what is no longer open, and brings the rest up to date', () => {
    const selection = chosen(...['1', '2', '3'].map((id) => row({ id })));
    const rows = [row({ id: '2', ...open('4.00') }), row({ id: '3', ...open('0.00') })];
    keepOpen(selection, 'PEN', { rows, complete: true, hasMore: false });
    expect(selection.rows.map(({ id, openAmount }) => [id, openAmount.amount])).to.deep.equal([
      ['2', '4.00'],
    ]);
  });

  it('keeps what may stand on a page that is not loaded, in a list of one age, or in another currency', () => {
    const early = row({ id: '1', dueDate: '2026-01-31' });
    const late = row({ id: '2', dueDate: '2026-03-01' });
    const usd = row({ id: '3', dueDate: '2026-01-31', ...open('5.00', 'USD') });
    const rows = [row({ id: '4', dueDate: '2026-02-01' })];
    const some = chosen(early, late, usd);
    keepOpen(some, 'PEN', { rows, complete: true, hasMore: true });
    expect(ids(some)).to.deep.equal(['2', '3']);
    const filtered = chosen(early, late);
    keepOpen(filtered, 'PEN', { rows, complete: false, hasMore: false });
    expect(ids(filtered)).to.deep.equal(['1', '2']);
  });
});
