import { attachmentsEn } from '../attachments/attachments.words.ts';
import type { Messages, Spoken } from '../i18n/message.ts';

export const documentDetailEn = {
  /** Button above a document that was reached from another one. {number}: of that one. */
  back: 'Back to {number}',
  /** Beside the number. */
  total: 'Total',
  /** What is still to be paid of the total: by a client, to a supplier. */
  open: { receivable: 'To pay', payable: 'To collect' },
  /** What of a credit note is used for nothing yet. */
  unapplied: 'Not applied',
  /** Badges of what lowers the debt, such as credit notes: nothing, a part or all of it is used to pay documents. */
  creditStates: { open: 'To apply', partially_paid: 'Partly applied', paid: 'Applied' },
  /** Before a date. */
  issued: 'Issued',
  /** Before the date by which to pay. */
  due: 'Due',
  /** Before the first of several due dates that is still open. */
  nextDue: 'Next due',
  /** In place of what a document that was annulled would owe. {date}: when it was annulled. */
  voided: 'Voided on {date}. It counts nowhere any more.',
  /** Beside an adjustment: which way it moves what is owed. */
  effects: { increase: 'Raises the balance', decrease: 'Lowers the balance' },

  /** Headings of the parties. The last two are of where the paper and the goods went. */
  parties: {
    issuer: 'Issued by',
    recipient: 'Issued to',
    company: 'Company',
    client: 'Client',
    supplier: 'Supplier',
    billing: 'Billing address',
    shipping: 'Delivery address',
  },

  /** Heading and name of the table of what was sold or bought. */
  lines: 'Lines',
  /** Columns of that table. */
  line: {
    /** The article's code. */
    code: 'Code',
    description: 'Description',
    quantity: 'Quantity',
    /** Of the quantity: pieces, boxes, kilograms. */
    unit: 'Unit',
    /** Of one unit. */
    unitPrice: 'Price',
    discount: 'Discount',
    taxes: 'Taxes',
    /** Quantity by price less the discount, without taxes. */
    total: 'Amount',
  },
  /** Beside a heading. {count}: of lines. */
  lineCount: { one: '{count} line', other: '{count} lines' },

  /** Heading of the sum, for screen readers. */
  sums: 'How the total is made',
  /** Amounts of the sum; what is theirs (the name of a tax, what a discount is for) follows. */
  parts: {
    lines: 'Lines',
    discount: 'Discount',
    charge: 'Charge',
    subtotal: 'Subtotal',
    tax: 'Tax',
    rounding: 'Rounding',
    /** Tax that the payer keeps back. */
    withholding: 'Withholding',
    /** Paid before the document was issued. */
    prepaid: 'Paid in advance',
  },
  /** Beside a tax. {base}: the amount that it is of. */
  ofBase: 'of {base}',
  /** Signs before amounts, for screen readers. */
  signs: { plus: 'plus', minus: 'less', equals: 'equals' },
  /** Below the total: what was paid or credited. */
  settled: 'Settled',
  /** Below the total of a credit note: what of it was used. */
  applied: 'Applied',
  /** Below what is open: payments that have not cleared yet. */
  inProcess: 'In process',
  /** Below `inProcess`: what is open once they have cleared. */
  left: 'Afterwards',
  /** Above amounts that are inside others already or beside the total. */
  besides: 'For information',
  /** Below a sum. */
  notAdding: 'These amounts do not come to the total. The total counts.',
  /** Before the total in the company's own currency. {currency}: its name. */
  inBase: 'In {currency}',
  /** Beside an amount in another currency. {one}: one unit of a currency, {price}: what it costs. */
  rate: '{one} = {price}',

  /** Heading: which payments and credits settle the document. */
  settlements: 'How it was paid',
  /** Heading of a credit note: the money that was given back. */
  refunds: 'How it was paid out',
  /** Heading of a credit note: what it settles. */
  allocations: 'What it was applied to',
  /** Kinds of what settles, where no kind of document is known. */
  settlementKinds: { payment: 'Payment', refund: 'Refund', document: 'Document' },
  /** Columns of what settles. */
  settlement: { date: 'Date', what: 'Payment or credit', document: 'Document', amount: 'Amount' },
  /** Under a payment in another currency. {paid}: what it took of the payment. */
  paidWith: 'Paid with {paid}',
  /** Under a credit in another currency. {amount}: what it settles of the other document. */
  settles: 'Settles {amount}',
  /** Follows `paidWith`. {difference}: an amount with its sign. */
  difference: 'exchange difference {difference}',
  /** Beside a payment in process. {date}: when it is expected to clear. */
  clears: 'clears on {date}',
  /** The same of a payment that the company plans to make. {date}: the day. */
  planned: 'to be paid on {date}',
  /** Beside a payment in process. */
  countsNowhere: 'not counted yet',
  /** Beside an amount. {number}: which installment. */
  installment: 'Installment {number}',

  /** Heading and name of the table of installments. */
  installments: 'Installments',
  /** Columns of installments. */
  installmentColumns: { number: 'No.', due: 'Due', status: 'Status', amount: 'Amount', open: 'Open' },

  /** Heading: the document's files. */
  papers: 'Papers',

  /** Heading: other documents that it has to do with. */
  related: 'Related documents',
  /** What the document is to another, before that one's number. */
  relations: {
    corrects: 'Corrects',
    fulfils: 'Fulfils',
    replaces: 'Replaces',
    certifies: 'Certifies',
    acknowledges: 'Acknowledges',
    refers_to: 'Refers to',
    corrected_by: 'Corrected by',
    fulfilled_by: 'Fulfilled by',
    replaced_by: 'Replaced by',
    certified_by: 'Certified by',
    acknowledged_by: 'Acknowledged by',
    referred_to_by: 'Referred to by',
  },
  /** Beside the number of a document that is not here. */
  notPublished: 'not here',

  /** Heading: when and how it is to be paid. */
  terms: 'Payment terms',
  /** What is taken off when it is paid early. {part}: a rate or an amount, {date}: the last day. */
  early: '{part} off if paid by {date}',
  /** The same after that day. {part}: a rate or an amount, {date}: the last day. */
  earlyOver: '{part} off until {date}',
  /** Heading: what else the paper says. */
  notes: 'Notes',

  /** Heading: what the company's system says besides. */
  facts: 'Further data',
  /** Names of those data. */
  fact: {
    /** The partner's own number, such as that of its order. */
    reference: 'Reference',
    externalId: 'Id at the company',
    salesperson: 'Salesperson',
    branch: 'Branch',
    project: 'Project',
    costCentre: 'Cost centre',
  },
  /** Button beside the number that a tax authority gave. */
  copyFiscal: 'Copy the number',
  /** At the end. {instant}: date and time. */
  recorded: 'Recorded on {instant}',

  /** In place of a document, while none was chosen. */
  idleTitle: 'No document chosen',
  /** Below `idleTitle`. */
  idleText: 'Open one in a list or in the account, and it is shown here.',
  /** In place of a document. */
  missingTitle: 'This document is not here',
  /** Below `missingTitle`. {publisher}: the company. */
  missingText: 'It may have been withdrawn, or it belongs to another account. Ask {publisher} for it.',
  /** In place of everything. */
  notPermitted: 'Your session does not show documents.',

  files: attachmentsEn,
} as const satisfies Messages;

export type DocumentDetailWords = Spoken<typeof documentDetailEn>;
