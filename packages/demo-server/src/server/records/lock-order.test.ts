import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Database } from '../db/database.ts';
import { PgPool } from '../db/pg-pool.ts';
import { createPostgresDatabase } from '../db/testing/postgres-databases.ts';
import { readMigrations } from '../db/read-migrations.ts';
import { waitingForLocks } from '../db/testing/waiting-for-locks.ts';
import { serverUrl } from '../db/testing/with-databases.ts';
import { takePublishingLock } from './publishing-lock.ts';
import { seedPartner, seedPublisher } from '../testing/seed-publisher.ts';
import { seedDocument } from '../testing/seed-records.ts';
import { TestApp, type Answer } from '../testing/test-app.ts';

const ROUNDS = 40;
const pen = (amount: string) => ({ amount, currency: 'PEN' });

/** A test without the database's retries, so that a deadlock shows as the 500 that it would be. */
function withoutRetries(name: string, run: (database: Database) => Promise<void>): void {
  test(name, async () => {
    const copy = await createPostgresDatabase(await serverUrl(), await readMigrations());
    const database = new Database({ pool: new PgPool({ url: copy.url }), maxRetries: 0 });
    try {
      await run(database);
    } finally {
      await database.close();
      await copy.drop();
    }
  });
}

withoutRetries(
  'publishing, deleting, reporting and asking at once never wait for each other in a circle',
  async (database) => {
    const { apiKey, client } = await seedPublisher(database);
    const app = new TestApp(database);
    const documents = await Promise.all(
      Array.from({ length: 6 }, (_, index) => seedDocument(database, client, { externalId: `F-${index}` })),
    );
    const partner = { externalId: client.externalId };
    const upsert = (externalId: string, round: number) => ({
      kind: 'document',
      externalId,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner,
        issueDate: '2026-01-15',
        total: pen(`${100 + round}.00`),
      },
    });
    const pay = (externalId: string, settles: string, round: number) => ({
      kind: 'payment',
      externalId,
      data: {
        direction: 'receivable',
        partner,
        date: '2026-02-01',
        amount: pen(`${1 + round}.00`),
        allocations: [{ document: settles, amount: pen('1.00') }],
      },
    });
    const rename = (round: number) => ({
      kind: 'partner',
      externalId: client.externalId,
      data: { name: `Cliente ${round}`, direction: 'receivable' },
    });
    const publish = (...records: readonly unknown[]) =>
      app.call('POST', '/v1/publish', { token: apiKey, body: { records } });
    const report = (order: readonly number[]) =>
      app.call('POST', '/v1/payment-reports', {
        token: client.token,
        body: {
          direction: 'receivable',
          paymentDate: '2026-03-10',
          amount: pen('10.00'),
          method: 'bank_transfer',
          lines: order.map((index) => ({ documentId: documents[index]!.id, amount: pen('1.00') })),
        },
      });
    const ask = (index: number) =>
      app.call('POST', '/v1/threads', {
        token: client.token,
        body: {
          about: { kind: 'document', id: documents[index]!.id },
          subject: 'Consulta',
          message: { text: '¿Por qué?' },
        },
      });

    const statuses: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const answers = await Promise.all([
        publish(upsert('F-0', round), upsert('F-1', round), pay('P-0', 'F-2', round), rename(round)),
        publish(pay('P-1', 'F-0', round), pay('P-0', 'F-1', round + 1), upsert('F-2', round)),
        publish(
          upsert(`X-${round}`, round),
          { kind: 'document', op: 'delete', externalId: `X-${round - 1}` },
          { kind: 'document', op: 'delete', externalId: 'F-5' },
        ),
        report([0, 1, 2]),
        report([2, 1, 0]),
        ask(round % 3),
      ]);
      statuses.push(...answers.map(({ status }) => status));
    }
    assert.deepEqual(
      statuses.filter((status) => status >= 400),
      [],
    );
    assert.equal(statuses.length, ROUNDS * 6);
  },
);

withoutRetries(
  'what is deleted together and named together is locked in no circle, whoever comes first and whatever the order of its ids',
  async (database) => {
    const { apiKey, caller } = await seedPublisher(database);
    const app = new TestApp(database);
    // The first of a day takes the lock for itself.
    await app.call('GET', '/v1/documents', { token: apiKey });
    for (let round = 0; round < ROUNDS; round++) {
      const partner = await seedPartner(database, caller.publisher, `C-${round}`, 'receivable');
      // The order of the external ids is not that of the ids.
      const externalIds = ['D', 'C', 'B', 'A'].map((letter) => `${letter}-${round}`);
      const ids: string[] = [];
      for (const externalId of externalIds) {
        ids.push((await seedDocument(database, partner, { externalId })).id);
      }
      const lines = ids.map((documentId) => ({ documentId, amount: pen('1.00') }));
      const report = {
        direction: 'receivable',
        paymentDate: '2026-03-10',
        amount: pen('10.00'),
        method: 'bank_transfer',
        lines,
      };
      const about = { kind: 'document', id: ids[0] };
      const question = { about, subject: 'Consulta', message: { text: '¿Por qué?' } };
      const records = [
        ...externalIds.map((externalId) => ({ kind: 'document', op: 'delete', externalId })),
        { kind: 'partner', op: 'delete', externalId: partner.externalId },
      ];
      const submit = () => app.call('POST', '/v1/payment-reports', { token: partner.token, body: report });
      const ask = () => app.call('POST', '/v1/threads', { token: partner.token, body: question });
      const erase = () => app.call('POST', '/v1/publish', { token: apiKey, body: { records } });

      const namedFirst = round % 2 === 0;
      const asked = namedFirst ? [submit, ask, erase] : [erase, submit, ask];
      const statuses = await letGoTogether(database, caller.publisherId, asked);
      const [reported, questioned, erased] = namedFirst ? statuses : [...statuses.slice(1), statuses[0]];
      assert.equal(erased, 200);
      if (namedFirst) assert.deepEqual([reported, questioned], [201, 201]);
      else
        assert.ok(
          [reported, questioned].every((status) => status === 401 || status === 422),
          statuses.join(),
        );
    }
  },
);

/** The statuses of calls that all wait for a publisher's records, in this order, until the last has come to it. */
async function letGoTogether(
  database: Database,
  publisherId: string,
  calls: readonly (() => Promise<Answer>)[],
): Promise<number[]> {
  const answers: Promise<Answer>[] = [];
  await database.maintenance(async (trx) => {
    await takePublishingLock(trx, publisherId);
    for (const call of calls) {
      const answer = call();
      answers.push(answer);
      let isAnswered = false;
      void answer.finally(() => (isAnswered = true));
      while ((await waitingForLocks(trx)) < answers.length) {
        assert.ok(!isAnswered, 'waits for the lock');
        await setImmediate();
      }
    }
  });
  return (await Promise.all(answers)).map(({ status }) => status);
}
