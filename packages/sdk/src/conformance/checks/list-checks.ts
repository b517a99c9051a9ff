import type {
  SaldoDocument,
  DocumentSummary,
  Movement,
  OpenItem,
  Session,
  Statement,
} from '../../generated/contract.ts';
import { addDays } from '../../account/index.ts';
import { compareDecimals, sumDecimals } from '../../money/index.ts';
import { check, type Check } from '../check.ts';
import { hold, holdSame } from '../finding.ts';
import { invoiceOf, publishAll } from '../records.ts';
import type { Caller } from '../target.ts';
import { sessionOfVector } from '../vectors/run-vector.ts';
import type { World } from '../world.ts';

type Query = Readonly<Record<string, string>>;
interface Page<Row> {
  readonly data: readonly Row[];
  readonly nextCursor?: string;
}

/** `09-lists-and-feed.md`, its lists, and what `08-account.md` says of today and of pages. */
export const listChecks: readonly Check[] = [
  check('ORD-1', 'documents in pages of one, two, three and seven', async (world) => {
    const { session } = await ledger(world);
    const all = await pages<SaldoDocument>(world, 'listDocuments', session, { limit: '200' });
    for (const limit of ['1', '2', '3', '7']) {
      const rows = await pages<SaldoDocument>(world, 'listDocuments', session, { limit });
      holdSame(`Documents in pages of ${limit}`, externalIds(rows), externalIds(all));
    }
    hold(
      all.length > 0 && new Set(externalIds(all)).size === all.length,
      'A list of documents holds none, or one twice.',
    );
  }),
  check('ORD-2', 'each order', async (world) => {
    const { session } = await ledger(world);
    for (const sort of ['issueDate', 'dueDate', 'number']) {
      const keys = async (order: string) => {
        const rows = await pages<SaldoDocument>(world, 'listDocuments', session, {
          sort: order,
          limit: '4',
          type: 'invoice',
        });
        return rows.map((row) => String(row[sort as 'issueDate']));
      };
      holdSame(`${sort} of documents by ${sort}`, await keys(sort), (await keys(sort)).toSorted());
      holdSame(`${sort} of documents by -${sort}`, await keys(`-${sort}`), (await keys(sort)).toReversed());
    }
    const rows = await pages<SaldoDocument>(world, 'listDocuments', session, {});
    const days = rows.map(({ issueDate }) => issueDate);
    holdSame('issueDate of documents without a sort', days, days.toSorted().toReversed());
  }),
  check('ORD-3', 'type, status, currency and day', async (world) => {
    const { session } = await ledger(world);
    const all = await pages<SaldoDocument>(world, 'listDocuments', session, {});
    const filters: [Query, (row: SaldoDocument) => boolean][] = [
      [{ type: 'credit_note' }, ({ type }) => type === 'credit_note'],
      [{ type: 'credit_note,purchase_order' }, ({ type }) => type !== 'invoice'],
      [{ status: 'open,paid' }, ({ status }) => status === 'open' || status === 'paid'],
      [
        { currency: 'USD', type: 'invoice' },
        ({ type, currency }) => currency === 'USD' && type === 'invoice',
      ],
      [
        { issuedFrom: '2024-02-01', status: 'open' },
        (row) => row.issueDate >= '2024-02-01' && row.status === 'open',
      ],
      [{ direction: 'payable' }, () => false],
    ];
    for (const [query, holds] of filters) {
      const rows = await pages<SaldoDocument>(world, 'listDocuments', session, query);
      holdSame(`Documents with ${JSON.stringify(query)}`, externalIds(rows), externalIds(all.filter(holds)));
    }
  }),
  check('ORD-4', 'without filters and with some', async (world) => {
    const { session } = await ledger(world);
    for (const query of [{}, { type: 'invoice' }, { status: 'partially_paid' }] as Query[]) {
      const rows = await pages<SaldoDocument>(world, 'listDocuments', session, query);
      const { currencies } = await world.read<DocumentSummary>('summarizeDocuments', { as: session, query });
      for (const { currency, count, openAmount } of currencies) {
        const own = rows.filter((row) => row.currency === currency);
        holdSame(`Documents in ${currency} with ${JSON.stringify(query)}`, count, own.length);
        const signed = own.map(({ type, openAmount: open }) =>
          type === 'credit_note' ? `-${open.amount}` : open.amount,
        );
        holdEqual(
          'Their open amount',
          openAmount.amount,
          sumDecimals(signed.map((one) => one.replace('--', ''))),
        );
      }
    }
  }),
  check('ORD-5', 'a page of three', async (world) => {
    const { session } = await ledger(world);
    const { data, nextCursor } = await page<SaldoDocument>(world, 'listDocuments', session, { limit: '3' });
    holdSame('Rows', data.length, 3);
    hold(nextCursor !== undefined, 'A page of three of more rows has no nextCursor.');
  }),
  check('STM-6', 'movements in pages of two, forth and back', async (world) => {
    const { session } = await ledger(world);
    const { movements } = await penOf(world, session);
    const shown = (rows: readonly Movement[]) =>
      rows.map(({ externalId, balance }) => [externalId, balance.amount]);
    const query = { currency: 'PEN', limit: '2', from: '2024-01-01', asOf: '2024-12-31' };
    const forth = await pages<Movement>(world, 'listMovements', session, query);
    holdSame('Movements page by page', shown(forth), shown(movements));
    const back = await pages<Movement>(world, 'listMovements', session, { ...query, sort: '-date' });
    holdSame('Movements from the end', shown(back), shown(movements).toReversed());
  }),
  check('STM-7', 'open items in pages of two', async (world) => {
    const { session } = await ledger(world);
    const { openItems, closing } = await penOf(world, session, { kind: 'open_items' });
    const query = { currency: 'PEN', limit: '2', asOf: '2024-12-31' };
    const rows = await pages<OpenItem>(world, 'listOpenItems', session, query);
    holdSame('Open items page by page', externalIds(rows), externalIds(openItems));
    holdEqual(
      'What open items come to',
      sumDecimals(rows.map(({ openAmount }) => openAmount.amount)),
      closing.amount,
    );
    const days = rows.map(({ dueDate }) => dueDate);
    holdSame('Their due dates', days, days.toSorted());
  }),
  check('AGE-2', 'the statement and the sum of documents', async (world) => {
    const { session } = await ledger(world);
    const { ageing, closing } = await penOf(world, session);
    holdEqual(
      'What the buckets come to',
      sumDecimals(ageing.map(({ amount }) => amount.amount)),
      closing.amount,
    );
    const { currencies } = await world.read<DocumentSummary>('summarizeDocuments', { as: session });
    for (const { ageing: buckets, openAmount } of currencies) {
      holdEqual(
        'What they come to over documents',
        sumDecimals(buckets.map(({ amount }) => amount.amount)),
        openAmount.amount,
      );
    }
  }),
  check('AGE-4', 'yesterday, today and tomorrow', async (world) => {
    const account = await world.account();
    const { today } = await world.read<Session>('getSession', { as: account.session });
    const due = [-40, -1, 0, 1].map((days) => addDays(today, days));
    await publishAll(
      world,
      due.map((dueDate) => invoiceOf(world, account, { dueDate, issueDate: addDays(today, -50) })),
    );
    const rows = await pages<SaldoDocument>(world, 'listDocuments', account.session, { sort: 'dueDate' });
    holdSame(
      'Days overdue',
      rows.map(({ daysOverdue }) => daysOverdue),
      [40, 1, 0, 0],
    );
    holdSame(
      'Overdue amounts',
      rows.map(({ overdueAmount }) => overdueAmount.amount),
      ['100.00', '100.00', '0.00', '0.00'],
    );
    const overdue = await pages<SaldoDocument>(world, 'listDocuments', account.session, { overdue: 'true' });
    holdSame('Overdue documents', overdue.length, 2);
  }),
];

