import { utcMs } from '../../format/calendar.ts';
import type { Choices } from '../../url-filters/query-choices.ts';
import { noFilters, periods, stateFilters, type Filters } from './invoice-filters.ts';
import { documentTypes, listed, type Locks } from './invoice-locks.ts';

export const urlKeys = ['q', 'state', 'type', 'currency', 'period', 'from', 'to', 'sort'] as const;
const sorts = ['issueDate', '-issueDate', 'dueDate', '-dueDate', 'number', '-number'];
/** As the contract has it. */
const longestSearch = 100;

export interface Chosen {
  readonly filters: Filters;
  /** Absent: as the page has it. */
  readonly sort: string | undefined;
}

/** What an address says that can be chosen within the locks; the rest is as if it were not there. */
export function chosenIn(choices: Choices, locks: Locks, papers: boolean): Chosen {
  const oneOf = <Word extends string>(words: readonly Word[], value: string | undefined) =>
    words.find((word) => word === value);
  const types = listed(locks.type);
  const isStateLocked = Boolean(locks.status) || locks.overdue || papers;
  const period = oneOf(periods, choices['period']) ?? 'any';
  const day = (key: 'from' | 'to') =>
    period === 'custom' && utcMs(choices[key] ?? '') !== undefined ? choices[key]! : '';
  const type = oneOf(documentTypes, choices['type']) ?? '';
  const currency = choices['currency'] ?? '';
  return {
    filters: {
      ...noFilters,
      q: (choices['q'] ?? '').trim().slice(0, longestSearch).toWellFormed(),
      state: (!isStateLocked && oneOf(stateFilters, choices['state'])) || 'all',
      type: types.length === 0 || (types.length > 1 && types.includes(type)) ? type : '',
      currency: !locks.currency && /^[A-Z]{3}$/.test(currency) ? currency : '',
      period,
      from: day('from'),
      to: day('to'),
    },
    sort: oneOf(sorts, choices['sort']),
  };
}

/** What of a person's choices is written into an address. */
export function urlChoices({ filters, sort }: Chosen): Choices {
  const { q, state, type, currency, period } = filters;
  const isCustom = period === 'custom';
  const all = {
    q: q.trim().slice(0, longestSearch),
    state: state === 'all' ? '' : state,
    type,
    currency,
    period: period === 'any' ? '' : period,
    from: isCustom ? filters.from : '',
    to: isCustom ? filters.to : '',
    sort: sort ?? '',
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
