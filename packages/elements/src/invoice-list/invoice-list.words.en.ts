import { plural } from '../i18n/plural.ts';

export type InvoiceListWords = typeof invoiceListEn;

export const invoiceListEn = {
  heading: 'Documents',
  /** Totals. From the partner's side: what it owes, or what it is owed. */
  toPay: 'Documents to pay',
  toCollect: 'Documents to collect',
  overdue: 'Overdue',
  nothingOverdue: 'Nothing overdue',
  documents: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} document`, other: `${shown} documents` }),
  shown: (shown: string, all: string) => `${shown} of ${all}`,

  search: 'Search',
  searchHint: 'Number, reference, fiscal id …',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  state: 'Status',
  states: { all: 'All', due: 'Unpaid', overdue: 'Overdue', paid: 'Paid' },
  type: 'Type',
  anyType: 'All types',
  currency: 'Currency',
  anyCurrency: 'All currencies',
  issued: 'Issue date',
  periods: {
    any: 'Any date',
    this_month: 'This month',
    last_month: 'Last month',
    last_90_days: 'Last 90 days',
    this_year: 'This year',
    custom: 'From … to …',
  },
  from: 'From',
  to: 'To',

  number: 'Document',
  issueDate: 'Issued',
  dueDate: 'Due',
  status: 'Status',
  total: 'Total',
  open: 'Balance',
  reference: 'Reference',
  fiscal: 'Fiscal id',
  withholdings: 'Withheld',
  /** Statuses of credits, which are applied rather than paid. */
  creditStates: { open: 'To apply', partially_paid: 'Partly applied', paid: 'Applied' },
  paidPart: (open: string, total: string) => `${open} of ${total} still open`,
  voidedOn: (date: string, reason: string) => `Void since ${date}: ${reason}`,

  selected: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} selected`, other: `${shown} selected` }),
  report: 'Report payment',
  clearSelection: 'Clear selection',
  oneCurrency: 'A payment is reported in one currency. Keep only one selected.',

  emptyTitle: 'No documents yet',
  emptyText: (publisher: string) => `What ${publisher} publishes for you will appear here.`,
  noMatchTitle: 'No document matches',
  noMatchText: 'Try another search, or clear the filters.',
  totalsFailed: 'Totals are not available.',
  rowsKept: 'The list below is from before.',
};
