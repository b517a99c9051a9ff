import { expect } from '@open-wc/testing';
import { RowSelection } from './row-selection.ts';

interface Row {
  readonly id: string;
  readonly open: boolean;
}

const rows: Row[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, open: true }));
const [a, b, c, d, e] = rows as [Row, Row, Row, Row, Row];

function selection() {
  const seen = { changes: 0, updates: 0 };
  const host = { requestUpdate: () => void (seen.updates += 1) };
  const rowsOf = new RowSelection<Row>(
    host,
    ({ id }) => id,
    () => void (seen.changes += 1),
  );
  return { seen, chosen: rowsOf };
}

const ids = (chosen: RowSelection<Row>) => chosen.rows.map(({ id }) => id).join('');

describe('RowSelection', () => {
  it('chooses a range in either direction from the last choice', () => {
    const { chosen } = selection();
    chosen.toggle(d, true, rows);
    chosen.toggle(b, true, rows, { range: true });
    expect([...ids(chosen)].sort().join('')).to.equal('bcd');
    chosen.toggle(c, false, rows, { range: true });
    expect(ids(chosen)).to.equal('d');
  });

  it('takes the row alone when the last choice is not in sight', () => {
    const { chosen } = selection();
    chosen.toggle(a, true, rows);
    chosen.toggle(e, true, [c, d, e], { range: true });
    expect(ids(chosen)).to.equal('ae');
  });

  it('tells of what a person chose, not of what the page does', () => {
    const { chosen, seen } = selection();
    chosen.toggle(a, true, rows);
    chosen.toggleAll(rows, true);
    expect(seen.changes).to.equal(2);
    chosen.clear();
    expect(seen.changes).to.equal(2);
    expect(seen.updates).to.equal(3);
    expect(chosen.size).to.equal(0);
  });

  it('takes newer versions of its rows and drops what may no longer be chosen', () => {
    const { chosen } = selection();
    chosen.toggleAll([a, b, e], true);
    const newer = { id: 'a', open: true };
    chosen.keep([newer, { id: 'b', open: false }], ({ open }) => open);
    expect(chosen.rows).to.deep.equal([newer, e]);
    expect(chosen.rows[0]).to.equal(newer);
  });
});
