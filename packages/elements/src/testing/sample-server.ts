import { createSaldo, type Saldo } from '@saldo/sdk';
import type { Document, DocumentPage, DocumentSummary, Session } from '@saldo/sdk/contract';
import { compareDecimals, negateDecimal, sumDecimals } from '@saldo/sdk/money';
import { FakeServer, problem, type Received } from './fake-server.ts';
import { sampleDocuments } from './sample-documents.ts';
import { sampleSession, sampleToday } from './sample-session.ts';

export interface SampleOptions {
  readonly documents?: readonly Document[];
  readonly session?: Session;
}

/** A fake server with a session and documents; a test adds the routes it needs besides. */
export function sampleServer({
  documents = sampleDocuments,
  session = sampleSession,
}: SampleOptions = {}): FakeServer {
  return new FakeServer()
    .route('GET', '/v1/session', () => session)
    .route('GET', '/v1/documents', (request) => page(documents, request))
    .route(
      'GET',
      '/v1/documents/:id',
      ({ params }) => documents.find(({ id }) => id === params['id']) ?? problem(404, 'not-found'),
    )
    .route('GET', '/v1/documents/summary', (request) => summary(select(documents, request.query)));
}

/** A client of a fake server. It does not retry, so that a failure shows at once. */
export function clientOf(server: FakeServer): Saldo {
  return createSaldo({
    baseUrl: 'https://saldo.example',
    auth: 'saldo_es_test',
    fetch: server.fetch,
    retry: { maxAttempts: 1 },
  });
}

function page(documents: readonly Document[], { query }: Received): DocumentPage {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const rows = select(documents, query).sort(order(query.get('sort') ?? '-issueDate'));
  const nextCursor = from + limit < rows.length ? String(from + limit) : undefined;
  return { data: rows.slice(from, from + limit), ...(nextCursor && { nextCursor }) };
}

function select(documents: readonly Document[], query: URLSearchParams): Document[] {
  const within = (name: string, value: string) =>
    !query.has(name) || query.get(name)!.split(',').includes(value);
  const q = query.get('q')?.toLowerCase();
  return documents.filter(
    (document) =>
      within('direction', document.direction) &&
      within('type', document.type) &&
      within('status', document.status) &&
      within('currency', document.currency) &&
      (!query.has('overdue') || (query.get('overdue') === 'true') === document.daysOverdue > 0) &&
      between(document.issueDate, query.get('issuedFrom'), query.get('issuedTo')) &&
      between(document.dueDate ?? document.issueDate, query.get('dueFrom'), query.get('dueTo')) &&
      (!q ||
        `${document.externalId} ${document.description} ${document.reference}`.toLowerCase().includes(q)),
  );
}

function between(date: string, from: string | null, to: string | null): boolean {
  return (!from || date >= from) && (!to || date <= to);
}

function order(sort: string): (a: Document, b: Document) => number {
  const sign = sort.startsWith('-') ? -1 : 1;
  const field = sort.replace('-', '') as 'issueDate' | 'dueDate' | 'number';
  return (a, b) => sign * (a[field] ?? '').localeCompare(b[field] ?? '') || a.id.localeCompare(b.id);
}

function summary(documents: readonly Document[]): DocumentSummary {
  const currencies = sampleSession.publisher.currencies.filter(({ code }) =>
    documents.some(({ currency }) => currency === code),
  );
  return {
    asOf: sampleToday,
    currencies: currencies.map(({ code, decimals }) => {
      const own = documents.filter(({ currency }) => currency === code);
      const moving = own.filter(({ status }) => status !== 'issued' && status !== 'void');
      const total = (pick: (document: Document) => string) => ({
        amount: sumDecimals(
          moving.map((document) =>
            credits.has(document.type) ? negateDecimal(pick(document)) : pick(document),
          ),
        ),
        currency: code,
      });
      return {
        currency: code,
        decimals,
        count: own.length,
        total: total((document) => document.total.amount),
        openAmount: total((document) => document.openAmount.amount),
        overdueAmount: total((document) => document.overdueAmount.amount),
        ageing: buckets.map(([bucket, from, to]) => {
          const items = moving.filter(
            ({ type, daysOverdue, openAmount }) =>
              !credits.has(type) &&
              daysOverdue >= from &&
              daysOverdue <= to &&
              compareDecimals(openAmount.amount, '0') > 0,
          );
          return {
            bucket,
            amount: { amount: sumDecimals(items.map(({ openAmount }) => openAmount.amount)), currency: code },
            count: items.length,
          };
        }),
      };
    }),
  };
}

const credits = new Set<string>(['credit_note', 'withholding_certificate']);

const buckets = [
  ['current', 0, 0],
  ['days_1_30', 1, 30],
  ['days_31_60', 31, 60],
  ['days_61_90', 61, 90],
  ['over_90', 91, Infinity],
] as const;
