import type { Messages, Spoken } from '../i18n/message.ts';

export const accountStatementEn = {
  /** Heading: the account with its movements, as a bank's statement has them. */
  heading: 'Account statement',
  /** Under the heading. {publisher}: the company. */
  accountWith: 'Account with {publisher}',
  /** Switch between the accounts of `directions`, for screen readers. */
  direction: 'Account',
  /** The two accounts of who both buys from the company and sells to it. */
  directions: { receivable: 'As a client', payable: 'As a supplier' },
  /** Field for the day that the balance is of; the date follows. */
  asOfDate: 'As of',

  /** What the closing balance is: for a client, for a supplier. */
  balance: { receivable: 'To pay', payable: 'To collect' },
  /** The same when the balance has the other sign: for a client, for a supplier. */
  favour: { receivable: 'In your favour', payable: 'In favour of the company' },
  /** Under the balance, before an amount. */
  overdue: 'Overdue',
  /** Under the balance, in place of `overdue`. */
  nothingOverdue: 'Nothing overdue',
  /** The balance before the first movement; a date stands beside it. */
  opening: 'Opening balance',
  /** What raised the balance: of a client, of a supplier. */
  debits: { receivable: 'Charges', payable: 'Your invoices' },
  /** What lowered the balance: of a client, of a supplier. */
  credits: { receivable: 'Payments and credits', payable: 'Payments and discounts' },
  /** The balance after the last movement; a date stands beside it. */
  closing: 'Closing balance',
  /** The sign +, for screen readers. */
  plus: 'plus',
  /** The sign −, for screen readers. */
  minus: 'less',
  /** The sign =, for screen readers. */
  equals: 'equals',
  /** In place of the line of the balance. {from}, {to}: dates; {opening}, {closing}: amounts. */
  balanceLine: 'Balance from {from} to {to}: from {opening} to {closing}',
  /** Follows `balanceLine`. {lowest}, {highest}: amounts. */
  balanceRange: 'lowest {lowest}, highest {highest}',

  /** The bar of open amounts by age, for screen readers. */
  ages: 'Open amounts by age',
  /** Under an age. {count}: of open items. Shorter than 12 characters. */
  items: { one: '{count} item', other: '{count} items' },
  /** On an age, as a button. */
  showBucket: 'Show these open items',

  /** Switch between `views`, for screen readers. */
  view: 'View',
  /** All that happened, or only what is still unsettled: two short words beside each other. */
  views: { activity: 'Activity', open_items: 'Open items' },
  /** Choice of `periods`, for screen readers. */
  period: 'Period',
  /** Which days are shown, until the day of the balance; the last one opens a field for a date. */
  periods: {
    month: 'Month to date',
    quarter: 'Last 3 months',
    year: 'Year to date',
    custom: 'From … to …',
  },
  /** Field for the first date. */
  from: 'From',
  /** Field for the last date. */
  to: 'To',
  /** Choice of currency, for screen readers. */
  currency: 'Currency',
  /** First choice of currency. */
  allCurrencies: 'All currencies',
  /** Button that releases a filter, for screen readers. {bucket}: an age and a currency. */
  releaseBucket: 'Show all ages, not only: {bucket}',

  /** Column of movements. */
  date: 'Date',
  /** Column of movements: which document or payment. */
  what: 'Movement',
  /** Column: the date by which to pay. */
  due: 'Due',
  /** Column of movements: the balance after each. */
  running: 'Balance',
  /** A movement whose number is not known. */
  payment: 'Payment',
  /** Kinds of movements, where no kind of document is known. */
  movementKinds: {
    document: 'Document',
    payment: 'Payment',
    refund: 'Refund',
    adjustment: 'Adjustment',
    conversion: 'Exchange',
  },
  /** Payments that have not cleared yet, such as post-dated cheques: above them, and before what they come to. */
  inProcess: 'Payments in process',
  /** Below `inProcess`, above the payments. */
  inProcessHint: 'They count once they have cleared. The balance does not know of them yet.',
  /** In place of `inProcessHint`, where there are too many to show. */
  inProcessMore: 'The latest of them. They count once they have cleared.',
  /** After what went wrong. */
  inProcessFailed: 'Payments in process are not shown.',
  /** Column of payments in process: the day on which they are expected to clear. */
  expected: 'Expected',
  /** Column of payments in process. */
  amount: 'Amount',
  /** Of an exchange. {rate}: units of the one currency for one of the other. */
  rate: 'rate {rate}',
  /** Of an exchange: what it came to beside what was owed. {money}: an amount, which may be negative. */
  difference: 'exchange difference {money}',
  /** In place of rows. */
  noMovementsInPeriod: 'No movements in this period.',
  /** Button beside the opening balance, where the period is long: shows its last movements. */
  toEnd: 'Go to the end',
  /** On paper, in place of movements that were not loaded. */
  notShown: 'More movements follow here that were not loaded.',

  /** Column of open items: the number of the document. */
  document: 'Document',
  /** Column of open items: the date of issue. */
  issued: 'Issued',
  /** Column of open items: the whole amount. */
  total: 'Total',
  /** Column of open items: what is still to be paid. */
  open: 'Balance',
  /** Column of open items: how long overdue. */
  late: 'Overdue',
  /** Column of open items: the age, as in the bar. */
  age: 'Age',
  /** In the column `late`. {count}: of days. */
  days: { one: '{count} day', other: '{count} days' },
  /** Beside a document. {number}: which installment. */
  installment: 'Installment {number}',

  /** On the bar of what is chosen. {count}: of open items. */
  selected: { one: '{count} selected', other: '{count} selected' },
  /** Main button of that bar: tells the company that these have been paid. */
  report: 'Report payment',
  /** Button of that bar that releases all. */
  clearSelection: 'Clear selection',
  /** On that bar, in place of what the main button would do. */
  oneCurrency: 'A payment is reported in one currency. Keep only one selected.',

  /** In place of the account. */
  emptyTitle: 'No movements yet',
  /** Below `emptyTitle`. {publisher}: the company. */
  emptyText: 'Invoices and payments that {publisher} records for you will appear here.',
  /** Below `emptyTitle`, when other days may have some. */
  emptyPeriodText: 'Choose an earlier start or another date to see older movements.',
  /** In place of the open items. */
  nothingOpenTitle: 'Nothing is open',
  /** Below `nothingOpenTitle`. {date}: the day of the balance. */
  nothingOpenText: 'Everything was settled as of {date}.',
  /** In place of rows, when an age is chosen. */
  noneInBucket: 'No open item is of this age.',
  /** In place of everything. */
  notPermitted: 'Your session does not show account statements.',
} as const satisfies Messages;

export type AccountStatementWords = Spoken<typeof accountStatementEn>;
