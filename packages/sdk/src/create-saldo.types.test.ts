import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  Change,
  ChangeKind,
  DocumentStatus,
  FieldCode,
  ListMovementsQuery,
  ProblemCode,
  SaldoDocument,
  Message,
  BalanceDifference,
  WebhookEndpointState,
  PaymentReport,
  Thread,
  UnknownChange,
  WriteResult,
} from './generated/contract.ts';
import { createSaldo, type ApiError, type Page, type PublishedRecord, type Saldo } from './index.ts';
import { json } from './testing/scripted-fetch.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(equal: Equal<A, B>): void => assert.equal(equal, true);

/** Compiled, never run: what must not compile is marked, and the compiler refuses a mark without an error. */
export async function refused(saldo: Saldo): Promise<void> {
  // @ts-expect-error an option that does not exist
  createSaldo({ baseURL: 'https://saldo.example' });
  // @ts-expect-error a type of document that the contract does not accept
  await saldo.documents.list({ type: ['promise'] });
  // @ts-expect-error a filter that does not exist
  await saldo.documents.list({ typo: true });
  // @ts-expect-error metadata is text
  await saldo.documents.list({ metadata: { project: 14 } });
  const payment = { direction: 'receivable', partner: { externalId: 'C-1' }, date: '2026-04-02' } as const;
  // @ts-expect-error money is no number
  await saldo.payments.put('P-1', { ...payment, amount: 5 });
  // @ts-expect-error required fields
  await saldo.documents.put('F-1', { type: 'invoice' });
  // @ts-expect-error a field that is not of the contract
  await saldo.partners.put('C-1', { name: 'Uno', direction: 'receivable', nick: 'uno' });
  // @ts-expect-error what the record holds must fit its kind
  saldo.publish([{ kind: 'payment', externalId: 'P-1', data: { name: 'Uno', direction: 'receivable' } }]);
  // @ts-expect-error reads take no idempotency key
  await saldo.documents.get('d1', { idempotencyKey: '0123456789abcdef' });
  // @ts-expect-error following gives changes
  for await (const message of saldo.changes.follow()) message satisfies Message;
}

test('types are those of the contract', async () => {
  const fetch = async () => json({ data: [], id: 'd1', status: 'frozen' });
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch });
  same<Awaited<ReturnType<Saldo['documents']['get']>>, SaldoDocument>(true);
  same<Awaited<ReturnType<Saldo['documents']['put']>>, WriteResult>(true);
  same<Awaited<ReturnType<Saldo['partners']['delete']>>, void>(true);
  same<Awaited<ReturnType<Saldo['files']['content']>>, Blob>(true);

  const page = await saldo.documents.list({ q: undefined, sort: '-dueDate' }, { signal: undefined });
  page satisfies Page<SaldoDocument>;
  page.data[0]?.metadata?.['project'] satisfies string | undefined;
  const document = await saldo.documents.get('d1');
  // An open enum keeps its known values and takes others.
  assert.equal(document.status === 'paid', false);
  const unknown: SaldoDocument['status'] = 'frozen';
  assert.equal(document.status, unknown);

  const changes = await saldo.changes.list();
  same<(typeof changes)['hasMore'], boolean>(true);
  same<(typeof changes)['nextCursor'], string>(true);
  changes.data satisfies Change[];

  const own = { kind: 'partner', op: 'delete', externalId: 'C-1', line: 7 } as const;
  const run = saldo.publish([own]);
  assert.equal(typeof run.summary, 'function');
  type Result = typeof run extends AsyncIterable<infer R> ? R : never;
  same<Result, PublishedRecord<typeof own>>(true);
});

/** Compiled: values that a newer server may send are taken, those that are known complete and part a switch. */
export function openValues(document: SaldoDocument, { code }: ApiError): string {
  same<typeof document.status, DocumentStatus | (string & {})>(true);
  same<typeof code, ProblemCode | (string & {})>(true);
  same<ApiError['errors'][number]['code'], FieldCode | (string & {})>(true);
  // @ts-expect-error text is no number
  void (code === 404);
  switch (document.status) {
    case 'paid':
      // Not exactly 'paid': TypeScript keeps the part that any text fits.
      same<typeof document.status, 'paid' | (string & {})>(true);
      // @ts-expect-error the other known values are gone
      return document.status satisfies 'open' | 'partially_paid';
    default:
      return document.status;
  }
}

/** Compiled: what has to be in a query has to be there, and what is not there may be undefined. */
export async function queries(saldo: Saldo, query: ListMovementsQuery): Promise<void> {
  await saldo.statement.movements(query);
  await saldo.statement.movements({ currency: 'PEN', partnerId: undefined });
  // @ts-expect-error movements are of one currency
  await saldo.statement.movements({ partnerId: 'p1' });
  // @ts-expect-error of what request() gives nothing is known
  (await saldo.request('GET', '/v1/novelties')).id;
}

/** Compiled: a change is told by its kind, and a kind without a case of its own is refused by the last line. */
function dataOf(change: Change): object | undefined {
  // @ts-expect-error of which kind is not known yet
  void change.data;
  switch (change.kind) {
    case 'payment_report':
      same<typeof change.data, PaymentReport | undefined>(true);
      return change.data;
    case 'thread':
      same<typeof change.data, Thread | undefined>(true);
      return change.data;
    case 'message':
      same<typeof change.data, Message | undefined>(true);
      return change.data;
    case 'balance_difference':
      same<typeof change.data, BalanceDifference | undefined>(true);
      return change.data;
    case 'webhook_endpoint':
      same<typeof change.data, WebhookEndpointState | undefined>(true);
      return change.data;
    case 'publisher':
    case 'partner':
    case 'document':
    case 'payment':
    case 'file':
      // @ts-expect-error what was published comes without
      return change.data as undefined;
    default:
      same<typeof change, UnknownChange>(true);
      return { unknown: change.data };
  }
}

test('a change of a kind that this client does not know comes as it was sent', async () => {
  const record = { id: 'p1', revision: 1, op: 'upsert', at: '2026-04-02T15:04:05Z' };
  const novelty = { ...record, kind: 'novelty', data: { date: '2026-05-01' } };
  const thread = { ...record, kind: 'thread', data: { subject: 'Why?' } };
  const fetch = async () => json({ data: [novelty, thread], nextCursor: 'c1', hasMore: false });
  const saldo = createSaldo({ baseUrl: 'https://saldo.example', auth: 'key', fetch });
  const changes = await saldo.changes.list();
  assert.deepEqual(changes.data, [novelty, thread]);
  assert.deepEqual(changes.data.map(dataOf), [{ unknown: novelty.data }, thread.data]);
  type Known = Exclude<Change, UnknownChange>['kind'];
  same<Known, ChangeKind>(true);
});
