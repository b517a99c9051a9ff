import type { Messages, Spoken } from '../i18n/message.ts';

/** What the two portals say around the elements that they hold. */
export const partnerPortalEn = {
  /** Names the list of views, for screen readers. */
  navigation: 'Sections',
  /** Button that opens the list of views where there is little room; the view's name stands beside it. */
  menu: 'Menu',
  /** Beside a name: whose account it is. {publisher}: the company. */
  accountWith: 'Account with {publisher}',
  /** Before the name of the person who is signed in, for screen readers. */
  signedIn: 'Signed in as',
  /** Names of the views of a client; also their headings. One to three words. */
  client: {
    overview: 'Overview',
    statement: 'Statement',
    documents: 'Documents',
    reports: 'Payment reports',
    questions: 'Questions',
    papers: 'Papers',
  },
  /** Names of the views of a supplier; also their headings. One to three words. */
  supplier: {
    overview: 'Overview',
    orders: 'Purchase orders',
    documents: 'Invoices received',
    scheduled: 'Scheduled payments',
    payments: 'Payments',
    withholdings: 'Withholdings',
    statement: 'Statement',
    questions: 'Questions',
  },
  /** The choice between the two accounts of a company that is client and supplier. */
  accounts: {
    /** Its name, for screen readers. */
    title: 'Accounts',
    /** What the reader buys. One to three words. */
    receivable: 'As a client',
    /** What the reader sells. One to three words. */
    payable: 'As a supplier',
  },
  /** Link above a document. {title}: of the view that it leads back to. */
  backTo: 'Back to {title}',
  /** In place of a view that there is not, or that the session may not see. */
  noView: 'There is no such page here',
  /** Below `noView`. */
  noViewText: 'The address may be wrong, or your access does not include it.',
  /** Link below `noView`. */
  toOverview: 'Go to the overview',
  /** In place of a view whose code did not arrive. */
  loadFailed: 'This page could not be loaded.',
  /** Below `loadFailed`; the button to try again follows. */
  loadFailedHint: 'Check your connection and try again.',

  // The overview.
  /** What the balance is: for a client, for a supplier. */
  balance: { receivable: 'To pay', payable: 'To collect' },
  /** The same when the balance has the other sign: for a client, for a supplier. */
  favour: { receivable: 'In your favour', payable: 'In their favour' },
  /** Under the balance, before an amount. */
  overdue: 'Overdue',
  /** Under the balance, in place of `overdue`. */
  nothingOverdue: 'Nothing overdue',
  /** In place of the balances. */
  noBalance: 'Nothing is open',
  /** Below `noBalance`. {publisher}: the company. */
  noBalanceText: 'What {publisher} publishes for you will appear here.',
  /** Heading of documents past their due date. */
  overdueHeading: 'Overdue',
  /** Heading of documents that are due soonest. */
  nextHeading: 'Due next',
  /** In place of those documents. */
  nothingNext: 'Nothing is due in the coming days.',
  /** Heading of payments that the company plans to make. */
  scheduledHeading: 'Scheduled payments',
  /** In place of those payments. */
  nothingScheduled: 'No payment is scheduled.',
  /** Heading of payment reports that the company has not applied yet. */
  reportsHeading: 'Reports under way',
  /** In place of those reports. */
  noReports: 'No report is waiting.',
  /** Heading of questions with messages that were not read. */
  unreadHeading: 'New answers',
  /** In place of those questions. */
  nothingUnread: 'You have read everything.',
  /** Beside a question. {count}: of messages that were not read. */
  unread: { one: '{count} new', other: '{count} new' },
  /** Link below a list that goes on. {title}: of the view. */
  seeAll: 'All: {title}',
  /** Main link of a client's overview. */
  reportPayment: 'Report a payment',
  /** Link beside it. */
  ask: 'Ask a question',
} as const satisfies Messages;

export type PartnerPortalWords = Spoken<typeof partnerPortalEn>;
