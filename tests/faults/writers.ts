import fc from 'fast-check';
import type { PaymentReport, Thread } from '@saldo/sdk/contract';
import type { SeededPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import type { Answer, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

/** Where writers act, and what they have left there to go on with. */
export interface Stage {
  readonly app: TestApp;
  readonly seeded: SeededPublisher;
  readonly reports: PaymentReport[];
  readonly threads: Thread[];
}

const DOCUMENTS = 12;
const PAYMENTS = 6;

const money = (cents: number, currency = 'PEN') => ({
  amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
  currency,
});
const cents = fc.integer({ min: 1, max: 99_999 });
const document = fc.nat(DOCUMENTS - 1).map((n) => `F-${n}`);
const payment = fc.nat(PAYMENTS - 1).map((n) => `P-${n}`);
const partner = fc.constantFrom('C-0001', 'C-0001', 'C-0002').map((externalId) => ({ externalId }));
/** Mostly one, because what settles and what is settled have to agree in it. */
const currency = fc.constantFrom('PEN', 'PEN', 'PEN', 'PEN', 'USD');
/** Past, of the first day, and of days that the clock passes while the writers write. */
const date = fc.constantFrom(
  '2026-01-15',
  '2026-02-28',
  '2026-03-10',
  '2026-03-11',
  '2026-03-20',
  '2026-04-30',
);
const installments = fc.array(fc.tuple(date, fc.integer({ min: 1, max: 3 })), { maxLength: 3 });

/** Parts of a total, in these proportions; now and then they do not add up to it. */
function partsOf(total: number, of: string, parts: readonly (readonly [string, number])[], exact: boolean) {
  const weights = parts.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = total;
  return parts.map(([dueDate, weight], index) => {
    const part = index === parts.length - 1 && exact ? rest : Math.floor((total * weight) / weights);
    rest -= part;
    return { number: index + 1, dueDate, amount: money(part, of) };
  });
}

/** What is owed: an invoice or the like, moved to another partner, another currency or another day by the next that names it. */
const debt = fc
  .record({
    externalId: document,
    type: fc.constantFrom('invoice', 'invoice', 'invoice', 'debit_note', 'purchase_order'),
    partner,
    currency,
    issueDate: date,
    total: cents,
    installments,
    exact: fc.boolean(),
  })
  .map(({ externalId, total, currency: of, installments: parts, exact, ...data }) => ({
    kind: 'document',
    externalId,
    data: {
      ...data,
      direction: 'receivable',
      total: money(total, of),
      ...(parts.length === 0 ? {} : { installments: partsOf(total, of, parts, exact) }),
    },
  }));

const credit = fc
  .record({ number: document, target: document, partner, currency, issueDate: date, total: cents })
  .map(({ number, target, total, currency: of, ...data }) => ({
    kind: 'document',
    // Now and then what was a debt becomes a credit.
    externalId: total % 8 === 0 ? number : `N${number}`,
    data: {
      ...data,
      type: 'credit_note',
      direction: 'receivable',
      total: money(total, of),
      allocations: [{ document: target, amount: money(1 + (total % 500), of) }],
    },
  }));

const paid = fc
  .record({
    externalId: payment,
    partner,
    currency,
    date,
    amount: cents,
    targets: fc.uniqueArray(document, { maxLength: 3 }),
  })
  .map(({ externalId, currency: of, amount, targets, ...data }) => ({
    kind: 'payment',
    externalId,
    data: {
      ...data,
      direction: 'receivable',
      amount: money(amount, of),
      allocations: targets.map((target, index) => ({
        document: target,
        amount: money(1 + (amount % 700) * (index + 1), of),
      })),
    },
  }));

/** What the publisher owes. */
const payable = fc
  .record({ number: fc.nat(3), issueDate: date, total: cents, currency })
  .map(({ number, total, currency: of, ...data }) => ({
    kind: 'document',
    externalId: `S-${number}`,
    data: {
      ...data,
      type: 'invoice',
      direction: 'payable',
      partner: { externalId: 'S-0001' },
      total: money(total, of),
    },
  }));

const voiding = fc
  .tuple(fc.constantFrom('document', 'payment'), document, payment, date)
  .map(([kind, ofDocument, ofPayment, on]) => ({
    kind,
    op: 'void',
    externalId: kind === 'document' ? ofDocument : ofPayment,
    data: { reason: 'Error', date: on },
  }));

/** A record to publish: new, the same, moved to another partner, settling others, void or deleted. */
const record = fc.oneof(
  { weight: 5, arbitrary: debt },
  { weight: 2, arbitrary: credit },
  { weight: 4, arbitrary: paid },
  { weight: 1, arbitrary: payable },
  {
    weight: 1,
    arbitrary: fc.constantFrom('A', 'B').map((name) => ({
      kind: 'partner',
      externalId: 'C-0001',
      data: { name, direction: 'receivable' },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(20).map((n) => ({
      kind: 'document',
      externalId: `T-${n}`,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { taxId: `2010007${n}`, name: 'Nueva' },
        issueDate: '2026-01-15',
        total: money(100),
      },
    })),
  },
  { weight: 1, arbitrary: voiding },
  { weight: 1, arbitrary: document.map((externalId) => ({ kind: 'document', op: 'delete', externalId })) },
  { weight: 1, arbitrary: payment.map((externalId) => ({ kind: 'payment', op: 'delete', externalId })) },
);

const which = fc.nat(1000);
/** It may be another day there. */
const timeZone = fc.constantFrom('America/Lima', 'America/Lima', 'Pacific/Kiritimati', 'Etc/GMT+12');

/** One act of a writer. */
export const acts = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('publish'),
      records: fc.array(record, { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('stream'),
      records: fc.array(record, { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('report'), lines: fc.uniqueArray(document, { maxLength: 4 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('review'),
      which,
      status: fc.constantFrom('in_review', 'accepted', 'applied', 'rejected'),
      payment,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask'), about: document }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reply'), which, byPartner: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete'), document: fc.boolean(), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settings'), timeZone }) },
);

export type Act = typeof acts extends fc.Arbitrary<infer One> ? One : never;

/** Does it, and answers what the server said. What there is nothing yet to do it to becomes a question. */
export async function act(stage: Stage, one: Act): Promise<Answer<unknown>> {
  const { app, seeded, reports, threads } = stage;
  const { apiKey, client } = seeded;
  if ('records' in one) return publish(stage, one.records, one.kind === 'stream');
  if ('lines' in one) return report(stage, one.lines);
  if ('status' in one) {
    const { id } = reports[one.which % reports.length] ?? {};
    if (id === undefined) return report(stage, []);
    const body = {
      status: one.status,
      ...(one.status === 'rejected' ? { reason: 'No llegó' } : {}),
      ...(one.status === 'applied' ? { payment: one.payment } : {}),
    };
    const headers = { 'If-Match': '*' };
    return app.call('PUT', `/v1/payment-reports/${id}/review`, { token: apiKey, body, headers });
  }
  if ('byPartner' in one) {
    const { id } = threads[one.which % threads.length] ?? {};
    if (id === undefined) return ask(stage, { kind: 'account' });
    const token = one.byPartner ? client.token : apiKey;
    return app.call('POST', `/v1/threads/${id}/messages`, { token, body: { text: 'Una respuesta.' } });
  }
  if ('about' in one) {
    const [id] = await documentIds(stage, [one.about]);
    return ask(stage, id === undefined ? { kind: 'account' } : { kind: 'document', id });
  }
  if ('document' in one) {
    const path = one.document
      ? `/v1/documents/external/F-${one.which % DOCUMENTS}`
      : `/v1/payments/external/P-${one.which % PAYMENTS}`;
    return app.call('DELETE', path, { token: apiKey });
  }
  const body = { name: 'Distribuidora Ficticia', timeZone: one.timeZone };
  return app.call('PUT', '/v1/publisher', { token: apiKey, body });
}

function publish(
  { app, seeded }: Stage,
  records: readonly object[],
  asStream: boolean,
): Promise<Answer<unknown>> {
  const token = seeded.apiKey;
  if (!asStream) return app.call('POST', '/v1/publish', { token, body: { records } });
  const body = new TextEncoder().encode(records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const headers = { 'Content-Type': 'application/x-ndjson' };
  return app.call('POST', '/v1/publish', { token, body, headers });
}

async function report(stage: Stage, documents: readonly string[]): Promise<Answer<unknown>> {
  const { app, seeded, reports } = stage;
  const ids = await documentIds(stage, documents);
  const body = {
    direction: 'receivable',
    paymentDate: '2026-03-10',
    amount: money(1000),
    method: 'bank_transfer',
    lines: ids.map((documentId) => ({ documentId, amount: money(1) })),
  };
  const { token } = seeded.client;
  const answer = await app.call<PaymentReport>('POST', '/v1/payment-reports', { token, body });
  if (answer.status === 201) reports.push(answer.body);
  return answer;
}

async function ask({ app, seeded, threads }: Stage, about: object): Promise<Answer<unknown>> {
  const body = { about, subject: 'Consulta', message: { text: '¿Por qué?' } };
  const answer = await app.call<Thread>('POST', '/v1/threads', { token: seeded.client.token, body });
  if (answer.status === 201) threads.push(answer.body);
  return answer;
}

/** Of those that are there at the moment. */
async function documentIds({ app, seeded }: Stage, externalIds: readonly string[]): Promise<string[]> {
  const asked = externalIds.map((externalId) =>
    app.call<{ id?: string }>('GET', `/v1/documents/external/${externalId}`, { token: seeded.apiKey }),
  );
  return (await Promise.all(asked)).flatMap(({ body }) => body.id ?? []);
}
