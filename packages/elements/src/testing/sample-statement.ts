import type {
  AgeingBucket,
  Document,
  Installment,
  Money,
  Movement,
  OpenItem,
  Statement,
  StatementCurrency,
} from '@saldo/sdk/contract';
import {
  addDecimals,
  compareDecimals,
  isZero,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  withDecimals,
} from '@saldo/sdk/money';
import { addDays, addMonths, daysBetween } from '../format/calendar.ts';
import type { FakeServer, Received } from './fake-server.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleServer, type SampleOptions } from './sample-server.ts';
import { samplePartner, sampleSession, sampleToday } from './sample-session.ts';

type Line = Omit<Movement, 'balance'>;

/** A sample server that also answers for the account. */
export function statementServer(options: SampleOptions = {}): FakeServer {
  const { documents = sampleDocuments } = options;
  return sampleServer(options).route('GET', '/v1/statement', (request) =>
    sampleStatement(documents, request),
  );
}

/** The statement of documents that a test has, with a payment for what is settled of them as of today. */
export function sampleStatement(
  documents: readonly Document[],
  { query }: Pick<Received, 'query'>,
): Statement {
  const direction = (query.get('direction') ?? 'receivable') as Statement['direction'];
  const kind = (query.get('kind') ?? 'activity') as Statement['kind'];
  const asOf = query.get('asOf') ?? sampleToday;
  const from = query.get('from') ?? addMonths(asOf, -2);
  const only = query.get('currency');
  const own = documents
    .filter((document) => document.direction === direction && moves(document))
    .map((document) => inAccount(document));
  const currencies = sampleSession.publisher.currencies.filter(
    ({ code }) => (!only || code === only) && own.some(({ currency }) => currency === code),
  );
  return {
    partner: samplePartner,
    direction,
    kind,
    asOf,
    from,
    currencies: currencies.map(({ code, decimals }) => {
      const account = accountOf(
        own.filter(({ currency }) => currency === code),
        { currency: code, decimals, from, asOf },
      );
      return kind === 'activity' ? { ...account, openItems: [] } : { ...account, movements: [] };
    }),
  };
}

/** A paper carries a credit as a positive amount; the account counts it as a negative one. */
function inAccount(document: Document): Document {
  if (!['credit_note', 'withholding_certificate'].includes(document.type)) return document;
  const turned = ({ amount, currency }: Money): Money => ({ amount: negateDecimal(amount), currency });
  return { ...document, total: turned(document.total), openAmount: turned(document.openAmount) };
}

interface Period {
  readonly currency: string;
  readonly decimals: number;
  readonly from: string;
  readonly asOf: string;
}

function accountOf(documents: readonly Document[], period: Period): StatementCurrency {
  const { currency, decimals, from, asOf } = period;
  const money = (amount: string): Money => ({ amount, currency });
  const total = (lines: readonly Line[]) => sumDecimals(lines.map(({ amount }) => amount.amount));
  const lines = [...documents.map(documentLine), ...documents.flatMap(paymentLines)]
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => a.date.localeCompare(b.date) || compareDecimals(b.amount.amount, a.amount.amount));
  const before = lines.filter(({ date }) => date < from);
  const inPeriod = lines.filter(({ date }) => date >= from);
  const raises = inPeriod.filter(({ amount }) => compareDecimals(amount.amount, '0') > 0);
  const lowers = inPeriod.filter(({ amount }) => compareDecimals(amount.amount, '0') < 0);
  let balance = addDecimals(total(before), withDecimals('0', decimals));
  const opening = balance;
  const movements = inPeriod.map((line) => {
    balance = addDecimals(balance, line.amount.amount);
    return { ...line, balance: money(balance) };
  });
  const openItems = documents.flatMap((document) => openItemsOf(document, asOf));
  return {
    currency,
    decimals,
    opening: money(opening),
    debits: money(total(raises)),
    credits: money(negateDecimal(total(lowers))),
    closing: money(balance),
    overdue: money(
      sumDecimals(openItems.filter((item) => item.daysOverdue > 0).map((item) => item.openAmount.amount)),
    ),
    ageing: buckets.map((bucket) => ageingOf(bucket, openItems, currency)),
    movements,
    openItems: openItems.sort((a, b) => a.dueDate.localeCompare(b.dueDate)),
  };
}

function documentLine({
  id,
  externalId,
  type,
  series,
  number,
  issueDate,
  dueDate,
  total,
  description,
}: Document): Line {
  return {
    kind: 'document',
    id,
    externalId,
    type,
    label: `${series}-${number}`,
    date: issueDate,
    ...(dueDate && { dueDate }),
    ...(description && { description }),
    amount: total,
  };
}

/** What is settled of a document, less what a certificate of its own settles, as one payment. */
function paymentLines({
  id,
  externalId,
  type,
  total,
  openAmount,
  issueDate,
  currency,
  withholdings,
}: Document): Line[] {
  if (!['invoice', 'debit_note'].includes(type)) return [];
  const withheld = sumDecimals(withholdings.map(({ amount }) => amount.amount));
  const paid = subtractDecimals(subtractDecimals(total.amount, openAmount.amount), withheld);
  if (compareDecimals(paid, '0') === 0) return [];
  return [
    {
      kind: 'payment',
      id: id.replace('-9000-', '-b000-'),
      externalId: `P-${externalId}`,
      label: `OP ${externalId.slice(-6)}`,
      date: [addDays(issueDate, 21), sampleToday].sort()[0]!,
      amount: { amount: negateDecimal(paid), currency },
    },
  ];
}

function openItemsOf(document: Document, asOf: string): OpenItem[] {
  const { id, externalId, type, series, number, issueDate, installments } = document;
  if (issueDate > asOf) return [];
  const credit = document.total.amount.startsWith('-');
  const parts = credit && !isZero(document.openAmount) ? [wholeOf(document)] : installments;
  return parts
    .filter(({ openAmount }) => !isZero(openAmount))
    .map((installment) => {
      const late = credit ? 0 : Math.max(0, daysBetween(installment.dueDate, asOf));
      return {
        kind: 'document',
        id,
        externalId,
        type,
        label: `${series}-${number}`,
        ...(installments.length > 1 && { installment: installment.number }),
        date: issueDate,
        dueDate: installment.dueDate,
        total: installment.amount,
        openAmount: installment.openAmount,
        daysOverdue: late,
        bucket: credit ? 'unapplied' : bucketOf(late),
      };
    });
}

/** A credit as the one installment that it is. */
function wholeOf({ total, openAmount, dueDate, issueDate }: Document): Installment {
  return { number: 1, dueDate: dueDate ?? issueDate, amount: total, openAmount, daysOverdue: 0 };
}

function ageingOf(bucket: string, items: readonly OpenItem[], currency: string): AgeingBucket {
  const own = items.filter((item) => item.bucket === bucket);
  const amount = sumDecimals(own.map(({ openAmount }) => openAmount.amount));
  return { bucket, amount: { amount, currency }, count: own.length };
}

const buckets = ['current', 'days_1_30', 'days_31_60', 'days_61_90', 'over_90', 'unapplied'];

function bucketOf(daysLate: number): string {
  if (daysLate <= 0) return 'current';
  return buckets[Math.min(4, Math.ceil(daysLate / 30))]!;
}

function moves({ status }: Document): boolean {
  return status !== 'void' && status !== 'issued';
}
