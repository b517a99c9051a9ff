import { attachmentsEn } from '../attachments/attachments.words.ts';
import type { Messages, Spoken } from '../i18n/message.ts';

export const paymentListEn = {
  /** Words about files, translated in attachments.words. */
  files: attachmentsEn,
  /** Heading of the payments that a supplier has received. */
  receivedHeading: 'Payments received',
  /** Heading of the payments that a client has made. */
  madeHeading: 'Payments made',
  /** Heading of payments that have not been made or have not cleared. */
  scheduledHeading: 'Scheduled payments',
  /** Below `scheduledHeading`. {publisher}: the company. */
  scheduledHint: 'What {publisher} plans to pay, or has on its way. It counts once it has been paid.',
  /** Above the scheduled payments, before what they come to. */
  scheduledTotal: 'Scheduled',
  /** Below the scheduled payments, where there are more than one request brings. {count}: how many are shown. */
  scheduledMore: {
    one: 'This is {count} of them; there are more.',
    other: 'These are {count} of them; there are more.',
  },
  /** A payment without a day of its own, in place of the date. */
  noDay: 'Day not set',
  /** Beside the name of a payment. {count}: of documents that it pays. */
  documents: { one: '{count} document', other: '{count} documents' },
  /** Heading inside a payment, over the documents that it pays. */
  covers: 'What it covers',
  /** The same of a payment that has not been made. */
  willCover: 'What it will cover',
  /** In place of the documents. */
  coversNothing: 'It is on account: it covers no document yet.',
  /** Beside an amount: what of the payment settles no document. */
  onAccount: 'On account',
  /** Beside a document. {number}: which installment. */
  installment: 'Installment {number}',
  /** Heading of documents that have to do with a payment, such as a withholding certificate. */
  related: 'Certificates and receipts',
  /** Heading of the payment's files. */
  papers: 'Papers',
  /** Inside a payment. {date}: the day on which it reaches the account. */
  clears: 'It reaches the account on {date}.',
  /** Inside a payment. {date}: since when it is void, {reason}: why, as the company wrote it. */
  voidedOn: 'Void since {date}: {reason}',
  /** Inside a payment, where money was given back. */
  refund: 'Money given back',

  /** In place of the list. */
  noneTitle: 'No payments yet',
  /** Below `noneTitle`. {publisher}: the company. */
  noneText: 'Once {publisher} records a payment, you see here what it covers.',
  /** In place of the list of scheduled payments. */
  noneScheduledTitle: 'Nothing is scheduled',
  /** Below `noneScheduledTitle`. {publisher}: the company. */
  noneScheduledText: 'Once {publisher} plans a payment, you see here its day and what it will cover.',
  /** In place of everything. */
  notPermitted: 'Payments are not shown here',
} as const satisfies Messages;

export type PaymentListWords = Spoken<typeof paymentListEn>;
