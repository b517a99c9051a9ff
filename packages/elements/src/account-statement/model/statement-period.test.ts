import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../format/calendar.ts';
import { defaultPeriod, presets, statementPeriod } from './statement-period.ts';

const today = '2026-04-12';
const day = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(today, days));

describe('statementPeriod', () => {
  it('begins presets with the month, two months before, or the year', () => {
    const from = (preset: (typeof presets)[number], asOf = '') =>
      statementPeriod({ preset, from: '', asOf }, today).from;
    expect(from('month')).to.equal('2026-04-01');
    expect(from('quarter')).to.equal('2026-02-01');
    expect(from('year')).to.equal('2026-01-01');
    expect(from('quarter', '2026-01-31')).to.equal('2025-11-01');
  });

  it('leaves today to the server', () => {
    expect(statementPeriod(defaultPeriod, today).asOf).to.equal(undefined);
  });

  it('lets what the page has fixed win', () => {
    const choice = { preset: 'year', from: '', asOf: '2026-03-31' } as const;
    const fixed = { from: '2025-12-24', asOf: '2026-02-28' };
    expect(statementPeriod(choice, today, fixed)).to.deep.equal(fixed);
  });

  it('takes an attribute that is no date for absent', () => {
    expect(statementPeriod(defaultPeriod, today, { from: 'yesterday', asOf: '2026-02-30' })).to.deep.equal(
      statementPeriod(defaultPeriod, today),
    );
  });

  it('never begins after it ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presets), fc.option(day), fc.option(day), (preset, from, asOf) => {
        const period = statementPeriod({ preset, from: from ?? '', asOf: asOf ?? '' }, today);
        return period.from <= (period.asOf ?? today);
      }),
    );
  });
});
