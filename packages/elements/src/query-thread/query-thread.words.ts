import { attachmentsEn } from '../attachments/attachments.words.ts';
import type { Messages, Spoken } from '../i18n/message.ts';

export const queryThreadEn = {
  /** Words about files, translated in attachments.words. */
  files: attachmentsEn,
  /** Heading: what a client or supplier asks the company, and its answers. */
  title: 'Questions',
  /** Heading. {label}: the number of a document or payment. */
  titleAbout: 'Questions about {label}',
  /** Button beside `titleAbout`: shows those about everything else too. */
  all: 'All questions',
  /** Main button. */
  ask: 'Ask a question',
  /** Button that leaves one question for the list. */
  back: 'Back to the questions',
  /** What a question is about; a number may follow. */
  subjects: {
    account: 'Account',
    document: 'Document',
    payment: 'Payment',
    payment_report: 'Payment report',
  },
  /** Above a new question, where what it is about has no number. */
  aboutThis: {
    account: 'About your account',
    document: 'About this document',
    payment: 'About this payment',
    payment_report: 'About this payment report',
  },
  /** Above a new question. {label}: one of `subjects` with a number. */
  about: 'About {label}',
  /** On a number, as a button. {label}: the number of the document. */
  openDocument: 'Open {label}',
  /** Mark of a question in the list. {count}: of messages that were not read yet. */
  unread: { one: '{count} new', other: '{count} new' },
  /** A line between messages: those below were not read yet. One word. */
  newFromHere: 'New',
  /** Before the last message of a question in the list, for screen readers. */
  attachment: 'Attachment',
  /** In place of messages. */
  choose: 'Choose a question',
  /** Below `choose`. */
  chooseHint: 'Its messages are shown here.',
  /** In place of the list. */
  none: 'No questions yet',
  /** Below `none`. */
  noneHint: 'Ask about a document, a payment or your account; the answer arrives here.',
  /** Below `none`, where the list is of one document or payment. */
  noneAbout: 'Nobody has asked about this yet.',
  /** Below `none`, for the company that is asked. */
  noneAsked: 'What partners ask appears here by itself.',
  /** In place of the list of what is unread. */
  noneUnread: 'Everything is read',

  /** The messages of a question, for screen readers. */
  messages: 'Messages',
  /** Button above the first message that is shown. */
  earlier: 'Earlier messages',
  /** Who wrote a message: the reader. */
  you: 'You',
  /** Who wrote a message: somebody else of the reader's own company. */
  yourSide: 'Your company',
  /** Who wrote a message: the client or supplier, as the company sees it. */
  otherSide: 'The other side',
  /** Who wrote a message. {name}: a colleague of the reader. */
  fromYourSide: '{name}, your company',
  /** Who wrote a message. {name}: a person, {publisher}: the company. */
  fromPublisher: '{name}, {publisher}',
  /** Under a message, and on the button meanwhile. */
  sending: 'Sending …',
  /** Under a message. */
  sent: 'Sent',
  /** In place of a message that is above already: the server had it, though its answer was lost. */
  arrived: 'The first attempt did arrive.',
  /** Under a message. */
  notSent: 'Not sent.',
  /** Follows `notSent`. */
  againIsSafe: 'Trying again is safe: it is sent only once.',
  /** Button under a message that was not sent: throws it away. */
  discard: 'Discard',
  /** Said to a screen reader. {name}: who wrote, {subject}: of the question, {text}: the message's beginning. */
  announce: 'New message from {name} in “{subject}”: {text}',

  /** Field for a message, for screen readers. */
  message: 'Message',
  /** Inside that field. */
  write: 'Write a message',
  /** Button beside that field. */
  send: 'Send',
  /** Under that field. {keys}: such as Ctrl + Enter. */
  sendHint: '{keys} sends',
  /** Field for the subject of a new question. */
  subject: 'Subject',
  /** Inside that field. */
  subjectHint: 'In a few words',
  /** Field for the text of a new question. */
  question: 'Your question',
  /** Button of a new question. */
  sendQuestion: 'Send question',
  /** Under the field `subject`. */
  subjectRequired: 'Enter a subject.',
  /** Under the field `question`. */
  textRequired: 'Write your question.',
  /** Under the files of a question. */
  filesIncomplete: 'A file did not arrive. Try it again or remove it.',
  /** After what went wrong. */
  kept: 'Everything you wrote is still here. Trying again is safe: it is sent only once.',
  /** After what went wrong, when sending the same again is of no use. */
  refused: 'The server did not accept this question. Everything you wrote is still here.',

  /** In place of the field for a message. */
  readOnly: 'You can read here, but not write.',
  /** In place of everything. */
  notPermitted: 'Questions are not available here',
  /** Below `notPermitted`; name, mail and telephone follow. */
  notPermittedHint: 'Your access does not include them. Ask the company itself:',
  /** Before a name, a mail address and a telephone number. */
  contact: 'Contact',
} as const satisfies Messages;

export type QueryThreadWords = Spoken<typeof queryThreadEn>;
