import { expect } from '@open-wc/testing';
import { heardWarnings } from '../testing/heard-warnings.ts';
import { waitUntil } from '../testing/wait-until.ts';
import { readContent } from './cell-content.ts';
import { HostCells } from './host-cells.ts';
import type { HostColumn } from './host-column.ts';

interface Row {
  readonly id: string;
  readonly open?: string;
}

const cellsOf = (options?: { patienceMs: number }) =>
  new HostCells<Row>('saldo-thing', ({ id }) => id, options);
const column = (more: Partial<HostColumn<Row>>) => ({ id: 'own', header: 'Own', ...more }) as HostColumn<Row>;
const nobody = () => undefined;

describe('HostCells', () => {
  it('gives up what never answers, aborts it, and says so once', async () => {
    const warnings = heardWarnings();
    const signals: AbortSignal[] = [];
    const never = column({
      cell: (_, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    const cells = cellsOf({ patienceMs: 20 });
    const watched = ['1', '2'].map((id) => cells.watch(never, { id }, nobody));
    await waitUntil(() => watched.every(({ state }) => state().kind === 'failed'));
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    expect(warnings()).to.deep.equal([
      'Saldo: column "own" of <saldo-thing> has a cell that failed: nothing came within 0.02 seconds.',
    ]);
  });

  it('takes no answer that comes after it was given up', async () => {
    heardWarnings();
    const late = Promise.withResolvers<string>();
    const cells = cellsOf({ patienceMs: 10 });
    const { state } = cells.watch(column({ cell: () => late.promise }), { id: '1' }, nobody);
    await waitUntil(() => state().kind === 'failed');
    late.resolve('late');
    await late.promise;
    expect(state().kind).to.equal('failed');
  });

  it('keeps waiting for a row that is looked at again at once, as when it moves', async () => {
    const asked: AbortSignal[] = [];
    const slow = column({
      cell: (_, { signal }) => {
        asked.push(signal);
        return new Promise(() => undefined);
      },
    });
    const cells = cellsOf();
    cells.watch(slow, { id: '1' }, nobody).release();
    cells.watch(slow, { id: '1' }, nobody);
    await Promise.resolve();
    expect(asked).to.have.length(1);
    expect(asked[0]!.aborted).to.equal(false);
  });

  it('ends a load only when the last of its rows is let go', async () => {
    const signals: AbortSignal[] = [];
    const load = (_: readonly Row[], { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    };
    const cells = cellsOf();
    const [first, second] = ['1', '2'].map((id) => cells.watch(column({ load }), { id }, nobody));
    await waitUntil(() => signals.length === 1);
    first!.release();
    await Promise.resolve();
    expect(signals[0]!.aborted).to.equal(false);
    second!.release();
    await Promise.resolve();
    expect(signals[0]!.aborted).to.equal(true);
  });

  it('asks for at most 200 rows at once', async () => {
    const sizes: number[] = [];
    const load = async (rows: readonly Row[]) => {
      sizes.push(rows.length);
      return rows.map(({ id }) => id);
    };
    const cells = cellsOf();
    const watched = Array.from({ length: 450 }, (_, at) =>
      cells.watch(column({ load }), { id: String(at) }, nobody),
    );
    await waitUntil(() => watched.every(({ state }) => state().kind === 'shown'));
    expect(sizes).to.deep.equal([200, 200, 50]);
    expect(watched[449]!.state()).to.deep.equal({ kind: 'shown', content: { text: '449' } });
  });

  it('keeps what is shown while a record that has changed is asked for again', async () => {
    const answers = [Promise.resolve('before'), new Promise<string>(() => undefined)];
    const slow = column({ cell: () => answers.shift() });
    const cells = cellsOf();
    const before = cells.watch(slow, { id: '1', open: '10.00' }, nobody);
    await waitUntil(() => before.state().kind === 'shown');
    const after = cells.watch(slow, { id: '1', open: '5.00' }, nobody);
    expect(answers).to.have.length(0);
    expect(after.state()).to.deep.equal({ kind: 'shown', content: { text: 'before' } });
  });
});

describe('the content of a cell', () => {
  const refused: readonly (readonly [what: string, answer: unknown, said: RegExp])[] = [
    ['an element', document.createElement('b'), /object whose text is undefined/],
    ['markup of Lit', { strings: [], values: [] }, /object whose text is undefined/],
    ['true', true, /answered boolean/],
    ['a function', () => 'x', /answered function/],
    ['a script as address', { text: 'x', href: ' JavaScript:alert(1)' }, /href/],
    ['a page in an address', { text: 'x', href: 'data:text/html,x' }, /href/],
    ['an address that is none', { text: 'x', href: 'https://' }, /href/],
    ['a tone that is none', { text: 'x', tone: 'toString' }, /tone is none of open, partial/],
  ];
  for (const [what, answer, said] of refused) {
    it(`is not ${what}`, () => {
      expect(() => readContent(answer)).to.throw(TypeError, said);
    });
  }

  it('is empty for null, undefined and blanks, and a number as it is written', () => {
    expect([null, undefined, '  ', 0, { text: 1.5 }].map((one) => readContent(one).text)).to.deep.equal([
      ...['', '', '', '0', '1.5'],
    ]);
  });

  it('is cut where it is longer than anybody reads', () => {
    expect(readContent('x'.repeat(10_000)).text).to.have.length(1_001);
  });
});
