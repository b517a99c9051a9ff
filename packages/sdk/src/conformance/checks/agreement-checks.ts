import type {
  BalanceAssertionResponse,
  BalanceDifferencePage,
  SaldoDocument,
  DocumentPage,
  SnapshotRun,
  Statement,
} from '../../generated/contract.ts';
import { check, type Check } from '../check.ts';
import { holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, paymentOf, publishAll, type InvoiceFields } from '../records.ts';
import type { Account, World } from '../world.ts';

const LONG = '2999-12-31';
const PAST = '2024-01-31';

/** `11-agreement.md`. */
export const agreementChecks: readonly Check[] = [
  check('HLD-1', 'a dispute that goes on, one that is over, and one that is taken back', async (world) => {
    const account = await world.account();
    const [on, over] = [LONG, PAST].map((until) =>
      invoiceOf(world, account, { hold: { kind: 'disputed', reason: 'Two boxes broken', until } }),
    );
    const blocked = invoiceOf(world, account, { hold: { kind: 'blocked' } });
    await publishAll(world, [on!, over!, blocked]);
    const disputed = { kind: 'disputed', reason: 'Two boxes broken', until: LONG };
    holdSame(
      'Holds of the three',
      [(await seen(world, on!)).hold, (await seen(world, over!)).hold, (await seen(world, blocked)).hold],
      [disputed, undefined, { kind: 'blocked' }],
    );
    holdSame('Documents that are disputed', await listed(world, account, { hold: 'disputed' }), [
      on!.externalId,
    ]);
    await publishAll(world, [invoiceOf(world, account, { externalId: on!.externalId })]);
    holdSame('Hold of what was published without it', (await seen(world, on!)).hold, undefined);
  }),
  check('HLD-2', 'an invoice with a hold and without', async (world) => {
    const account = await world.account();
    const plain = invoiceOf(world, account, { dueDate: '2024-02-10' });
    const held = invoiceOf(world, account, { dueDate: '2024-02-10', hold: { kind: 'blocked' } });
    await publishAll(world, [plain, held]);
    const owed = async (record: { externalId: string }) => {
      const { openAmount, status, dueDate, overdueAmount } = await seen(world, record);
      return [openAmount, status, dueDate, overdueAmount];
    };
    holdSame('Open amount, status, due date and overdue amount', await owed(held), await owed(plain));
  }),
  check('MTA-1', 'two keys over three invoices', async (world) => {
    const account = await world.account();
    const invoice = (metadata: object) => invoiceOf(world, account, { metadata });
    const records = [
      invoice({ project: 'Ñ-7', route: 'a=b&c' }),
      invoice({ project: 'Ñ-7' }),
      invoice({ project: 'Ñ-70', route: 'a=b&c' }),
    ];
    await publishAll(world, records);
    const [first, second, third] = records.map(({ externalId }) => externalId);
    holdSame('Metadata', (await seen(world, records[0]!)).metadata, { project: 'Ñ-7', route: 'a=b&c' });
    const found = (query: Readonly<Record<string, string>>) => listed(world, account, query);
    holdSame(
      'By project',
      await found({ 'metadata[project]': 'Ñ-7' }),
      [first, second].map(String).toSorted(),
    );
    holdSame('By route', await found({ 'metadata[route]': 'a=b&c' }), [first, third].map(String).toSorted());
    holdSame('By both', await found({ 'metadata[project]': 'Ñ-7', 'metadata[route]': 'a=b&c' }), [first]);
    holdSame('By a value that nobody has', await found({ 'metadata[project]': 'ñ-7' }), []);
  }),
  check('AST-1', 'a balance that is right and one that is not', async (world) => {
    const account = await world.account();
    await publishAll(world, [invoiceOf(world, account), paymentOf(world, account, '30.00')]);
    const [before, after] = await asserted(world, account, [
      ['2024-01-15', '100.00'],
      ['2024-01-31', '90.00'],
    ]);
    holdSame('Derived and difference of the right one', before, ['100.00', '0.00']);
    holdSame('Derived and difference of the other', after, ['70.00', '-20.00']);
    holdSame('Differences that are listed', await differences(world, account), [['2024-01-31', '-20.00']]);
  }),
  check('AST-2', 'a payment that comes later', async (world) => {
    const account = await world.account();
    await publishAll(world, [invoiceOf(world, account)]);
    await asserted(world, account, [['2024-01-31', '60.00']]);
    const closing = async () => {
      const query = { kind: 'totals', asOf: '2024-01-31', from: '2024-01-01' };
      const { currencies } = await world.read<Statement>('getStatement', { as: account.session, query });
      return currencies.map((one) => one.closing.amount);
    };
    holdSame('Closing balance after it was asserted otherwise', await closing(), ['100.00']);
    await publishAll(world, [paymentOf(world, account, '40.00')]);
    holdSame('Differences once the payment is there', await differences(world, account), []);
  }),
  check('RUN-1', 'two invoices of which one is gone, and one out of the scope', async (world) => {
    const account = await world.account('payable');
    const [stays, goes] = [billOf(world, account), billOf(world, account)];
    const note = billOf(world, account, { type: 'debit_note' });
    await publishAll(world, [stays, goes, note]);
    const run = await opened(world, account);
    await publishAll(world, [stays]);
    const sealed = await sealing(world, run, '0.5');
    holdOutcome(sealed, 200);
    holdSame(
      'Statuses of what was there, what was not, and what is out of the scope',
      await Promise.all([stays, goes, note].map(async (one) => (await seen(world, one)).status)),
      ['open', 'void', 'open'],
    );
  }),
  check('RUN-2', 'a run in which everything is missing', async (world) => {
    const account = await world.account('payable');
    const records = [billOf(world, account), billOf(world, account)];
    await publishAll(world, records);
    const run = await opened(world, account);
    const statuses = () => Promise.all(records.map(async (one) => (await seen(world, one)).status));
    holdOutcome(await sealing(world, run, '0.5'), '409 share-exceeded');
    holdSame('Statuses after it was refused', await statuses(), ['open', 'open']);
    holdOutcome(await sealing(world, run, '1'), 200);
    holdSame('Statuses after it was accepted', await statuses(), ['void', 'void']);
  }),
  check('RUN-3', 'a run within an open one', async (world) => {
    const account = await world.account('payable');
    const run = await opened(world, account);
    const body = {
      ...runOver(account),
      scope: { kind: 'document', direction: 'payable', partner: named(account) },
    };
    const second = await world.target.ask('openSnapshotRun', { as: world.key, body });
    const path = { snapshotRunId: run.id };
    holdOutcome(await world.target.ask('abortSnapshotRun', { as: world.key, path }), 204);
    holdOutcome(second, '409 run-overlaps');
  }),
  check('RUN-4', 'a run that is aborted, one that is sealed, and one that there is not', async (world) => {
    const account = await world.account('payable');
    const as = world.key;
    const run = await opened(world, account);
    const path = { snapshotRunId: run.id };
    const status = async () => (await world.read<SnapshotRun>('getSnapshotRun', { as, path })).status;
    holdSame('Status of an open run', await status(), 'open');
    for (let time = 0; time < 2; time++)
      holdOutcome(await world.target.ask('abortSnapshotRun', { as, path }), 204);
    holdSame('Status of an aborted run', await status(), 'aborted');
    const publish = (snapshotRun: string) => {
      const body = { records: [billOf(world, account)] };
      return world.target.ask('publish', { as, query: { snapshotRun }, body });
    };
    holdOutcome(await publish(run.id), '409 run-ended');
    holdOutcome(await publish(crypto.randomUUID()), '404 not-found');
    holdSame('Documents published under neither', await listed(world, account, {}), []);
    holdOutcome(await sealing(world, run, '1'), '409 run-ended');
    const sealed = await opened(world, account);
    holdOutcome(await publish(sealed.id), 200);
    holdOutcome(await sealing(world, sealed, '1'), 200);
    const late = await world.target.ask('abortSnapshotRun', { as, path: { snapshotRunId: sealed.id } });
    holdOutcome(late, '409 run-ended');
    holdSame('Documents published under the sealed one', (await listed(world, account, {})).length, 1);
  }),
];

