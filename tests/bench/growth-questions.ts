import { METADATA, WORDS, type FilledAccounts } from './fill-accounts.ts';

/** One that can be asked of accounts of any size. */
export interface Question {
  readonly name: string;
  /** Asked as the partner that holds a tenth, by a session. */
  readonly asPartner?: boolean;
  /** One of them at a time, in turns. */
  readonly paths: readonly ((accounts: FilledAccounts) => string)[];
}

const SORTS = ['-issueDate', 'issueDate', '-dueDate', 'dueDate', '-number', 'number'];
const STATES = {
  'of any status': '',
  open: '&status=open',
  'partially paid': '&status=partially_paid',
  'open or partially paid': '&status=open,partially_paid',
  paid: '&status=paid',
  issued: '&status=issued',
  void: '&status=void',
  overdue: '&overdue=true',
};

const path = (query: string) => () => `/v1/documents?${query}`;
const metadata = (entry: string) => {
  const [key, value] = entry.split('=') as [string, string];
  return `metadata[${key}]=${value}`;
};
const account = (name: string, list: string, query: string): Question => ({
  name,
  paths: [({ partnerId }) => `/v1/${list}?partnerId=${partnerId}${query}`],
});
const fewDaysAgo = new Date(Date.now() - 4 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const ACCOUNTS: readonly Question[] = [
  { name: 'sums', paths: [() => '/v1/documents/summary'] },
  account('sums of a partner', 'documents/summary', ''),
  account('statement, first page', 'statement/movements', '&currency=PEN'),
  account('statement, last page', 'statement/movements', `&currency=PEN&from=${fewDaysAgo}`),
  account('statement, totals', 'statement', '&kind=totals'),
  account('open items', 'statement/open-items', '&currency=PEN'),
];

const LISTS: readonly (readonly [name: string, query: string])[] = [
  ['list', ''],
  ['list, by status', 'status=open,partially_paid'],
  ['list, overdue', 'overdue=true'],
  ['list, by due date', 'sort=dueDate&status=open'],
];

const SEARCHES = [
  ['in every document', WORDS.always],
  ['in one of 10', WORDS.oneInTen],
  ['in one of 200', WORDS.oneInTwoHundred],
  ['in three', WORDS.three],
  ['in none', WORDS.none],
  ['a number', undefined],
] as const;

const CARRIED = [
  ['of one of 10', METADATA.oneInTen],
  ['of one of 200', METADATA.oneInTwoHundred],
  ['of three', METADATA.three],
  ['of none', 'contract=ninguno'],
] as const;

/** What is asked of the publisher's accounts, and then as a partner. */
export const QUESTIONS: readonly Question[] = [
  ...ACCOUNTS,
  ...[false, true].flatMap((asPartner): Question[] => {
    const of = asPartner ? "a partner's " : '';
    return [
      ...LISTS.map(([name, query]) => ({
        name: `${of}${name}`,
        asPartner,
        paths: [path(query)],
      })),
      ...SEARCHES.map(([name, words]) => ({
        name: `${of}search, ${name}`,
        asPartner,
        paths: [({ number }: FilledAccounts) => `/v1/documents?q=${words ?? number}`],
      })),
      ...CARRIED.map(([name, entry]) => ({
        name: `${of}list, by metadata ${name}`,
        asPartner,
        paths: [path(metadata(entry))],
      })),
      ...Object.entries(STATES).map(([name, state]) => ({
        name: `${of}list, ${name}, in each order`,
        asPartner,
        paths: SORTS.map((sort) => path(`sort=${sort}${state}`)),
      })),
    ];
  }),
];
