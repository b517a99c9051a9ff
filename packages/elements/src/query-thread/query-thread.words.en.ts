import { attachmentsEn } from '../attachments/attachments.words.en.ts';
import { plural } from '../i18n/plural.ts';

/** What the query thread says. The Spanish catalogue has this type. */
export type QueryThreadWords = typeof queryThreadEn;

export const queryThreadEn = {
  files: attachmentsEn,
  title: 'Questions',
  titleAbout: (label: string) => `Questions about ${label}`,
  all: 'All questions',
  ask: 'Ask a question',
  back: 'Back to the questions',
  subjects: {
    account: 'Account',
    document: 'Document',
    payment: 'Payment',
    payment_report: 'Payment report',
  },
  aboutThis: {
    account: 'About your account',
    document: 'About this document',
    payment: 'About this payment',
    payment_report: 'About this payment report',
  },
  about: (label: string) => `About ${label}`,
  openDocument: (label: string) => `Open ${label}`,
  unread: (count: number, text: string) => plural('en', count, { one: `${text} new`, other: `${text} new` }),
  newFromHere: 'New',
  attachment: 'Attachment',
  choose: 'Choose a question',
  chooseHint: 'Its messages are shown here.',
  none: 'No questions yet',
  noneHint: 'Ask about a document, a payment or your account; the answer arrives here.',
  noneAbout: 'Nobody has asked about this yet.',

  messages: 'Messages',
  earlier: 'Earlier messages',
  you: 'You',
  yourSide: 'Your company',
  otherSide: 'The other side',
  fromYourSide: (name: string) => `${name}, your company`,
  fromPublisher: (name: string, publisher: string) => `${name}, ${publisher}`,
  sending: 'Sending …',
  sent: 'Sent',
  notSent: 'Not sent.',
  againIsSafe: 'Trying again is safe: it is sent only once.',
  discard: 'Discard',
  announce: (name: string, subject: string, text: string) =>
    `New message from ${name} in “${subject}”: ${text}`,

  message: 'Message',
  write: 'Write a message',
  send: 'Send',
  sendHint: (keys: string) => `${keys} sends`,
  subject: 'Subject',
  subjectHint: 'In a few words',
  question: 'Your question',
  sendQuestion: 'Send question',
  subjectRequired: 'Enter a subject.',
  textRequired: 'Write your question.',
  filesIncomplete: 'A file did not arrive. Try it again or remove it.',
  kept: 'Everything you wrote is still here. Trying again is safe: it is sent only once.',
  refused: 'The server did not accept this question. Everything you wrote is still here.',

  readOnly: 'You can read here, but not write.',
  notPermitted: 'Questions are not available here',
  notPermittedHint: 'Your access does not include them. Ask the company itself:',
  contact: 'Contact',
};
