import type { Messages, Spoken } from '../i18n/message.ts';

export const paymentReviewEn = {
  /** Heading of the list. */
  title: 'Payment reports',
  /** Before the choices of the filter, for screen readers. */
  show: 'Show',
  /** Choice of the filter: reports that wait for an answer. */
  pending: 'To attend',
  /** Choice of the filter: every report. */
  all: 'All',
  /** Column: the number of the report. */
  report: 'Report',
  /** Column: who reported. */
  partner: 'Partner',
  /** Column: the day of the payment. */
  paymentDate: 'Paid on',
  /** Column: a badge. */
  status: 'Status',
  /** Column: what was paid. */
  amount: 'Amount',
  /** In place of the list, where nothing waits. */
  nonePending: 'Nothing to attend',
  /** In place of the list, where the filter finds nothing. */
  noneWithStatus: 'No report with this status',
  /** Below it. */
  noneHint: 'What partners report as paid appears here by itself.',
  /** Beside the list, while none is chosen. */
  choose: 'Choose a report',
  /** Below `choose`. */
  chooseHint: 'What it says, its proofs and your answer are shown here.',
  /** Button, where there is room for one of both only. */
  back: 'Back to the reports',

  /** How the money moved. */
  method: 'Method',
  /** What the bank calls the payment. */
  reference: 'Operation number',
  /** Where it was paid in. */
  account: 'Deposit account',
  /** When the report came. */
  sent: 'Sent',
  /** When the report came. {date}: when, {name}: the person who sent it. */
  sentBy: '{date}, {name}',
  /** What the partner wrote besides. */
  note: 'Note',
  /** Heading of the documents that it pays. */
  lines: 'What it pays',
  /** In place of the documents, where none is named. */
  wholeOnAccount: 'All of it on account',
  /** What is left of the payment. */
  onAccount: 'On account',
  /** Behind the number of a document. {number}: which part of it. */
  installment: 'Installment {number}',
  /** Below a document. {tax}: which tax, {certificate}: number of its certificate. */
  withholding: '{tax} withheld, certificate {certificate}',
  /** Below a document. {tax}: which tax was kept back. */
  withholdingAlone: '{tax} withheld',
  /** Heading of the files. */
  proofs: 'Proofs of payment',
  /** In place of the files. */
  noProofs: 'No proof attached',
  /** Button: shows the file in the page. */
  look: 'Look at',

  /** Heading of what can be answered. */
  answer: 'Answer',
  /** When the company answered. */
  answered: 'Answered',
  /** Why a report was rejected. */
  reason: 'Reason',
  /** The payment in the accounts that it became. */
  becamePayment: 'Payment',
  /** Buttons: what the company does with the report. */
  steps: {
    in_review: 'Take into review',
    accepted: 'Accept',
    applied: 'Apply',
    rejected: 'Reject',
  },
  /** Button: takes an answered report back into review. */
  again: 'Review again',
  /** Field for the reason. */
  reasonField: 'Reason, shown to the partner',
  /** Under the field for the reason. */
  reasonRequired: 'Say why.',
  /** Field for the number of the payment in the accounts. */
  paymentField: 'Payment recorded in the ERP (optional)',
  /** Inside that field. */
  paymentHint: 'Its number there',
  /** Under that field. */
  paymentUnknown: 'The partner has no payment of this number.',
  /** On the button meanwhile. */
  saving: 'Saving …',
  /** Above the report, where somebody else was faster. */
  changedMeanwhile: 'Somebody else has answered meanwhile. This is how it is now.',
  /** After what went wrong. */
  kept: 'What you typed is still here.',
  /** For screen readers, after an answer. {number}: of the report, {status}: what it is now. */
  nowIs: '{number}: {status}',

  /** In place of everything. */
  notPermitted: 'Payment reports cannot be answered here',
  /** Below `notPermitted`. */
  notPermittedHint: 'Your access does not include it.',
} as const satisfies Messages;

export type PaymentReviewWords = Spoken<typeof paymentReviewEn>;
