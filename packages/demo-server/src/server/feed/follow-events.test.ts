import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Change, ChangePage, Problem } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { leaveTraces } from '../pipeline/leave-traces.ts';

interface Heard {
  id?: string;
  event?: string;
  data?: Change & Problem;
}

withDatabases('events', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database, { heartbeatMs: 50 });
    seeded = await seedPublisher(databases.database);
  });

  /** Follows as a plain client of server-sent events would, one event at a time; comments and `retry` are left out. */
  async function follow(query = '', headers: Record<string, string> = {}, token = seeded.apiKey) {
    const response = await app.app.fetch(
      new Request(`http://saldo.test/v1/events${query}`, {
        headers: { Authorization: `Bearer ${token}`, ...headers },
      }),
    );
    assert.equal(response.status, 200);
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return {
      headers: response.headers,
      async next(): Promise<Heard | undefined> {
        for (;;) {
          const end = text.indexOf('\n\n');
          if (end < 0) {
            const { done, value } = await reader.read();
            if (done) return undefined;
            text += value;
            continue;
          }
          const fields = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          const entries = fields.map((field) => /^(id|event|data): (.*)$/.exec(field));
          if (entries.some((entry) => entry === null)) continue;
          const { id, event, data } = Object.fromEntries(
            entries.map((entry) => [entry![1]!, entry![2]!]),
          ) as Record<string, string | undefined>;
          return {
            ...(id && { id }),
            ...(event && { event }),
            ...(data && { data: JSON.parse(data) as Change & Problem }),
          };
        }
      },
      leave: () => reader.cancel(),
    };
  }

  const publish = (...externalIds: string[]) =>
    app.call('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: {
        records: externalIds.map((externalId) => ({
          kind: 'partner',
          externalId,
          data: { name: 'x', direction: 'receivable' },
        })),
      },
    });
  const cursor = async () => {
    const page = await app.call<ChangePage>('GET', '/v1/changes?limit=1000', { token: seeded.apiKey });
    return page.body.nextCursor;
  };

  test('are first what came after the cursor, then what happens, each with its own cursor', async () => {
    const after = await cursor();
    await publish('E-1', 'E-2');
    const following = await follow(`?after=${after}`);
    const one = await following.next();
    const two = await following.next();
    assert.deepEqual(
      [one, two].map((heard) => [heard?.event, heard?.data?.externalId]),
      [
        ['change', 'E-1'],
        ['change', 'E-2'],
      ],
    );
    await publish('E-3');
    const three = await following.next();
    assert.equal(three?.data?.externalId, 'E-3');
    assert.equal(three?.id, await cursor());
    await following.leave();

    const resumed = await follow('?after=nonsense', { 'Last-Event-ID': one!.id! });
    assert.deepEqual(
      [(await resumed.next())?.data?.externalId, (await resumed.next())?.data?.externalId],
      ['E-2', 'E-3'],
    );
    await resumed.leave();
  });

  test('are not to be gathered by proxies, and are woken by nobody else', async () => {
    const other = await seedPublisher(databases.database);
    const following = await follow('', {}, other.apiKey);
    assert.equal(following.headers.get('x-accel-buffering'), 'no');
    assert.match(following.headers.get('cache-control')!, /no-transform/);
    await publish('E-other');
    await following.leave();
  });

  test('of other kinds than asked for only move the cursor', async () => {
    const start = await cursor();
    const following = await follow(`?after=${start}&kind=document`);
    assert.deepEqual(await following.next(), { id: start });
    await publish('E-kind');
    assert.deepEqual(await following.next(), { id: await cursor() });
    await following.leave();
  });

  test('of a kind that only a newer server knows are told as they are', async () => {
    const after = await cursor();
    const following = await follow(`?after=${after}`);
    await following.next();
    const [id, partnerId] = [crypto.randomUUID(), seeded.client.partnerId];
    const change = { kind: 'novelty' as never, id, partnerId, revision: 1, op: 'upsert' } as const;
    const { publisherId } = seeded;
    await databases.database.transaction({ publisherId, sees: 'everything' }, (trx) =>
      leaveTraces(trx, publisherId, '2026-03-10T17:00:00.000Z', { acts: [], changes: [change] }),
    );
    const heard = await following.next();
    assert.deepEqual(heard?.data, { ...change, at: '2026-03-10T17:00:00.000Z' });
    await following.leave();
  });

  test('end with the problem when the credential is revoked', async () => {
    const own = await seedPublisher(databases.database);
    const following = await follow('', {}, own.apiKey);
    assert.deepEqual(Object.keys((await following.next())!), ['id']);
    await databases.database.maintenance(async (trx) => {
      await trx
        .updateTable('api_keys')
        .set({ revoked_at: '2026-03-10T17:00:00Z' })
        .where('publisher_id', '=', own.publisherId)
        .execute();
    });
    const heard = await following.next();
    assert.deepEqual([heard?.event, heard?.data?.code], ['problem', 'unauthenticated']);
    assert.equal(await following.next(), undefined);
  });

  test('end when the server stops', async () => {
    const stopping = new TestApp(databases.database);
    const response = await stopping.app.fetch(
      new Request('http://saldo.test/v1/events', { headers: { Authorization: `Bearer ${seeded.apiKey}` } }),
    );
    const ended = response.text();
    stopping.app.close();
    assert.ok((await ended).startsWith('retry: 2000\n\n'));
  });

  test('a cursor that is none is refused before the stream begins', async () => {
    const answer = await app.call('GET', '/v1/events?after=nonsense', { token: seeded.apiKey });
    assert.deepEqual(refusal(answer), ['422 invalid-request', 'query/after cursor']);
  });

  test('are for twenty followers of a credential at a time', async () => {
    const own = await seedPublisher(databases.database);
    const following = [];
    for (let n = 0; n < 20; n++) following.push(await follow('', {}, own.apiKey));
    const refused = await app.call('GET', '/v1/events', { token: own.apiKey });
    assert.deepEqual(refusal(refused), ['429 too-many-followers']);
    assert.ok(refused.headers.has('retry-after'));
    await following.pop()!.leave();
    following.push(await follow('', {}, own.apiKey));
    for (const one of following) await one.leave();
  });

  test('of a server that stops end, and a new one is told to come back', async () => {
    const stopping = new TestApp(databases.database);
    stopping.app.close();
    const answer = await stopping.call('GET', '/v1/events', { token: seeded.apiKey });
    assert.deepEqual(refusal(answer), ['503 server-stopping']);
    assert.equal(answer.headers.get('retry-after'), '1');
  });
});
