import { plural } from '../i18n/plural.ts';

export type AccountStatementWords = typeof accountStatementEn;

export const accountStatementEn = {
  heading: 'Account statement',
  accountWith: (publisher: string) => `Account with ${publisher}`,
  direction: 'Account',
  /** The partner's two accounts, where it is both. */
  directions: { receivable: 'As a client', payable: 'As a supplier' },
  asOfDate: 'As of',

  /** What the closing balance is, from the partner's side. `favour`: the balance has the other sign. */
  balance: { receivable: 'To pay', payable: 'To collect' },
  favour: { receivable: 'In your favour', payable: 'In favour of the company' },
  overdue: 'Overdue',
  nothingOverdue: 'Nothing overdue',
  opening: 'Opening balance',
  debits: { receivable: 'Charges', payable: 'Your invoices' },
  credits: { receivable: 'Payments and credits', payable: 'Payments and discounts' },
  closing: 'Closing balance',
  plus: 'plus',
  minus: 'less',
  equals: 'equals',
  /** Text in place of the line of the balance. */
  balanceLine: (from: string, to: string, opening: string, closing: string) =>
    `Balance from ${from} to ${to}: from ${opening} to ${closing}`,
  balanceRange: (lowest: string, highest: string) => `lowest ${lowest}, highest ${highest}`,

  ages: 'Open amounts by age',
  items: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} item`, other: `${shown} items` }),
  showBucket: 'Show these open items',

  view: 'View',
  views: { activity: 'Activity', open_items: 'Open items' },
  period: 'Period',
  periods: {
    month: 'Month to date',
    quarter: 'Last 3 months',
    year: 'Year to date',
    custom: 'From … to …',
  },
  from: 'From',
  to: 'To',
  currency: 'Currency',
  allCurrencies: 'All currencies',
  releaseBucket: (bucket: string) => `Show all ages, not only: ${bucket}`,

  date: 'Date',
  what: 'Movement',
  due: 'Due',
  running: 'Balance',
  payment: 'Payment',
  movementKinds: { document: 'Document', payment: 'Payment', adjustment: 'Adjustment' },
  noMovementsInPeriod: 'No movements in this period.',
  moreMovements: (count: number, shown: string) =>
    plural('en', count, { one: `Show ${shown} more movement`, other: `Show ${shown} more movements` }),

  document: 'Document',
  issued: 'Issued',
  total: 'Total',
  open: 'Balance',
  late: 'Overdue',
  age: 'Age',
  days: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} day`, other: `${shown} days` }),
  installment: (number: string) => `Installment ${number}`,

  selected: (count: number, shown: string) =>
    plural('en', count, { one: `${shown} selected`, other: `${shown} selected` }),
  report: 'Report payment',
  clearSelection: 'Clear selection',
  oneCurrency: 'A payment is reported in one currency. Keep only one selected.',

  emptyTitle: 'No movements yet',
  emptyText: (publisher: string) =>
    `Invoices and payments that ${publisher} records for you will appear here.`,
  emptyPeriodText: 'Choose an earlier start or another date to see older movements.',
  nothingOpenTitle: 'Nothing is open',
  nothingOpenText: (date: string) => `Everything was settled as of ${date}.`,
  noneInBucket: 'No open item is of this age.',
  notPermitted: 'Your session does not show account statements.',
};
