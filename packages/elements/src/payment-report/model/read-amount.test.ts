import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Format } from '../../format/format.ts';
import { readAmount, type AmountStyle } from './read-amount.ts';

const pen: AmountStyle = { separator: '.', decimals: 2, currency: 'PEN' };
const cop: AmountStyle = { separator: ',', decimals: 2, currency: 'COP' };
const clp: AmountStyle = { separator: ',', decimals: 0, currency: 'CLP' };
const kwd: AmountStyle = { separator: '.', decimals: 3, currency: 'KWD' };

function amountOf(text: string, style: AmountStyle): string {
  const reading = readAmount(text, style);
  return reading.kind === 'amount' ? reading.amount : reading.kind;
}

describe('readAmount', () => {
  it('reads both ways of writing, whatever the locale', () => {
    for (const style of [pen, cop]) {
      expect(amountOf('1,234.56', style)).to.equal('1234.56');
      expect(amountOf('1.234,56', style)).to.equal('1234.56');
      expect(amountOf('1 234,56', style)).to.equal('1234.56');
      expect(amountOf('1’234’567.5', style)).to.equal('1234567.50');
      expect(amountOf('12,345,678', style)).to.equal('12345678.00');
      expect(amountOf('0.5', style)).to.equal('0.50');
      expect(amountOf('0,50', style)).to.equal('0.50');
      expect(amountOf('.5', style)).to.equal('0.50');
      expect(amountOf('007', style)).to.equal('7.00');
    }
  });

  it('takes the currency beside the figures, and no other', () => {
    expect(amountOf('PEN 1,234.50', pen)).to.equal('1234.50');
    expect(amountOf('S/ 1,234.50', pen)).to.equal('1234.50');
    expect(amountOf('S/.80', pen)).to.equal('80.00');
    expect(amountOf('$ 80', pen)).to.equal('80.00');
    expect(amountOf('US$ 80', { ...pen, currency: 'USD' })).to.equal('80.00');
    expect(readAmount('USD 80', pen)).to.deep.equal({ kind: 'unreadable', reason: 'format' });
  });

  it('asks where the locale would have meant decimals that the currency has not', () => {
    expect(readAmount('1.234', pen)).to.deep.equal({ kind: 'ask', amounts: ['1234.00'] });
    expect(readAmount('1,234', cop)).to.deep.equal({ kind: 'ask', amounts: ['1234.00'] });
    expect(readAmount('1,234', clp)).to.deep.equal({ kind: 'ask', amounts: ['1234'] });
  });

  it('asks between thousands and decimals where the currency allows both', () => {
    expect(readAmount('1.234', kwd)).to.deep.equal({ kind: 'ask', amounts: ['1234.000', '1.234'] });
    expect(readAmount('1,234', kwd)).to.deep.equal({ kind: 'ask', amounts: ['1234.000', '1.234'] });
  });

  it('takes the locale’s own thousands without asking', () => {
    expect(amountOf('1,234', pen)).to.equal('1234.00');
    expect(amountOf('1,500', pen)).to.equal('1500.00');
    expect(amountOf('2.000', clp)).to.equal('2000');
    expect(readAmount('1.500', pen)).to.deep.equal({ kind: 'ask', amounts: ['1500.00'] });
    expect(amountOf('1.234', cop)).to.equal('1234.00');
    expect(amountOf('1.234', clp)).to.equal('1234');
  });

  it('says why it cannot read', () => {
    const reasons = {
      '-5': 'negative',
      '−5': 'negative',
      '1.2345': 'decimals',
      '12,34,567.89': 'format',
      '1,23.45,6': 'format',
      '1.23.45': 'format',
      'about 5': 'format',
      ',': 'format',
      '1e5': 'format',
      '1234567890123456789': 'size',
    };
    for (const [text, reason] of Object.entries(reasons)) {
      expect(readAmount(text, pen), text).to.deep.equal({ kind: 'unreadable', reason });
    }
    expect(readAmount('1.5', clp)).to.deep.equal({ kind: 'unreadable', reason: 'decimals' });
  });

  it('reads nothing as nothing', () => {
    for (const text of ['', '  ', '\u00a0', 'PEN']) expect(readAmount(text, pen).kind).to.equal('empty');
  });

  it('reads back exactly whatever a locale shows', () => {
    const locales = [
      'es-MX',
      'es-PE',
      'es-CO',
      'es-CL',
      'es-AR',
      'es-ES',
      'en-US',
      'pt-BR',
      'de-CH',
      'fr-FR',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.oneof(
          fc.bigInt({ min: 0n, max: 10n ** 17n }),
          fc.bigInt({ min: 0n, max: 999n }).map((n) => n * 1000n),
        ),
        fc.constantFrom(0, 2),
        (locale, units, decimals) => {
          const digits = String(units).padStart(decimals + 1, '0');
          const cut = digits.length - decimals;
          const amount = digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : '');
          const format = new Format(locale);
          const separator = format.amountParts('0.1', 1).fraction.charAt(0);
          expect(
            amountOf(format.amount(amount, decimals), { separator, decimals, currency: 'PEN' }),
          ).to.equal(amount);
        },
      ),
    );
  });

  it('never throws, and what it reads is an amount of the contract', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- $PEN\u00a0’') }), (text) => {
        const reading = readAmount(text, pen);
        if (reading.kind === 'amount') expect(reading.amount).to.match(/^(0|[1-9]\d{0,17})\.\d{2}$/);
      }),
    );
  });
});
