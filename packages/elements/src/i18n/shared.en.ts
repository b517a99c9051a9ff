import { plural } from './plural.ts';

/** What every element says. The Spanish catalogue has this type, so that no message can be missing. */
export type SharedWords = typeof sharedEn;

export const sharedEn = {
  documentTypes: {
    invoice: 'Invoice',
    credit_note: 'Credit note',
    debit_note: 'Debit note',
    purchase_order: 'Purchase order',
    receipt: 'Receipt',
    withholding_certificate: 'Withholding certificate',
  },
  /** Statuses of documents and of payment reports. */
  statuses: {
    open: 'Open',
    partially_paid: 'Partly paid',
    paid: 'Paid',
    issued: 'Issued',
    void: 'Void',
    overdue: 'Overdue',
    submitted: 'Sent',
    in_review: 'In review',
    accepted: 'Accepted',
    applied: 'Applied',
    rejected: 'Rejected',
  },
  ageing: {
    current: 'Not due',
    days_1_30: '1–30 days',
    days_31_60: '31–60 days',
    days_61_90: '61–90 days',
    over_90: 'Over 90 days',
    unapplied: 'Unapplied credits',
  },
  methods: {
    bank_transfer: 'Bank transfer',
    deposit: 'Deposit',
    cheque: 'Cheque',
    cash: 'Cash',
    card: 'Card',
    direct_debit: 'Direct debit',
    compensation: 'Compensation',
    other: 'Other',
  },
  /** Schemes of fiscal identities, as people call them. */
  fiscalSchemes: {
    'cfdi-uuid': 'Fiscal folio (UUID)',
    cae: 'CAE',
    cufe: 'CUFE',
    folio: 'Folio',
    sunat: 'SUNAT',
    'nfe-key': 'NF-e key',
  },
  document: 'Document',
  installmentOf: (number: string, count: string) => `Installment ${number} of ${count}`,
  daysOverdue: (count: number, days: string) =>
    plural('en', count, { one: `${days} day overdue`, other: `${days} days overdue` }),
  dueToday: 'Due today',
  dueIn: (count: number, days: string) =>
    plural('en', count, { one: `Due in ${days} day`, other: `Due in ${days} days` }),
  asOf: (date: string) => `As of ${date}`,
  amountIn: (currency: string) => `Amounts in ${currency}`,

  loading: 'Loading …',
  updating: 'Updating …',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  open: 'Open',
  download: 'Download',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  requestId: 'Request id',
  showMore: 'Show more',
  selectAll: 'Select all',
  select: (name: string) => `Select ${name}`,
  /** Said after a column's name to a screen reader. */
  sortable: 'Sort by this column',

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
    staleKept: 'What you see is from before and may have changed.',
  },
};
