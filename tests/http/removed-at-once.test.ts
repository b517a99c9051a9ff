import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentReport, PublishResponse, Thread } from '@saldo/sdk/contract';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPartner,
  seedPublisher,
  type SeededPartner,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp, type Answer } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { PDF } from '../contract/make-account.ts';

const ROUNDS = 30;
const pen = (amount: string) => ({ amount, currency: 'PEN' });

interface World {
  readonly app: TestApp;
  readonly seeded: SeededPublisher;
  readonly database: Database;
  put(path: string, body: unknown): Promise<string>;
  delete(path: string): Promise<Answer<{ code?: string }>>;
}

/** What is deleted, and what refers to it at that moment. */
interface Race {
  readonly name: string;
  readonly refused: readonly number[];
  prepare(world: World, round: number): Promise<{ target: string; refer: () => Promise<Answer<unknown>> }>;
}

const asPartner = async ({ database, seeded }: World, round: number): Promise<SeededPartner> =>
  seedPartner(database, seeded.caller.publisher, `C-${round}-${crypto.randomUUID()}`, 'receivable');

const invoice = (partner: string) => ({
  type: 'invoice',
  direction: 'receivable',
  partner: { externalId: partner },
  issueDate: '2026-01-10',
  total: pen('100.00'),
});

const payment = (partner: string, document?: string) => ({
  direction: 'receivable',
  partner: { externalId: partner },
  date: '2026-02-01',
  amount: pen('10.00'),
  ...(document === undefined ? {} : { allocations: [{ document, amount: pen('1.00') }] }),
});

const report = (lines: readonly object[] = []) => ({
  direction: 'receivable',
  paymentDate: '2026-02-01',
  amount: pen('10.00'),
  method: 'cash',
  lines,
});

const question = (about: object) => ({ about, subject: '¿Por qué?', message: { text: 'No entiendo.' } });

const RACES: readonly Race[] = [
  {
    name: 'a document and a report of its payment',
    refused: [422],
    async prepare({ app, seeded: { client }, put }, round) {
      const target = `/v1/documents/external/A-${round}`;
      const documentId = await put(target, invoice(client.externalId));
      const body = report([{ documentId, amount: pen('1.00') }]);
      return { target, refer: () => app.call('POST', '/v1/payment-reports', { token: client.token, body }) };
    },
  },
  {
    name: 'a document and a question about it',
    refused: [422],
    async prepare({ app, seeded: { client }, put }, round) {
      const target = `/v1/documents/external/B-${round}`;
      const id = await put(target, invoice(client.externalId));
      const body = question({ kind: 'document', id });
      return { target, refer: () => app.call('POST', '/v1/threads', { token: client.token, body }) };
    },
  },
  {
    name: 'a document and a payment that settles it',
    refused: [422],
    async prepare({ app, seeded: { client, apiKey }, put }, round) {
      const target = `/v1/documents/external/C-${round}`;
      await put(target, invoice(client.externalId));
      const body = payment(client.externalId, `C-${round}`);
      const path = `/v1/payments/external/C-${round}`;
      return { target, refer: () => app.call('PUT', path, { token: apiKey, body }) };
    },
  },
  {
    name: 'a payment and a report that became it',
    refused: [422],
    async prepare({ app, seeded: { client, apiKey }, put }, round) {
      const target = `/v1/payments/external/D-${round}`;
      await put(target, payment(client.externalId));
      const { token } = client;
      const made = await app.call<PaymentReport>('POST', '/v1/payment-reports', { token, body: report() });
      const body = { status: 'applied', payment: `D-${round}` };
      const path = `/v1/payment-reports/${made.body.id}/review`;
      const headers = { 'If-Match': '*' };
      return { target, refer: () => app.call('PUT', path, { token: apiKey, body, headers }) };
    },
  },
  {
    name: 'a payment and a question about it',
    refused: [422],
    async prepare({ app, seeded: { client }, put }, round) {
      const target = `/v1/payments/external/E-${round}`;
      const id = await put(target, payment(client.externalId));
      const body = question({ kind: 'payment', id });
      return { target, refer: () => app.call('POST', '/v1/threads', { token: client.token, body }) };
    },
  },
  ...(
    [
      ['a report', (app, token) => app.call('POST', '/v1/payment-reports', { token, body: report() })],
      [
        'a question',
        (app, token) => app.call('POST', '/v1/threads', { token, body: question({ kind: 'account' }) }),
      ],
      [
        'a file',
        (app, token) =>
          app.call('POST', '/v1/files', {
            token,
            body: PDF,
            headers: {
              'Content-Type': 'application/pdf',
              'Content-Disposition': 'attachment; filename=a.pdf',
            },
          }),
      ],
    ] satisfies [string, (app: TestApp, token: string) => Promise<Answer<unknown>>][]
  ).map(([what, write]): Race => ({
    name: `a partner and ${what} of its own`,
    refused: [401],
    async prepare(world, round) {
      const partner = await asPartner(world, round);
      const target = `/v1/partners/external/${partner.externalId}`;
      return { target, refer: () => write(world.app, partner.token) };
    },
  })),
  {
    name: 'a partner and a session for it',
    refused: [422],
    async prepare(world, round) {
      const { externalId } = await asPartner(world, round);
      const body = { partner: { externalId }, allowOrigins: ['https://erp.example'] };
      const { app, seeded } = world;
      return {
        target: `/v1/partners/external/${externalId}`,
        refer: () => app.call('POST', '/v1/sessions', { token: seeded.apiKey, body }),
      };
    },
  },
  {
    name: "a partner and the publisher's question to it",
    refused: [422],
    async prepare(world, round) {
      const { externalId, partnerId } = await asPartner(world, round);
      const body = { ...question({ kind: 'account' }), partnerId };
      const { app, seeded } = world;
      return {
        target: `/v1/partners/external/${externalId}`,
        refer: () => app.call('POST', '/v1/threads', { token: seeded.apiKey, body }),
      };
    },
  },
  {
    name: 'a partner and a document of it',
    refused: [422],
    async prepare(world, round) {
      const { externalId } = await asPartner(world, round);
      const { app, seeded } = world;
      const body = invoice(externalId);
      const path = `/v1/documents/external/F-${round}`;
      return {
        target: `/v1/partners/external/${externalId}`,
        refer: () => app.call('PUT', path, { token: seeded.apiKey, body }),
      };
    },
  },
];

