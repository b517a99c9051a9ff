import type { Messages, Spoken } from '../i18n/message.ts';

export const invoiceListEn = {
  /** Heading of the list. */
  heading: 'Documents',
  /** Above the total, for who owes. */
  toPay: 'Documents to pay',
  /** Above the total, for who is owed. */
  toCollect: 'Documents to collect',
  /** Under the total, before an amount. */
  overdue: 'Overdue',
  /** Under the total, in place of `overdue`. */
  nothingOverdue: 'Nothing overdue',
  /** Under the total and below the list. {count}: of documents. */
  documents: { one: '{count} document', other: '{count} documents' },
  /** Below the list. {shown}: rows, {all}: what `documents` says of all of them. */
  shown: '{shown} of {all}',

  /** Above the list: to what the page has limited it. {filters}: a list, such as "Invoice, PEN". */
  limitedTo: 'Only {filters}',
  /** One of these filters. {what}: name of the column of dates, {date}: the first day. */
  limitedFrom: '{what} from {date}',
  /** One of these filters. {what}: name of the column of dates, {date}: the last day. */
  limitedUntil: '{what} until {date}',

  /** The search field, for screen readers. */
  search: 'Search',
  /** Inside the search field: what one can search for. 30 characters at most. */
  searchHint: 'Number, reference, fiscal id …',
  /** Button that opens the filters, where there is little room. */
  filters: 'Filters',
  /** Button that releases all filters. */
  clearFilters: 'Clear filters',
  /** Filter by status, for screen readers. */
  state: 'Status',
  /** Choices of the filter by status; they stand beside each other, one word each. */
  states: { all: 'All', due: 'Unpaid', overdue: 'Overdue', paid: 'Paid' },
  /** Filter by kind of document, for screen readers. */
  type: 'Type',
  /** First choice of the filter by kind. */
  anyType: 'All types',
  /** Filter by currency, for screen readers. */
  currency: 'Currency',
  /** First choice of the filter by currency. */
  anyCurrency: 'All currencies',
  /** Filter by issue date, for screen readers. */
  issued: 'Issue date',
  /** Choices of the filter by issue date; the last one opens two fields for dates. */
  periods: {
    any: 'Any date',
    this_month: 'This month',
    last_month: 'Last month',
    last_90_days: 'Last 90 days',
    this_year: 'This year',
    custom: 'From … to …',
  },
  /** Field for the first date. */
  from: 'From',
  /** Field for the last date. */
  to: 'To',

  /** Column: the document's number and, below it, its kind. */
  number: 'Document',
  /** Column: the date of issue. */
  issueDate: 'Issued',
  /** Column: the date by which to pay. */
  dueDate: 'Due',
  /** Column: a badge. */
  status: 'Status',
  /** Column: the whole amount. */
  total: 'Total',
  /** Column: what is still to be paid of the total. */
  open: 'Balance',
  /** Column: what the buyer calls the document, such as the number of an order. */
  reference: 'Reference',
  /** Column: the number that the tax authority gave. */
  fiscal: 'Fiscal id',
  /** Column: taxes that the payer kept back. */
  withholdings: 'Withheld',
  /** Column: the document's files, to download. */
  papers: 'Papers',
  /** Button of a file, for screen readers. {name}: of the file. */
  downloadFile: 'Download {name}',
  /** Beside that button, when the file did not come. */
  downloadFailed: 'It did not come. Try again.',
  /** Badges of credit notes, which are applied to other documents rather than paid. */
  creditStates: { open: 'To apply', partially_paid: 'Partly applied', paid: 'Applied' },
  /** On the picture of what is paid. {open}: amount still owed, {total}: the whole amount. */
  paidPart: '{open} of {total} still open',
  /** On the badge of a voided document. {date}: since when, {reason}: why, as the company wrote it. */
  voidedOn: 'Void since {date}: {reason}',

  /** On the bar of what is chosen. {count}: of documents. */
  selected: { one: '{count} selected', other: '{count} selected' },
  /** Main button of that bar: tells the company that these have been paid. */
  report: 'Report payment',
  /** Button of that bar that releases all. */
  clearSelection: 'Clear selection',
  /** On that bar, in place of what the main button would do. */
  oneCurrency: 'A payment is reported in one currency. Keep only one selected.',
  /** The same where some that are chosen are no debts, such as paid documents. */
  notPayable: 'Only what is to be paid can be reported. Keep only that selected.',

  /** In place of the list. */
  emptyTitle: 'No documents yet',
  /** Below `emptyTitle`. {publisher}: the company. */
  emptyText: 'What {publisher} publishes for you will appear here.',
  /** In place of the list, when filters match nothing. */
  noMatchTitle: 'No document matches',
  /** Below `noMatchTitle`. */
  noMatchText: 'Try another search, or clear the filters.',
  /** In place of the totals, after what went wrong. */
  totalsFailed: 'Totals are not available.',
} as const satisfies Messages;

export type InvoiceListWords = Spoken<typeof invoiceListEn>;
