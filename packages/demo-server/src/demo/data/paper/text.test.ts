import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amountInWords } from './amount-in-words.ts';
import { bold, regular } from './font.ts';
import { grouped, percent } from './paper-words.ts';
import { toWinAnsi } from './winansi.ts';
import { wrapText } from './wrap-text.ts';

describe('amountInWords', () => {
  for (const [amount, words] of [
    ['0.00', 'Cero y 00/100 soles'],
    ['100.00', 'Cien y 00/100 soles'],
    ['590.05', 'Quinientos noventa y 05/100 soles'],
    ['1031.00', 'Mil treinta y uno y 00/100 soles'],
    ['21001.10', 'Veintiún mil uno y 10/100 soles'],
    ['1000000.00', 'Un millón y 00/100 soles'],
    ['2167651.86', 'Dos millones ciento sesenta y siete mil seiscientos cincuenta y uno y 86/100 soles'],
    ['1001000016.00', 'Mil un millones dieciséis y 00/100 soles'],
  ] as const) {
    test(`spells ${amount}`, () => assert.equal(amountInWords({ amount, currency: 'PEN' }), words));
  }

  test('says no hundredths where the currency has none', () => {
    assert.equal(
      amountInWords({ amount: '26725', currency: 'CLP' }),
      'Veintiséis mil setecientos veinticinco pesos chilenos',
    );
  });
});

describe('grouped and percent', () => {
  test('part thousands and keep the decimals that are there', () => {
    assert.deepEqual(['0.05', '999', '1000', '1234567.89'].map(grouped), [
      '0.05',
      '999',
      '1,000',
      '1,234,567.89',
    ]);
  });
  test('read a fraction as a percentage', () => {
    assert.deepEqual(['0.18', '0.03', '0.005', '1', '0.106667'].map(percent), [
      '18 %',
      '3 %',
      '0,5 %',
      '100 %',
      '10,6667 %',
    ]);
  });
});

describe('toWinAnsi', () => {
  test('gives the bytes that a decoder of the code page reads back', () => {
    const text = 'ÁÉñÑü¿¡ «so» “quoted” – — … € ½ × ² n.º Œ ž';
    const bytes = Uint8Array.from(toWinAnsi(text), (character) => character.charCodeAt(0));
    assert.equal(new TextDecoder('windows-1252').decode(bytes), text);
  });
  test('puts a question mark for what the code page lacks', () => {
    assert.equal(toWinAnsi('−⅜😀'), '???');
  });
});

describe('wrapText', () => {
  test('loses no letter and keeps every line within its width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrapText(text, bold, 9, width);
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const line of lines) assert.ok(bold.width(line, 9) <= width, line);
      }),
    );
  });
  test('ends in an ellipsis where it may not go on', () => {
    const lines = wrapText('uno dos tres cuatro cinco seis siete', regular, 9, 50, 2);
    assert.equal(lines.length, 2);
    assert.ok(lines[1]?.endsWith('…'));
  });
});