withDatabases(
  'deleted at the moment when it is referred to:',
  (databases) => {
    for (const { name, refused, prepare } of RACES) {
      test(`${name}: one of both is refused, and none fails`, async () => {
        const { database } = databases;
        const app = new TestApp(database);
        const seeded = await seedPublisher(database);
        const token = seeded.apiKey;
        const world: World = {
          app,
          seeded,
          database,
          put: async (path, body) => {
            const answer = await app.call<{ id: string }>('PUT', path, { token, body });
            assert.equal(answer.status, 200, JSON.stringify(answer.body));
            return answer.body.id;
          },
          delete: (path) => app.call('DELETE', path, { token }),
        };
        for (let round = 0; round < ROUNDS; round++) {
          const { target, refer } = await prepare(world, round);
          // By turns one sets out a moment earlier, so that the writes meet at different places.
          const referring = round % 2 === 0 ? refer() : undefined;
          for (let turn = 0; turn < round % 7; turn++) await Promise.resolve();
          const deleting = world.delete(target);
          const [deleted, referred] = await Promise.all([deleting, referring ?? refer()]);
          const seen = `${deleted.status} ${deleted.body.code} / ${referred.status} ${JSON.stringify(referred.body)}`;
          assert.ok(deleted.status === 204 || deleted.status === 409, seen);
          assert.ok(referred.status < 300 || refused.includes(referred.status), seen);
        }
      });
    }

    test('a tax id that is new to two requests at once makes one partner, and neither is refused', async () => {
      const { database } = databases;
      const app = new TestApp(database);
      const { apiKey: token } = await seedPublisher(database);
      const publish = (externalId: string, taxId: string) =>
        app.call<PublishResponse>('POST', '/v1/publish', {
          token,
          body: {
            records: [
              {
                kind: 'document',
                externalId,
                data: { ...invoice(''), partner: { taxId, name: `Cliente ${taxId}` } },
              },
            ],
          },
        });
      for (let round = 0; round < ROUNDS; round++) {
        const answers = await Promise.all(
          ['A', 'B', 'C'].map((name) => publish(`${name}-${round}`, `2010007${round}`)),
        );
        assert.deepEqual(
          answers.map(({ body }) => body.results[0]!.outcome),
          ['created', 'created', 'created'],
        );
        const documents = await app.call<{ data: { partner: { id: string } }[] }>(
          'GET',
          `/v1/documents?q=-${round}&limit=200`,
          { token },
        );
        assert.ok(documents.body.data.length >= 3);
        const partners = await app.call<{ data: object[] }>('GET', '/v1/partners?limit=200', { token });
        assert.equal(partners.body.data.length, round + 4);
      }
    });

    test('a thread that is answered while its document moves stays', async () => {
      const { database } = databases;
      const app = new TestApp(database);
      const { apiKey, client, otherClient } = await seedPublisher(database);
      const put = (partner: string) =>
        app.call<{ id: string }>('PUT', '/v1/documents/external/M-1', {
          token: apiKey,
          body: invoice(partner),
        });
      const { body } = await put(client.externalId);
      const thread = await app.call<Thread>('POST', '/v1/threads', {
        token: client.token,
        body: question({ kind: 'document', id: body.id }),
      });
      const path = `/v1/threads/${thread.body.id}/messages`;
      for (let round = 0; round < ROUNDS; round++) {
        const [moved, answered] = await Promise.all([
          put([client, otherClient][round % 2]!.externalId),
          app.call('POST', path, { token: client.token, body: { text: `${round}` } }),
        ]);
        assert.deepEqual([moved.status, answered.status], [200, 201]);
      }
    });
  },
  { engines: ['PostgreSQL'] },
);
