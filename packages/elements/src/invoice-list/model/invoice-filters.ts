import type { Direction, ListDocumentsQuery } from '@saldo/sdk/contract';
import { addDays, addMonths, startOfMonth, startOfYear } from '../../format/calendar.ts';
import { listed, type Locks } from './invoice-locks.ts';

export const stateFilters = ['all', 'due', 'overdue', 'paid'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const periods = ['any', 'this_month', 'last_month', 'last_90_days', 'this_year', 'custom'] as const;
export type Period = (typeof periods)[number];

/** What a person chose. */
export interface Filters {
  readonly q: string;
  readonly state: StateFilter;
  readonly type: string;
  readonly currency: string;
  readonly period: Period;
  /** Bounds of the period `custom`. */
  readonly from: string;
  readonly to: string;
}

export const noFilters: Filters = {
  q: '',
  state: 'all',
  type: '',
  currency: '',
  period: 'any',
  from: '',
  to: '',
};

export type DocumentFilters = Omit<ListDocumentsQuery, 'limit' | 'cursor' | 'sort'>;

/** The contract's filters: the page's, and within them the person's. `today` is the account's. */
export function documentFilters(
  direction: Direction,
  locks: Locks,
  filters: Filters,
  today: string | undefined,
): DocumentFilters {
  const { status, overdue, hold, ageing, dueFrom, dueTo, metadata } = locks;
  const isStateLocked = Boolean(status) || overdue;
  const state = isStateLocked
    ? { status: several(listed(status)), overdue: overdue || undefined }
    : stateQuery[filters.state];
  const chosen = periodBounds(filters, today);
  const types = listed(locks.type);
  const type = types.length === 0 || types.includes(filters.type) ? filters.type : '';
  return {
    direction,
    type: several(type ? [type] : types) as DocumentFilters['type'],
    currency: (locks.currency ?? filters.currency) || undefined,
    q: filters.q.trim() || undefined,
    metadata: metadata ? { ...metadata } : undefined,
    hold: several(listed(hold)) as DocumentFilters['hold'],
    ageing: several(listed(ageing)) as DocumentFilters['ageing'],
    ...(state as Pick<DocumentFilters, 'status' | 'overdue'>),
    issuedFrom: later(locks.issuedFrom, chosen.issuedFrom),
    issuedTo: earlier(locks.issuedTo, chosen.issuedTo),
    ...{ dueFrom: dueFrom ?? undefined, dueTo: dueTo ?? undefined },
  };
}

/** First and last day of a period, both included. */
export function periodBounds(
  { period, from, to }: Pick<Filters, 'period' | 'from' | 'to'>,
  today: string | undefined,
): { issuedFrom?: string | undefined; issuedTo?: string | undefined } {
  if (period === 'custom') return { issuedFrom: from || undefined, issuedTo: to || undefined };
  if (!today || period === 'any') return {};
  if (period === 'this_month') return { issuedFrom: startOfMonth(today) };
  if (period === 'last_month') {
    return { issuedFrom: addMonths(today, -1), issuedTo: addDays(startOfMonth(today), -1) };
  }
  if (period === 'last_90_days') return { issuedFrom: addDays(today, -90) };
  return { issuedFrom: startOfYear(today) };
}

/** How many filters a person has set. */
export function countFilters(filters: Filters): number {
  const { q, state, type, currency, period } = filters;
  return [q.trim(), state !== 'all', type, currency, period !== 'any'].filter(Boolean).length;
}

const stateQuery: Readonly<Record<StateFilter, Pick<DocumentFilters, 'status' | 'overdue'>>> = {
  all: {},
  due: { status: ['open', 'partially_paid'] },
  overdue: { overdue: true },
  paid: { status: ['paid'] },
};

function several(values: string[]): string[] | undefined {
  return values.length > 0 ? values : undefined;
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one && other && one < other ? other : one || other || undefined;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one && other && one > other ? other : one || other || undefined;
}
