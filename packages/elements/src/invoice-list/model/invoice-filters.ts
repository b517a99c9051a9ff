import type { Direction, DocumentTypeInput, ListDocumentsQuery } from '@saldo/sdk/contract';
import { addDays, addMonths, startOfMonth, startOfYear } from '../../format/calendar.ts';

export const stateFilters = ['all', 'due', 'overdue', 'paid'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const periods = ['any', 'this_month', 'last_month', 'last_90_days', 'this_year', 'custom'] as const;
export type Period = (typeof periods)[number];

export const documentTypes = [
  'invoice',
  'credit_note',
  'debit_note',
  'purchase_order',
  'receipt',
  'withholding_certificate',
  'adjustment',
] as const satisfies readonly DocumentTypeInput[];

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

/** What the page fixed by attributes. A person cannot change it. */
export interface Locks {
  readonly type: string | undefined;
  readonly status: string | undefined;
  readonly overdue: boolean;
  readonly currency: string | undefined;
  readonly issuedFrom: string | undefined;
  readonly issuedTo: string | undefined;
  readonly metadata: Readonly<Record<string, string>> | undefined;
  /** Papers have no state to choose by. */
  readonly papers: boolean;
}

export type DocumentFilters = Omit<ListDocumentsQuery, 'limit' | 'cursor' | 'sort'>;

/** The contract's filters: the page's, then the person's where the page fixed none. `today` is the account's. */
export function documentFilters(
  direction: Direction,
  locks: Locks,
  filters: Filters,
  today: string | undefined,
): DocumentFilters {
  const lockedState = locks.status !== undefined || locks.overdue;
  const lockedDates = locks.issuedFrom !== undefined || locks.issuedTo !== undefined;
  const state = lockedState
    ? { status: list(locks.status), overdue: locks.overdue || undefined }
    : stateQuery[filters.state];
  const dates = lockedDates
    ? { issuedFrom: locks.issuedFrom, issuedTo: locks.issuedTo }
    : periodBounds(filters, today);
  return {
    direction,
    type: list(locks.type ?? filters.type) as DocumentFilters['type'],
    currency: (locks.currency ?? filters.currency) || undefined,
    q: filters.q.trim() || undefined,
    metadata: locks.metadata && Object.keys(locks.metadata).length > 0 ? { ...locks.metadata } : undefined,
    ...(state as Pick<DocumentFilters, 'status' | 'overdue'>),
    ...dates,
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

/** Values of an attribute, parted by blanks or commas. */
function list(value: string | undefined): string[] | undefined {
  const values = value?.split(/[\s,]+/).filter(Boolean) ?? [];
  return values.length > 0 ? values : undefined;
}
