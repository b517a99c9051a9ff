import type { Messages } from '../i18n/message.ts';

export const publishFilesEn = {
  /** Heading of the element. */
  heading: 'Upload files',
  /** Shown to who may not publish. */
  notPermitted: 'Publishing by hand is not among your permissions',
  /** Below `notPermitted`. */
  notPermittedHint: 'Ask an administrator of your company for the right to edit.',
  /** In the area to drop on. */
  drop: 'Drop e-invoices, spreadsheets or PDFs here',
  /** Below `drop`. What is accepted. */
  accepted:
    'XML, CSV, .xlsx, JSON and PDF, up to 20 MiB each. Nothing is published before you have seen what it would do.',
  /** Button that opens the choice of files. */
  chooseFiles: 'Choose files',
  /** Button that opens the choice of a folder. */
  chooseFolder: 'Choose a folder',
  /** While files are read. {done}: files so far, {all}: of how many. */
  reading: 'Reading files: {done} of {all}',
  /** While the server is asked what would happen. {done}: records so far, {all}: of how many. */
  previewing: 'Checking with the server: {done} of {all}',
  /** While records are published. {done}: so far, {all}: of how many. */
  publishing: 'Publishing: {done} of {all}',
  /** Heading above what a person is asked about their files. */
  askHeading: 'A few questions first',
  /** Above the choice between the two following. */
  askDirection: 'Some files do not say whether your company issued or received them. They were:',
  /** Choice: the company sells, its clients owe. Two or three words. */
  receivable: 'Issued by us',
  /** Choice: the company buys, it owes its suppliers. Two or three words. */
  payable: 'Received by us',
  /** Above the columns of a table. {file}: name of the file, {count}: its rows. */
  table: { one: '{file}: {count} row', other: '{file}: {count} rows' },
  /** Below `table`. */
  tableHint:
    'Say what each column holds. It is remembered in this browser for tables with the same headings.',
  /** In the lists of columns: none holds it. */
  noColumn: 'None',
  /** Label of a list: which sheet of a workbook is read. */
  sheet: 'Sheet',
  /** Label of a field: the currency of all rows. */
  currency: 'Currency of the table, such as PEN',
  /** Above the choice of how amounts are written. */
  decimalMark: 'Amounts are written',
  /** Choice: with a decimal point. */
  point: '1,234.50',
  /** Choice: with a decimal comma. */
  comma: '1.234,50',
  /** Above the choice of how dates are written. */
  dayFirst: 'Dates begin with',
  /** Choice. */
  day: 'the day',
  /** Choice. */
  month: 'the month',
  /** Instead of going on, where something lacks an answer. */
  unanswered: 'Answer what is marked first.',
  /** What columns hold: labels of lists. */
  fields: {
    externalId: 'Your own id',
    type: 'Type',
    direction: 'Direction',
    partner: 'Code of the partner',
    taxId: 'Tax id of the partner',
    name: 'Name of the partner',
    series: 'Series',
    number: 'Number',
    issueDate: 'Date',
    dueDate: 'Due date',
    total: 'Total',
    subtotal: 'Subtotal',
    currency: 'Currency',
    reference: 'Reference',
    description: 'Description',
  },
  /** Above PDFs that belong to no document as far as their names tell. */
  looseHeading: 'Whose papers are these PDFs?',
  /** Below `looseHeading`. */
  looseHint: 'Give the number of the document among the files. What you leave empty is not uploaded.',
  /** Button that goes on after the questions. */
  goOn: 'Go on',
  /** Button that chooses other files. */
  startOver: 'Start over',
  /** Heading above what publishing would do. */
  previewHeading: 'What publishing would do',
  /** Above the list: only a part of it is listed. */
  filters: 'Show',
  /** Filters, with how many there are. {count}: rows. */
  groups: {
    all: { one: 'All: {count}', other: 'All: {count}' },
    created: { one: 'New: {count}', other: 'New: {count}' },
    updated: { one: 'Changed: {count}', other: 'Changed: {count}' },
    unchanged: { one: 'Unchanged: {count}', other: 'Unchanged: {count}' },
    rejected: { one: 'Rejected: {count}', other: 'Rejected: {count}' },
    warned: { one: 'With warnings: {count}', other: 'With warnings: {count}' },
  },
  /** What becomes of a row, as a badge. One or two words. */
  outcomes: {
    created: 'New',
    updated: 'Changed',
    unchanged: 'Unchanged',
    /** A newer version is there already. */
    stale: 'Outdated',
    /** The same record comes again further down. */
    superseded: 'Repeated',
    voided: 'Voided',
    deleted: 'Deleted',
    rejected: 'Rejected',
  },
  /** Heads the column of what becomes of a row. */
  outcome: 'What happens',
  /** Heads the column of what is published. */
  record: 'Record',
  /** Heads the column of amounts. */
  amount: 'Amount',
  /** Heads the column of files and lines. */
  origin: 'From',
  /** Heads the column of reasons and changes. */
  detail: 'Details',
  /** Where a row comes from. {file}: its file, {line}: line in it. */
  line: '{file}, line {line}',
  /** The same of a list. {file}: its file, {position}: place in it. */
  position: '{file}, no. {position}',
  /** Kinds of records that are no documents. */
  partnerRecord: 'Partner',
  /** Of a payment. */
  paymentRecord: 'Payment',
  /** Of a record whose partner would be made with it. */
  newPartner: 'New partner',
  /** Button that asks for what fields hold now. */
  compare: 'Compare with what is there',
  /** In place of an old value that is not there. */
  nothingThere: 'nothing',
  /** Above totals. {count}: partners that would be made. */
  newPartners: { one: '{count} partner would be created', other: '{count} partners would be created' },
  /** Button that publishes. {count}: records. */
  publish: { one: 'Publish {count} record', other: 'Publish {count} records' },
  /** In place of that button. */
  nothingToPublish: 'There is nothing to publish.',
  /** Button that stops. */
  stop: 'Stop',
  /** Button that goes on with what is left. {count}: records. */
  resume: { one: 'Publish the remaining record', other: 'Publish the remaining {count} records' },
  /** Heading of the summary. */
  doneHeading: 'Published',
  /** Above the summary where it was stopped or failed. {done}: records that are there, {left}: those that are not. */
  cut: 'Stopped: {done} records are published, {left} are not.',
  /** Button that saves a list of what was rejected. */
  rejects: 'Download what was rejected (CSV)',
  /** Heads the columns of that list. */
  csv: { file: 'File', place: 'Line', id: 'Id', field: 'Field', reason: 'Reason' },
  /** Button that opens a document that was published. {number}: its number. */
  open: 'Open {number}',
  /** Where a list has nothing. */
  none: 'Nothing here.',
  /** After a failure, what is kept. */
  kept: 'Your files are still here.',
} as const satisfies Messages;