const named = ({ externalId }: Account) => ({ externalId });

function seen(world: World, { externalId }: { externalId: string }): Promise<SaldoDocument> {
  return world.read<SaldoDocument>('getDocumentByExternalId', { as: world.key, path: { externalId } });
}

async function listed(
  world: World,
  { session }: Account,
  query: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { data } = await world.read<DocumentPage>('listDocuments', { as: session, query });
  return data.map(({ externalId }) => externalId).toSorted();
}

/** What an account is said to have come to, day by day; gives derived and difference of each. */
async function asserted(
  world: World,
  account: Account,
  balances: readonly (readonly [date: string, amount: string])[],
): Promise<(string | undefined)[][]> {
  const assertions = balances.map(([date, amount]) => ({
    partner: named(account),
    direction: 'receivable',
    date,
    balance: { amount, currency: 'PEN' },
  }));
  const request = { as: world.key, body: { assertions } };
  const { results } = await world.read<BalanceAssertionResponse>('assertBalances', request);
  return results.map(({ derived, difference }) => [derived?.amount, difference?.amount]);
}

async function differences(world: World, { externalId }: Account): Promise<string[][]> {
  const query = { partnerId: `ext:${externalId}` };
  const request = { as: world.key, query };
  const { data } = await world.read<BalanceDifferencePage>('listBalanceDifferences', request);
  return data.map(({ date, difference }) => [date, difference.amount]);
}

// Payables, because the contract's own example opens a run over receivables.
const billOf = (world: World, account: Account, fields: InvoiceFields = {}) =>
  invoiceOf(world, account, { direction: 'payable', ...fields });

const runOver = (account: Account) => ({
  scope: { kind: 'document', type: 'invoice', direction: 'payable', partner: named(account) },
  missing: { op: 'void', reason: 'No longer in our books' },
});

function opened(world: World, account: Account): Promise<SnapshotRun> {
  return world.read<SnapshotRun>('openSnapshotRun', { as: world.key, body: runOver(account) });
}

function sealing(world: World, { id }: SnapshotRun, acceptShare: string): ReturnType<World['target']['ask']> {
  const path = { snapshotRunId: id };
  return world.target.ask('sealSnapshotRun', { as: world.key, path, body: { acceptShare } });
}
