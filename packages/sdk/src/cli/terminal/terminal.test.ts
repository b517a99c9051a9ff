import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCharacter } from '../../testing/any-character.arbitrary.ts';
import { amount } from '../../money/decimal.arbitrary.ts';
import { amountText } from './amount-text.ts';
import { coloursFor } from './colours.ts';
import { jsonLine, plainText } from './plain-text.ts';
import { tableLines } from './table.ts';

test('grouping an amount changes no digit', () => {
  fc.assert(
    fc.property(amount, (text) => {
      const grouped = amountText({ amount: text, currency: 'PEN' });
      assert.equal(grouped.replaceAll(',', ''), text);
      assert.match(grouped, /^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
    }),
  );
});

test('no text steers the terminal: not as plain text, not as JSON, which stays the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      const line = jsonLine({ text });
      assert.deepEqual(JSON.parse(line), { text });
      for (const shown of [plainText(text), line]) assert.doesNotMatch(shown, /[\p{Cc}\p{Bidi_Control}]/u);
    }),
  );
});

test('a table gives way in one column where the terminal is narrow, by characters as people see them', () => {
  const columns = [
    { header: 'ID', cell: (row: string[]) => row[0] },
    { header: 'NAME', cell: (row: string[]) => row[1], shrinks: true },
    { header: 'AMOUNT', cell: (row: string[]) => row[2], align: 'right' as const },
  ];
  const rows = [
    ['1', 'Sa\u0303o Joa\u0303o Ferragens e Parafusos', '5'],
    ['22', undefined as unknown as string, '1,234.50'],
  ];
  assert.deepEqual(tableLines(rows, columns, { width: 30 }), [
    'ID  NAME                AMOUNT',
    '1   Sa\u0303o Joa\u0303o Ferrag…         5',
    '22                    1,234.50',
  ]);
  assert.ok(tableLines(rows, columns)[1]?.includes('Parafusos'));
});

test('colours are for terminals that want them', () => {
  const red = (isTTY: boolean, env: Record<string, string>) => coloursFor({ isTTY }, env).red('x');
  assert.equal(red(true, {}), '\u001b[31mx\u001b[39m');
  assert.equal(red(true, { NO_COLOR: '' }), '\u001b[31mx\u001b[39m');
  assert.equal(red(true, { NO_COLOR: '1' }), 'x');
  assert.equal(red(true, { TERM: 'dumb' }), 'x');
  assert.equal(red(false, {}), 'x');
});
