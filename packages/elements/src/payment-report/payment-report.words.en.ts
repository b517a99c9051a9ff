import { attachmentsEn } from '../attachments/attachments.words.en.ts';
import { plural } from '../i18n/plural.ts';

/** What the payment report says. The Spanish catalogue has this type. */
export type PaymentReportWords = typeof paymentReportEn;

export const paymentReportEn = {
  files: attachmentsEn,
  title: 'Report a payment',
  titleReceived: 'Report a payment received',
  views: 'Payment reports',
  form: 'New report',
  reports: 'Reports sent',

  // The lines.
  linesHeading: 'What you paid for',
  linesHeadingReceived: 'What you were paid for',
  moreLines: (count: number, text: string, money: string) =>
    plural('en', count, {
      one: `Show ${text} more line: ${money}`,
      other: `Show ${text} more lines: ${money}`,
    }),
  noLines: 'No documents chosen: the payment goes on account.',
  noLinesHint: 'Choose documents in the list, or start from what is open:',
  nothingOpen: 'Nothing is open. A payment made in advance goes on account.',
  payAllShort: 'Pay the full amount due',
  payAll: (money: string) => `Pay the full amount due: ${money}`,
  documentCount: (count: number, text: string) =>
    plural('en', count, { one: `${text} document`, other: `${text} documents` }),
  payOverdue: (money: string) => `Only what is overdue: ${money}`,
  document: 'Document',
  due: 'Due',
  open: 'Open',
  lineAmount: 'Amount',
  lineAmountFor: (name: string) => `Amount paid for ${name}`,
  removeLine: (name: string) => `Remove ${name}`,
  currency: 'Currency',
  left: (labels: string, count: number) =>
    plural('en', count, {
      one: `${labels} was left out: there is nothing to pay on it.`,
      other: `Left out, because there is nothing to pay on them: ${labels}.`,
    }),
  tooManyLines: 'A report takes 200 lines. These are the 200 oldest due.',
  openFailed: 'The open documents could not be loaded.',
  distribute: 'Distribute, oldest due first',
  payOpen: 'Pay what is open',
  distributed: 'The amount paid is shared out, oldest due first.',

  // Several currencies.
  severalCurrencies: 'A report has one currency. Which one do you report now?',
  severalCurrenciesHint: 'The others wait; you can report them next.',
  chooseCurrency: (currency: string, count: number, text: string) =>
    plural('en', count, { one: `${currency}, ${text} line`, other: `${currency}, ${text} lines` }),
  waiting: (currency: string) => `Documents in ${currency} wait for a report of their own.`,
  switchTo: (currency: string) => `Switch to ${currency}`,
  nextCurrency: (currency: string) => `Report those in ${currency}`,

  // Withholdings.
  addWithholding: 'Add withholding',
  addWithholdingTo: (name: string) => `Add withholding to ${name}`,
  withholdingOf: (name: string) => `Withholding on ${name}`,
  tax: 'Tax',
  taxHint: 'VAT, income tax …',
  withheldAmount: 'Amount withheld',
  certificate: 'Certificate no.',
  optional: 'optional',
  removeWithholding: (tax: string) => `Remove withholding ${tax}`,

  // The payment.
  paymentHeading: 'The payment',
  paymentDate: 'Payment date',
  paid: 'Amount paid',
  paidReceived: 'Amount received',
  method: 'Method',
  reference: 'Operation number',
  referenceHint: 'As your bank shows it',
  note: 'Note',
  noteHint: 'Anything that helps to find your payment',

  // Where to pay.
  accountHeading: 'Deposit account',
  accountIntro: (publisher: string) =>
    `Accounts of ${publisher}, straight from the company. If a paper or a mail names another account, ask before you pay.`,
  noAccounts: (currency: string) => `No account in ${currency} is published. Ask before you pay.`,
  otherAccount: 'Another way, or not sure',
  holder: 'Holder',
  accountNumber: 'Account number',
  copyValue: (name: string) => `Copy ${name}`,
  contact: 'Contact',

  // Proof.
  proofHeading: 'Proof of payment',

  // Totals.
  summary: 'Summary',
  settled: 'To settle',
  withheld: 'Withheld',
  applied: 'Paid for documents',
  onAccount: 'On account',
  short: 'Missing',
  proposal: (publisher: string) => `${publisher} checks it first; your balance changes once it is applied.`,
  submit: 'Send report',
  submitAgain: 'Send again',
  sending: 'Sending …',
  waitingForFiles: 'Finishing the upload …',

  // What is wrong.
  attention: (count: number, text: string) =>
    plural('en', count, { one: `${text} field needs attention.`, other: `${text} fields need attention.` }),
  didYouMean: 'Did you mean',
  problems: {
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
  excess: (money: string) => `The lines take ${money} more than was paid.`,
  unconfirmed: 'We do not know whether the report arrived.',
  unconfirmedHint: 'Everything you typed is still here. Sending again is safe: it is recorded only once.',
  stillRunning:
    'Your first attempt is still being processed. Try again in a moment; it is recorded only once.',
  arrivedBefore: 'Your first attempt did arrive, as you had filled it in then.',
  arrivedBeforeHint: 'Look at it under “Reports sent” before you send another.',
  kept: 'Everything you typed is still here.',
  clear: 'Empty the form',

  // Sent.
  sentTitle: (number: string) => `Report ${number} sent`,
  sentText: (money: string, publisher: string) => `${publisher} has received your report of ${money}.`,
  toVerify: 'To be verified',
  nextHeading: 'What happens next',
  nextCheck: (publisher: string) => `${publisher} compares it with its bank.`,
  nextApply: 'Once it is applied, the documents show as paid and your balance changes.',
  nextReject: 'If something does not match, you see the reason under “Reports sent”.',
  another: 'Report another payment',
  seeReports: 'See reports sent',

  // Reports sent.
  noReports: 'No reports yet',
  noReportsHint: 'Once you report a payment, you see here what becomes of it.',
  reportNumber: (number: string) => `Report ${number}`,
  paidOn: (date: string) => `paid on ${date}`,
  sentOn: (date: string) => `Sent on ${date}`,
  sentBy: (date: string, name: string) => `Sent on ${date} by ${name}`,
  installment: (number: string) => `Installment ${number}`,
  reason: 'Reason',
  answeredOn: (date: string) => `Answered on ${date}`,
  becamePayment: (id: string) => `Recorded as payment ${id}`,
  proofs: 'Proofs',
  wholeOnAccount: 'All of it on account',
  withholding: (tax: string, certificate: string) => `${tax} withheld, certificate ${certificate}`,
  withholdingAlone: (tax: string) => `${tax} withheld`,

  // No permission.
  notPermitted: 'Payments cannot be reported here',
  notPermittedHint: 'Your access does not include it. Send the proof to the company itself:',
};
