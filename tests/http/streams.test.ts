import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSaldo, PublishInterruptedError, type Saldo } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { listen, type Listening } from '../../packages/demo-server/src/server/http/listen.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const partner = (externalId: string): PublishRecord => ({
  kind: 'partner',
  externalId,
  data: { name: externalId, direction: 'receivable' },
});

function* partners(count: number, prefix = 'P'): Generator<PublishRecord> {
  for (let n = 0; n < count; n++) yield partner(`${prefix}-${n}`);
}

/** What the SDK and the server say to each other over a real connection. */
withDatabases('streams over HTTP', (databases) => {
  let app: TestApp;
  let listening: Listening;
  let seeded: SeededPublisher;
  let saldo: Saldo;
  /** Cuts the answer to the next stream after so many pieces. */
  let cutAfter = Infinity;

  before(async () => {
    app = new TestApp(databases.database);
    listening = await listen(app.app.fetch, { port: 0, hostname: '127.0.0.1' });
    seeded = await seedPublisher(databases.database);
    saldo = createSaldo({
      baseUrl: listening.url,
      auth: seeded.apiKey,
      retry: { baseDelayMs: 1 },
      fetch: async (request) => {
        const response = await fetch(request);
        if (response.body === null || cutAfter === Infinity) return response;
        let pieces = cutAfter;
        cutAfter = Infinity;
        const cut = new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            controller.enqueue(piece);
            if (--pieces === 0) controller.error(new TypeError('cut'));
          },
        });
        const body = response.body.pipeThrough(cut);
        return new Response(body, { status: response.status, headers: response.headers });
      },
    });
  });
  after(async () => {
    app.app.close();
    await listening.close();
  });

  test('publish a result for each record, in order, while the source still gives', async () => {
    let given = 0;
    const source = (async function* () {
      for (const record of partners(1500, 'A')) {
        given += 1;
        yield record;
      }
    })();
    const indexes: number[] = [];
    for await (const { index, outcome, record, externalId } of saldo.publishStream(source)) {
      assert.equal(externalId, record.externalId);
      assert.equal(outcome, 'created');
      if (index === 0) assert.ok(given < 1500, String(given));
      indexes.push(index);
    }
    assert.deepEqual(indexes, [...Array(1500).keys()]);
  });

  test('publish on after a cut: each record has one result, and is there once', async () => {
    cutAfter = 1;
    const seen = new Set<number>();
    for await (const { index } of saldo.publishStream(partners(1200, 'B'))) {
      assert.ok(!seen.has(index));
      seen.add(index);
    }
    assert.equal(cutAfter, Infinity);
    assert.equal(seen.size, 1200);
    const { unchanged } = await saldo.publishStream(partners(1200, 'B')).summary();
    assert.equal(unchanged, 1200);
  });

  test('publish what a source gave before it failed, then fail as it did', async () => {
    const source = (function* () {
      yield* partners(3, 'C');
      throw new TypeError('planned');
    })();
    const outcomes: string[] = [];
    await assert.rejects(async () => {
      for await (const { outcome } of saldo.publishStream(source)) outcomes.push(outcome);
    }, /planned/);
    assert.deepEqual(outcomes, ['created', 'created', 'created']);
  });

  test('publish until the signal aborts, or the caller breaks off', async () => {
    const controller = new AbortController();
    const endless = (function* () {
      for (let n = 0; ; n++) yield partner(`D-${n}`);
    })();
    await assert.rejects(async () => {
      for await (const { index } of saldo.publishStream(endless, { signal: controller.signal })) {
        if (index === 700) controller.abort(new Error('enough'));
      }
    }, /enough/);
    for await (const { index } of saldo.publishStream(partners(5000, 'E'))) if (index === 10) break;
  });

  test('end with what was acknowledged when the key may no longer', async () => {
    const own = await seedPublisher(databases.database);
    const client = createSaldo({ baseUrl: listening.url, auth: own.apiKey });
    const revoke = () =>
      databases.database.maintenance((trx) =>
        trx
          .updateTable('api_keys')
          .set({ revoked_at: '2026-03-10T17:00:00Z' })
          .where('publisher_id', '=', own.publisherId)
          .execute(),
      );
    let results = 0;
    const failure = await (async () => {
      for await (const { index } of client.publishStream(partners(20_000, 'F'))) {
        results += 1;
        if (index === 0) await revoke();
      }
    })().catch((error: unknown) => error);
    assert.ok(failure instanceof PublishInterruptedError);
    assert.equal(failure.acknowledged, results);
    assert.equal((failure.cause as { code?: string }).code, 'unauthenticated');
    assert.ok(results < 5000, String(results));
  });

  test('tell a follower each change once, across a cut', async () => {
    let after: string | undefined;
    for (let more = true; more;) {
      const page = await saldo.changes.list({ after, limit: 1000 });
      [after, more] = [page.nextCursor, page.hasMore];
    }
    const expected = Array.from({ length: 300 }, (_, n) => `G-${n}`);
    cutAfter = 2;
    const heard: string[] = [];
    const publishing = saldo.publish(partners(300, 'G'), { batchSize: 20 }).summary();
    for await (const { change } of saldo.events.follow({ after })) {
      heard.push(change.externalId!);
      if (heard.length === 300) break;
    }
    await publishing;
    assert.deepEqual(heard, expected);
    assert.equal(cutAfter, Infinity);
  });
});
