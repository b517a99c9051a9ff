import { expect } from '@open-wc/testing';
import { addDays, addMonths, daysBetween, startOfMonth, utcMs } from './calendar.ts';
import { Format } from './format.ts';
import { cached } from './intl-cache.ts';

const peru = new Format('es-PE', 'America/Lima');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('Format', () => {
  it('keeps what it writes in its direction within text from right to left', () => {
    const isolating = new Format('es-PE', 'America/Lima', true);
    expect(isolating.date('2026-03-31')).to.equal(`\u2068${peru.date('2026-03-31')}\u2069`);
    expect(plain(isolating.money({ currency: 'PEN', amount: '-1.50' }))).to.equal(
      '\u2068PEN \u2068\u22121.50\u2069\u2069',
    );
    expect(isolating.percent('0.18')).to.match(/^\u2068.*\u2069$/);
    // What is put together from parts, or is a text already, is left to those who use it.
    expect(isolating.integer(1200)).to.equal('1,200');
    expect(isolating.date('no date')).to.equal('no date');
  });

  it('is exact where a number would lose cents', () => {
    expect(peru.amount('12345678901234567.89')).to.equal('12,345,678,901,234,567.89');
    expect(peru.amount('999999999999999999.999999')).to.equal('999,999,999,999,999,999.999999');
  });

  it('shows the decimals of the contract, more where more were sent', () => {
    expect(peru.amount('1500', 2)).to.equal('1,500.00');
    expect(peru.amount('1500', 0)).to.equal('1,500');
    expect(peru.amount('1.5', 2)).to.equal('1.50');
    expect(peru.amount('0.123456', 2)).to.equal('0.123456');
    expect(peru.amount('590.00')).to.equal('590.00');
  });

  it('shows a rate with the decimals that it needs, as many as the contract allows', () => {
    expect(peru.rate('3.760000')).to.equal('3.76');
    expect(peru.rate('100')).to.equal('100');
    expect(peru.rate('4000.00')).to.equal('4,000');
    expect(peru.rate('0.000263846151')).to.equal('0.000263846151');
    expect(peru.amount('0.0002638')).to.equal('0.0002638');
  });

  it('does not round what Intl takes for a currency without decimals', () => {
    expect(new Format('es-CO').amount('3500.75', 2)).to.equal('3.500,75');
  });

  it('writes a true minus sign', () => {
    expect(peru.amount('-1234.50')).to.equal('\u22121,234.50');
    expect(peru.amountParts('-1234.50', 2)).to.deep.equal({
      sign: '\u2212',
      integer: '1,234',
      fraction: '.50',
    });
  });

  it('groups four digits in every country', () => {
    for (const [locale, shown] of [
      ['es-MX', '3,500'],
      ['es-PE', '3,500'],
      ['es-AR', '3.500'],
      ['es-CL', '3.500'],
      ['es-CO', '3.500'],
      ['en-US', '3,500'],
    ]) {
      expect(new Format(locale!).amount('3500', 0), locale).to.equal(shown);
    }
  });

  it('says the currency by its code', () => {
    expect(plain(peru.money({ amount: '1234.5', currency: 'USD' }, 2))).to.equal('USD 1,234.50');
    expect(peru.currencyName('PEN')).to.equal('sol peruano');
    expect(peru.currencyName('XQX')).to.equal('XQX');
  });

  it('shows a calendar date as that day west and east of Greenwich', () => {
    // The browser of the tests is in Lima, where `new Date('2026-03-31')` is the evening of the 30th.
    expect(new Date('2026-03-31').getDate()).to.equal(30);
    expect(peru.date('2026-03-31')).to.match(/^31 mar\.? 2026$/);
    expect(new Format('en-US').date('2026-03-31')).to.equal('Mar 31, 2026');
    expect(peru.longDate('2026-01-01')).to.equal('1 de enero de 2026');
  });

  it('writes a short date without the words between its parts, for which a column has no room', () => {
    for (const locale of ['es-AR', 'es-CO', 'es-DO', 'pt-BR']) {
      expect(new Format(locale).date('2026-03-31'), locale).to.match(/^31 mar\.? 2026$/);
      expect(new Format(locale).dayMonth('2026-03-31'), locale).to.match(/^31[ -]mar\.?$/);
    }
    expect(new Format('pt-BR').longDate('2026-03-31')).to.equal('31 de março de 2026');
  });

  it('gives back what is not a date', () => {
    expect(peru.date('2026-02-30')).to.equal('2026-02-30');
    expect(peru.date('soon')).to.equal('soon');
    expect(peru.instant('never')).to.equal('never');
  });

  it('shows instants in the zone of the account', () => {
    expect(new Format('en-US', 'Asia/Tokyo').dayOf('2026-03-31T20:00:00Z')).to.equal('2026-04-01');
    expect(peru.dayOf('2026-04-01T03:00:00Z')).to.equal('2026-03-31');
    expect(plain(new Format('en-US', 'America/Lima').instant('2026-04-01T03:00:00Z'))).to.contain(
      'Mar 31, 2026, 10:00 PM',
    );
  });

  it('tells relative days, rates and sizes', () => {
    expect(peru.relativeDays(-12)).to.equal('hace 12 días');
    expect(peru.relativeDays(1)).to.equal('mañana');
    expect(peru.percent('0.0225')).to.equal('2.25%');
    expect(plain(peru.percent('0.18'))).to.equal('18%');
    expect(plain(new Format('en-US').fileSize(38))).to.equal('38 bytes');
    expect(plain(new Format('en-US').fileSize(48_213))).to.equal('48 kB');
    expect(plain(new Format('en-US').fileSize(1_250_000))).to.equal('1.3 MB');
  });
});

describe('calendar', () => {
  it('reckons without a time zone, over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(daysBetween('2026-03-01', '2026-04-12')).to.equal(42);
    expect(daysBetween('2026-04-12', '2026-04-11')).to.equal(-1);
    expect(addMonths('2026-01-31', -1)).to.equal('2025-12-01');
    expect(addMonths('2026-12-15', 1)).to.equal('2027-01-01');
    expect(startOfMonth('2026-04-12')).to.equal('2026-04-01');
    expect(utcMs('2026-13-01')).to.equal(undefined);
  });
});

describe('cached', () => {
  it('makes a formatter once and forgets the oldest of many', () => {
    let made = 0;
    const make = () => ({ made: ++made });
    expect(cached('test first', make)).to.equal(cached('test first', make));
    for (let index = 0; index < 120; index += 1) cached(`test ${index}`, make);
    expect(cached('test first', make).made).to.equal(made);
  });
});
