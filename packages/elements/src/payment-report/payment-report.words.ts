import { attachmentsEn } from '../attachments/attachments.words.ts';
import type { Messages, Spoken } from '../i18n/message.ts';

export const paymentReportEn = {
  /** Words about files, translated in attachments.words. */
  files: attachmentsEn,
  /** Heading: a client tells the company what it has paid. */
  title: 'Report a payment',
  /** Heading: a supplier tells the company what it has received. */
  titleReceived: 'Report a payment received',
  /** Heading over the list of reports; the tabs `form` and `reports`, for screen readers. */
  views: 'Payment reports',
  /** Tab. */
  form: 'New report',
  /** Tab, and the list of what was sent. */
  reports: 'Reports sent',

  // The lines.
  /** Heading of the documents, for a client. */
  linesHeading: 'What you paid for',
  /** Heading of the documents, for a supplier. */
  linesHeadingReceived: 'What you were paid for',
  /** Button below the first lines. {count}: of those that are folded, {money}: what they come to. */
  moreLines: { one: 'Show {count} more line: {money}', other: 'Show {count} more lines: {money}' },
  /** In place of the lines. */
  noLines: 'No documents chosen: the payment goes on account.',
  /** Below `noLines`; the buttons `payAllShort` and `payOverdue` follow. */
  noLinesHint: 'Choose documents in the list, or start from what is open:',
  /** Below `noLines`, in place of `noLinesHint`. */
  nothingOpen: 'Nothing is open. A payment made in advance goes on account.',
  /** Button that takes all open documents; an amount stands beside it. */
  payAllShort: 'Pay the full amount due',
  /** The same button, for screen readers. {money}: the amount. */
  payAll: 'Pay the full amount due: {money}',
  /** Beside that button. {count}: of documents. */
  documentCount: { one: '{count} document', other: '{count} documents' },
  /** Button that takes the overdue documents. {money}: what they come to. */
  payOverdue: 'Only what is overdue: {money}',
  /** Column: the document's number. */
  document: 'Document',
  /** Column: the date by which to pay. */
  due: 'Due',
  /** Column: what is still to be paid. */
  open: 'Open',
  /** Column of fields: what was paid. */
  lineAmount: 'Amount',
  /** A field of that column, for screen readers. {name}: the document. */
  lineAmountFor: 'Amount paid for {name}',
  /** Button, for screen readers. {name}: the document. */
  removeLine: 'Remove {name}',
  /** Choice of currency. */
  currency: 'Currency',
  /** Above the lines. {labels}: the documents as a list, {count}: how many they are. */
  left: {
    one: '{labels} was left out: there is nothing to pay on it.',
    other: 'Left out, because there is nothing to pay on them: {labels}.',
  },
  /** Above the lines. {labels}: the documents as a list, {count}: how many they are. */
  blocked: {
    one: '{labels} was left out: it is on hold and not to be paid meanwhile.',
    other: 'Left out, because they are on hold and not to be paid meanwhile: {labels}.',
  },
  /** Above the lines. */
  tooManyLines: 'A report takes 200 lines. These are the 200 oldest due.',
  /** After what went wrong. */
  openFailed: 'The open documents could not be loaded.',
  /** Button that shares the amount paid among the lines. */
  distribute: 'Distribute, oldest due first',
  /** Button that sets each line to its whole open amount. */
  payOpen: 'Pay what is open',
  /** Below the lines, after `distribute`. */
  distributed: 'The amount paid is shared out, oldest due first.',

  // Several currencies.
  /** Above a choice of currencies. */
  severalCurrencies: 'A report has one currency. Which one do you report now?',
  /** Below that. */
  severalCurrenciesHint: 'The others wait; you can report them next.',
  /** A choice. {currency}: a code, such as PEN; {count}: of lines. */
  chooseCurrency: { one: '{currency}, {count} line', other: '{currency}, {count} lines' },
  /** Above the lines. {currency}: a code. */
  waiting: 'Documents in {currency} wait for a report of their own.',
  /** Button beside `waiting`. {currency}: a code. */
  switchTo: 'Switch to {currency}',
  /** Button after a report was sent. {currency}: a code, of the documents that wait. */
  nextCurrency: 'Report those in {currency}',

  // Withholdings.
  /** Button of a line: a tax that the payer keeps back. */
  addWithholding: 'Add withholding',
  /** The same button, for screen readers. {name}: the document. */
  addWithholdingTo: 'Add withholding to {name}',
  /** The fields of a withholding, for screen readers. {name}: the document. */
  withholdingOf: 'Withholding on {name}',
  /** Field: which tax. */
  tax: 'Tax',
  /** Inside that field: taxes that are withheld in the country. */
  taxHint: 'VAT, income tax …',
  /** Field. */
  withheldAmount: 'Amount withheld',
  /** Field: the number of the certificate that proves it. */
  certificate: 'Certificate no.',
  /** Between brackets after the name of a field. */
  optional: 'optional',
  /** Button, for screen readers. {tax}: which one. */
  removeWithholding: 'Remove withholding {tax}',

  // The payment.
  /** Heading of the fields below. */
  paymentHeading: 'The payment',
  /** Field. */
  paymentDate: 'Payment date',
  /** Field, for a client. */
  paid: 'Amount paid',
  /** Field, for a supplier. */
  paidReceived: 'Amount received',
  /** Field: a way to pay. */
  method: 'Method',
  /** Field: the number by which a bank finds the payment. */
  reference: 'Operation number',
  /** Inside that field. */
  referenceHint: 'As your bank shows it',
  /** Field for free text. */
  note: 'Note',
  /** Inside that field. */
  noteHint: 'Anything that helps to find your payment',

  // Where to pay.
  /** Heading of the company's bank accounts. */
  accountHeading: 'Deposit account',
  /** Below it, against fraud. {publisher}: the company. */
  accountIntro:
    'Accounts of {publisher}, straight from the company. If a paper or a mail names another account, ask before you pay.',
  /** In place of the accounts. {currency}: a code. */
  noAccounts: 'No account in {currency} is published. Ask before you pay.',
  /** Last choice among the accounts. */
  otherAccount: 'Another way, or not sure',
  /** Before the name of an account's owner. */
  holder: 'Holder',
  /** Before an account's number. */
  accountNumber: 'Account number',
  /** Button, for screen readers. {name}: what it copies, such as `accountNumber`. */
  copyValue: 'Copy {name}',
  /** Before a name, a mail address and a telephone number. */
  contact: 'Contact',

  // Proof.
  /** Heading of the files that prove the payment. */
  proofHeading: 'Proof of payment',

  // Totals.
  /** Heading of the sums below; the currency follows. */
  summary: 'Summary',
  /** Sum: what the lines settle, with what was withheld. */
  settled: 'To settle',
  /** Sum: taxes that were kept back. */
  withheld: 'Withheld',
  /** Sum: what was paid for the lines. */
  applied: 'Paid for documents',
  /** Sum: what was paid and settles no document. */
  onAccount: 'On account',
  /** Sum: by how much the lines exceed what was paid. */
  short: 'Missing',
  /** Under the sums. {publisher}: the company. */
  proposal: '{publisher} checks it first; your balance changes once it is applied.',
  /** Main button. */
  submit: 'Send report',
  /** Main button after a failure. */
  submitAgain: 'Send again',
  /** Main button meanwhile. */
  sending: 'Sending …',
  /** Main button, while files are on their way. */
  waitingForFiles: 'Finishing the upload …',

  // What is wrong.
  /** Beside the main button. {count}: of fields. */
  attention: { one: '{count} field needs attention.', other: '{count} fields need attention.' },
  /** Under an amount that can be read in two ways; the two follow as buttons. */
  didYouMean: 'Did you mean',
  /** Under a field or a line: what is wrong with it, and what to do. One or two short sentences. */
  problems: {
    /** The example as the language writes figures. */
    format: 'Write an amount in figures, such as 1,234.56.',
    negative: 'Write the amount without a minus sign.',
    decimals: 'Too many decimals for this currency.',
    size: 'The amount is too large.',
    ask: 'This can be read in more than one way.',
    overOpen: 'More than what is open. What is above it goes on account: leave it in the amount paid.',
    linesExceed: 'The lines take more than was paid.',
    paidRequired: 'Enter the amount paid.',
    amountRequired: 'Enter an amount above zero.',
    taxRequired: 'Enter the tax.',
    dateRequired: 'Enter the date of the payment.',
    tooLong: 'Too long.',
    'future-date': 'The date lies in the future.',
    'past-date': 'The date lies too far back.',
    'unknown-reference': 'This is no longer available. Remove it, or choose another.',
    currency: 'Its currency is not that of the report.',
    direction: 'It belongs to the other side of your account.',
    'document-void': 'The document was voided. Remove it.',
    'document-type': 'Only invoices and debit notes can be reported as paid. Remove it.',
    minimum: 'The amount is too small.',
    'lines-exceed-amount': 'The lines take more than was paid.',
    repeated: 'It is there twice. Remove one.',
    files: 'A file did not arrive. Try it again or remove it.',
    other: 'The server did not accept this.',
  },
  /** Under the amount paid. {money}: by how much. */
  excess: 'The lines take {money} more than was paid.',
  /** Above the form, when the connection broke while sending. */
  unconfirmed: 'We do not know whether the report arrived.',
  /** Follows `unconfirmed`. */
  unconfirmedHint: 'Everything you typed is still here. Sending again is safe: it is recorded only once.',
  /** Above the form. */
  stillRunning:
    'Your first attempt is still being processed. Try again in a moment; it is recorded only once.',
  /** Above the form, when it was changed after a failure and sent again. */
  arrivedBefore: 'Your first attempt did arrive, as you had filled it in then.',
  /** Follows `arrivedBefore`; names the tab `reports`. */
  arrivedBeforeHint: 'Look at it under “Reports sent” before you send another.',
  /** After what went wrong. */
  kept: 'Everything you typed is still here.',
  /** Button. */
  clear: 'Empty the form',

  // Sent.
  /** Heading. {number}: the report's. */
  sentTitle: 'Report {number} sent',
  /** Below it. {publisher}: the company, {money}: the amount. */
  sentText: '{publisher} has received your report of {money}.',
  /** Badge of a report that nobody has looked at yet. */
  toVerify: 'To be verified',
  /** Heading of the three sentences below. */
  nextHeading: 'What happens next',
  /** First. {publisher}: the company. */
  nextCheck: '{publisher} compares it with its bank.',
  /** Second. */
  nextApply: 'Once it is applied, the documents show as paid and your balance changes.',
  /** Third; names the tab `reports`. */
  nextReject: 'If something does not match, you see the reason under “Reports sent”.',
  /** Button. */
  another: 'Report another payment',
  /** Button. */
  seeReports: 'See reports sent',

  // Reports sent.
  /** In place of the list. */
  noReports: 'No reports yet',
  /** Below `noReports`. */
  noReportsHint: 'Once you report a payment, you see here what becomes of it.',
  /** A report in the list. {number}: its own. */
  reportNumber: 'Report {number}',
  /** Beside its number. {date}: of the payment. */
  paidOn: 'paid on {date}',
  /** Below what it holds. {date}: with the time. */
  sentOn: 'Sent on {date}',
  /** The same. {date}: with the time, {name}: of the person. */
  sentBy: 'Sent on {date} by {name}',
  /** Beside a document. {number}: which installment. */
  installment: 'Installment {number}',
  /** Before why a report was rejected. */
  reason: 'Reason',
  /** Below the company's answer. {date}: with the time. */
  answeredOn: 'Answered on {date}',
  /** The company's answer. {id}: the payment's number. */
  becamePayment: 'Recorded as payment {id}',
  /** Heading of the report's files. */
  proofs: 'Proofs',
  /** In place of documents. */
  wholeOnAccount: 'All of it on account',
  /** Beside an amount. {tax}: which one, {certificate}: its number. */
  withholding: '{tax} withheld, certificate {certificate}',
  /** The same without a certificate. {tax}: which one. */
  withholdingAlone: '{tax} withheld',

  // No permission.
  /** In place of everything. */
  notPermitted: 'Payments cannot be reported here',
  /** Below `notPermitted`; name, mail and telephone follow. */
  notPermittedHint: 'Your access does not include it. Send the proof to the company itself:',
} as const satisfies Messages;

export type PaymentReportWords = Spoken<typeof paymentReportEn>;
