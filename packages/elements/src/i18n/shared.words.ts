import type { Messages, Spoken } from './message.ts';

/** What every element says. */
export const sharedEn = {
  /** Kinds of documents, beside their number and in filters. One to three words. */
  documentTypes: {
    invoice: 'Invoice',
    credit_note: 'Credit note',
    debit_note: 'Debit note',
    purchase_order: 'Purchase order',
    receipt: 'Receipt',
    /** What the payer of an invoice gives the seller to prove the tax that was kept back. */
    withholding_certificate: 'Withholding certificate',
    /** An entry of the company's books that corrects a balance, such as a debt that is given up. */
    adjustment: 'Adjustment',
  },
  /** Badges of documents and of payment reports. One or two words. */
  statuses: {
    open: 'Open',
    partially_paid: 'Partly paid',
    paid: 'Paid',
    /** Of a document that is not to be paid, such as a purchase order. */
    issued: 'Issued',
    void: 'Void',
    overdue: 'Overdue',
    submitted: 'Sent',
    in_review: 'In review',
    accepted: 'Accepted',
    /** Of a payment report: the company has recorded the payment. */
    applied: 'Applied',
    rejected: 'Rejected',
    /** Of a payment that has not cleared yet, such as a post-dated cheque: it counts nowhere until it has. */
    in_process: 'In process',
    /** Of a payment that the company plans to make on a day: no money has moved. */
    scheduled: 'Scheduled',
    /** Of a payment that the company's books have. */
    recorded: 'Recorded',
  },
  /** What holds a document up, as a badge: the partner contests it, or the company keeps it from being paid. One or two words. */
  holds: { disputed: 'Disputed', blocked: 'On hold' },
  /** The same badge where it ends by itself. {hold}: one of `holds`, {date}: the last day. */
  heldUntil: '{hold} until {date}',
  /** After what holds a document up, where the company keeps it from being paid. */
  notMeanwhile: 'not to be paid meanwhile',
  /** A payment that has not cleared, under the document that it is meant for. {money}: how much of it. */
  moneyInProcess: 'In process {money}',
  /** The same where it is known when it clears. {money}: how much of it, {date}: the day. */
  moneyInProcessUntil: 'In process {money}, expected {date}',
  /** The same of a payment that the company plans to make. {money}: how much of it, {date}: the day. */
  moneyScheduled: 'Scheduled {money} for {date}',
  /** Why the company's books correct a balance. One to three words. */
  adjustmentReasons: {
    /** A debt that is given up. */
    write_off: 'Write-off',
    opening_balance: 'Opening balance',
    exchange_difference: 'Exchange difference',
    /** Cents that do not add up. */
    rounding: 'Rounding',
    other: 'Other reason',
  },
  /** How old an open amount is, in days past due: labels of a small chart, 16 characters at most. */
  ageing: {
    current: 'Not due',
    days_1_30: '1–30 days',
    days_31_60: '31–60 days',
    days_61_90: '61–90 days',
    over_90: 'Over 90 days',
    /** Credits and payments that settle no document yet. */
    unapplied: 'Unapplied credits',
  },
  /** Ways to pay, in a list to choose from. */
  methods: {
    bank_transfer: 'Bank transfer',
    /** Cash or a cheque that is paid into the company's account at a bank. */
    deposit: 'Deposit',
    cheque: 'Cheque',
    cash: 'Cash',
    card: 'Card',
    direct_debit: 'Direct debit',
    /** What one owes set against what one is owed. */
    compensation: 'Compensation',
    other: 'Other',
  },
  /** Before the number that a tax authority gave a document: as people in that country call it. */
  fiscalSchemes: {
    'cfdi-uuid': 'Fiscal folio (UUID)',
    cae: 'CAE',
    cufe: 'CUFE',
    folio: 'Folio',
    sunat: 'SUNAT',
    'nfe-key': 'NF-e key',
  },
  /** Beside a due date. {number}: which installment, {all}: of how many. */
  installmentOf: 'Installment {number} of {all}',
  /** Under a due date. {count}: days since then. */
  daysOverdue: { one: '{count} day overdue', other: '{count} days overdue' },
  /** Under a due date. */
  dueToday: 'Due today',
  /** Under a due date. {count}: days until then, a week at most. */
  dueIn: { one: 'Due in {count} day', other: 'Due in {count} days' },
  /** Beside a heading. {date}: the day that figures are of. */
  asOf: 'As of {date}',
  /** At the foot of a printed page. {page}: its number, {pages}: how many there are. */
  printedPage: 'Page {page} of {pages}',
  /** Part of a table's name, for screen readers. {currency}: a code, such as PEN. */
  amountIn: 'Amounts in {currency}',

  /** In place of what comes, and of a button's text meanwhile. */
  loading: 'Loading …',
  /** While the page that the element is in does what was asked for. */
  workedOn: 'One moment …',
  /** Button after a failure. */
  retry: 'Try again',
  /** Button that closes a window. */
  close: 'Close',
  /** Button that goes back without doing it. */
  cancel: 'Cancel',
  /** Button that saves a file. */
  download: 'Download',
  /** Button that takes something off a list. */
  remove: 'Remove',
  /** Button that copies a number. */
  copy: 'Copy',
  /** In place of the button's text, for two seconds. */
  copied: 'Copied',
  /** Before a code that support can find a failed request by. */
  requestId: 'Request id',
  /** Button below a list. */
  showMore: 'Show more',
  /** Box above a column of boxes, for screen readers. */
  selectAll: 'Select all',
  /** Box beside a row, for screen readers. {name}: of the row, such as a document's number. */
  select: 'Select {name}',
  /** On the name of a column. */
  sortable: 'Sort by this column',
  /** In a cell whose content did not come, for screen readers and on hovering; others see a dash. */
  cellFailed: 'Not available',
  /** Names a column of buttons, and the button that opens several, on hovering. */
  actions: 'Actions',
  /** The same button, for screen readers. {name}: of the row, such as a document's number. */
  actionsOf: 'Actions: {name}',
  /** Beside a row while something is done with it. {label}: of the button that began it, in words of the page's. */
  actionPending: '{label} …',
  /** Beside a row after that did not work. {label}: of the button, in words of the page's. */
  actionFailed: '“{label}” did not work. Try again.',

  /** What went wrong, one sentence, and after it what to do: the same name with Hint. */
  errors: {
    connection: 'The server cannot be reached.',
    connectionHint: 'Check your connection and try again.',
    expired: 'Your session has ended.',
    expiredHint: 'Reload the page to go on.',
    forbidden: 'Your session does not permit this.',
    forbiddenHint: 'Ask whoever gave you access.',
    notFound: 'This is no longer here.',
    notFoundHint: 'It may have been withdrawn. Reload the page to see what is current.',
    tooMany: 'Too many requests at once.',
    tooManyHint: 'Wait a moment and try again.',
    invalid: 'Something in it was not accepted.',
    invalidHint: 'Check what you entered and try again.',
    server: 'Something went wrong on the server.',
    serverHint: 'Nothing was lost. Try again; if it goes on, pass on the request id.',
    setup: 'This page is not set up completely.',
    setupHint: 'Tell whoever runs it; the console of the browser says what is missing.',
    /** Follows one of the sentences, above rows that could not be loaded anew. */
    staleKept: 'What you see is from before and may have changed.',
  },
} as const satisfies Messages;

export type SharedWords = Spoken<typeof sharedEn>;
