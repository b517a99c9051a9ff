import type { SaldoDocument, DocumentSummary, Session, Statement } from '../../generated/contract.ts';
import { compareDecimals, sumDecimals } from '../../money/index.ts';
import { check, type Check } from '../check.ts';
import { hold, holdOutcome, holdSame } from '../finding.ts';
import { invoiceOf, publishAll, publishOne } from '../records.ts';
import type { Caller } from '../target.ts';
import type { World } from '../world.ts';
import { pointers } from './problem-checks.ts';

/** `07-money-and-dates.md` */
export const moneyChecks: readonly Check[] = [
  check('MNY-1', 'a total as a JSON number', async (world) => {
    const { data, externalId } = invoiceOf(world, await world.shared()) as {
      data: object;
      externalId: string;
    };
    const body = { ...data, total: { amount: 100, currency: 'PEN' } };
    const answer = await world.target.ask('putDocument', { as: world.key, path: { externalId }, body });
    holdOutcome(answer, '422 invalid-request');
    hold(
      pointers(answer).includes('/total/amount'),
      `${answer.asked} was refused without naming /total/amount.`,
    );
  }),
  check('MNY-2', 'amounts of many digits', async (world) => {
    const account = await world.account();
    for (const amount of [
      '0.00',
      '0.01',
      '0.1',
      '9007199254740993.01',
      '999999999999999999.999999',
      '123456789012345678.1',
    ]) {
      const invoice = invoiceOf(world, account, { amount });
      await publishAll(world, [invoice]);
      const { total } = await readDocument(world, invoice.externalId);
      hold(compareDecimals(total.amount, amount) === 0, `A total of ${amount} came back as ${total.amount}.`);
    }
  }),
  check('MNY-3', 'three hundred amounts that binary fractions do not have', async (world) => {
    const account = await world.account();
    const amounts = Array.from(
      { length: 300 },
      (_, index) => `${index}.${String((index * 37) % 100).padStart(2, '0')}`,
    );
    await publishAll(
      world,
      amounts.map((amount) => invoiceOf(world, account, { amount })),
    );
    const { closing } = await penOf(world, account.session);
    holdEqual('The closing balance', closing.amount, sumDecimals(amounts));
    const { currencies } = await world.read<DocumentSummary>('summarizeDocuments', { as: account.session });
    holdEqual('The sum of totals', currencies[0]!.total.amount, sumDecimals(amounts));
  }),
  check('MNY-3', 'a sum with more digits than an amount may have', async (world) => {
    const account = await world.account();
    const amounts = Array.from({ length: 12 }, () => '999999999999999999.99');
    await publishAll(
      world,
      amounts.map((amount) => invoiceOf(world, account, { amount })),
    );
    holdEqual(
      'The closing balance',
      (await penOf(world, account.session)).closing.amount,
      sumDecimals(amounts),
    );
  }),
  check('MNY-4', 'currencies with and without decimals', async (world) => {
    const account = await world.account();
    const invoices = ['PEN', 'USD', 'CLP', 'KWD'].flatMap((currency) =>
      ['7', '7.10', '7.123'].map((amount) => invoiceOf(world, account, { amount, currency })),
    );
    await publishAll(world, invoices);
    for (const { externalId } of invoices) {
      const { total, decimals } = await readDocument(world, externalId);
      const fraction = total.amount.split('.')[1] ?? '';
      const fits = fraction.length === decimals || (fraction.length > decimals && !fraction.endsWith('0'));
      hold(fits, `An amount of ${total.currency}, of ${decimals} decimals, is shown as ${total.amount}.`);
    }
  }),
  check('MNY-5', 'an account in three currencies', async (world) => {
    const account = await world.account();
    await publishAll(
      world,
      ['PEN', 'USD', 'EUR'].map((currency) => invoiceOf(world, account, { currency, amount: '10.00' })),
    );
    const query = { from: '2024-01-01', asOf: '2024-12-31' };
    const { currencies } = await world.read<Statement>('getStatement', { as: account.session, query });
    holdSame('Currencies', currencies.map(({ currency }) => currency).sort(), ['EUR', 'PEN', 'USD']);
    for (const { closing, currency } of currencies) {
      holdSame(`The closing balance in ${currency}`, [closing.currency, closing.amount], [currency, '10.00']);
    }
  }),
  check('MNY-6', 'a currency that there is not', async (world) => {
    const { outcome } = await publishOne(world, invoiceOf(world, await world.shared(), { currency: 'QQQ' }));
    holdSame('Outcome', outcome, 'rejected');
  }),
  check('DAT-1', 'the first and the last day, and leap days', async (world) => {
    const account = await world.shared();
    for (const day of ['1900-01-01', '1969-12-31', '2000-02-29', '2024-03-31', '2024-10-27', '9999-12-31']) {
      const invoice = invoiceOf(world, account, { issueDate: day, dueDate: day });
      await publishAll(world, [invoice]);
      const { issueDate, dueDate } = await readDocument(world, invoice.externalId);
      holdSame('issueDate and dueDate', [issueDate, dueDate], [day, day]);
    }
  }),
  check('DAT-2', 'days that there are not', async (world) => {
    const account = await world.shared();
    for (const issueDate of [
      '2023-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '1900-02-29',
      '2024-1-1',
    ]) {
      const { outcome } = await publishOne(world, invoiceOf(world, account, { issueDate }));
      hold(outcome === 'rejected', `A document of ${issueDate} was ${outcome}.`);
    }
  }),
  check('DAT-3', 'every instant of several answers', async (world) => {
    const account = await world.shared();
    const invoice = invoiceOf(world, account);
    await publishAll(world, [invoice]);
    const answers = [
      await world.good('getDocumentByExternalId', {
        as: world.key,
        path: { externalId: invoice.externalId },
      }),
      await world.good('listChanges', { as: world.key }),
      await world.good('getSession', { as: account.session }),
    ];
    for (const { asked, bytes } of answers) {
      const instants = new TextDecoder().decode(bytes).match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? [];
      const odd = instants.find((one) => !/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"$/.test(one));
      hold(instants.length > 0 && odd === undefined, `${asked} answered the instant ${odd ?? '(none)'}.`);
    }
  }),
  check('DAT-4', 'the day of a session', async (world) => {
    const { session } = await world.shared();
    const { today, publisher } = await world.read<Session>('getSession', { as: session });
    // Midnight may pass between asking and looking.
    const around = [-60_000, 0, 60_000].map((shift) => dayIn(publisher.timeZone, Date.now() + shift));
    hold(around.includes(today), `today is ${today}; in ${publisher.timeZone} it is ${around[1]}.`);
  }),
  check('DAT-5', 'the days before, on and after', async (world) => {
    const account = await world.account();
    const days = ['2024-05-09', '2024-05-10', '2024-05-11', '2024-05-12', '2024-05-13'];
    await publishAll(
      world,
      days.map((day) => invoiceOf(world, account, { issueDate: day, dueDate: day })),
    );
    for (const what of ['issued', 'due']) {
      const query = { [`${what}From`]: days[1]!, [`${what}To`]: days[3]!, sort: 'issueDate' };
      const { data } = await world.read<{ data: SaldoDocument[] }>('listDocuments', {
        as: account.session,
        query,
      });
      holdSame(
        `Days from ${days[1]} to ${days[3]}`,
        data.map(({ issueDate }) => issueDate),
        days.slice(1, 4),
      );
    }
  }),
];

function readDocument(world: World, externalId: string): Promise<SaldoDocument> {
  return world.read<SaldoDocument>('getDocumentByExternalId', { as: world.key, path: { externalId } });
}

async function penOf(world: World, as: Caller): Promise<Statement['currencies'][number]> {
  const query = { kind: 'totals', asOf: '2024-12-31', currency: 'PEN' };
  const { currencies } = await world.read<Statement>('getStatement', { as, query });
  return currencies[0]!;
}

function holdEqual(what: string, seen: string, expected: string): void {
  hold(compareDecimals(seen, expected) === 0, `${what} is ${seen}; exactly it is ${expected}.`);
}

function dayIn(timeZone: string, instantMs: number): string {
  // Sweden writes ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instantMs);
}