/** An account with a dozen records, for checks that only read: the vector `ledger`, published or given. */
export function ledger(world: World): Promise<{ session: Caller }> {
  return world.once('ledger', async () => ({ session: await sessionOfVector(world, 'ledger') }));
}

async function page<Row>(world: World, operationId: string, as: Caller, query: Query): Promise<Page<Row>> {
  return world.read<Page<Row>>(operationId, { as, query });
}

/** All rows of a list, page by page. */
export async function pages<Row>(
  world: World,
  operationId: string,
  as: Caller,
  query: Query,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, nextCursor } = await page<Row>(world, operationId, as, {
      ...query,
      ...(cursor && { cursor }),
    });
    rows.push(...data);
    hold(
      nextCursor === undefined || data.length > 0,
      `A page of ${operationId} is empty and has a nextCursor.`,
    );
    hold(rows.length < 10_000, `The pages of ${operationId} do not come to an end.`);
    if (nextCursor === undefined) return rows;
    cursor = nextCursor;
  }
}

async function penOf(world: World, as: Caller, query: Query = {}): Promise<Statement['currencies'][number]> {
  const asked = { from: '2024-01-01', asOf: '2024-12-31', currency: 'PEN', ...query };
  return (await world.read<Statement>('getStatement', { as, query: asked })).currencies[0]!;
}

function externalIds(rows: readonly { externalId: string }[]): string[] {
  return rows.map(({ externalId }) => externalId);
}

function holdEqual(what: string, seen: string, expected: string): void {
  hold(compareDecimals(seen, expected) === 0, `${what} is ${seen}; expected is ${expected}.`);
}
