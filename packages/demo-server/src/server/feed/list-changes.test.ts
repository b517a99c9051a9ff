import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ChangePage } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { ask } from '../testing/acts.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

withDatabases('listing changes', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  let first: string;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
    for (const { caller } of [seeded.client, seeded.otherClient]) await ask(databases.database, caller);
    first = (await list('')).nextCursor;
  });

  const list = async (query: string, token = seeded.apiKey) =>
    (await app.call<ChangePage>('GET', `/v1/changes?${query}`, { token })).body;
  const partnersIn = (page: ChangePage) => [...new Set(page.data.map(({ partnerId }) => partnerId))];
  const publish = (externalId: string) =>
    app.call('PUT', `/v1/partners/external/${externalId}`, {
      token: seeded.apiKey,
      body: { name: 'x', direction: 'receivable' },
    });

  test('of a partner are its own, by either id; of one that is not there or not seen there is nothing', async () => {
    const { client, otherClient, collector } = seeded;
    const own = await list(`partnerId=${client.partnerId}`);
    assert.deepEqual(partnersIn(own), [client.partnerId]);
    assert.deepEqual((await list('partnerId=ext:C-0001')).data, own.data);
    assert.deepEqual((await list('partnerId=ext:C-9999')).data, []);
    assert.deepEqual((await list(`partnerId=${crypto.randomUUID()}`)).data, []);
    assert.deepEqual(partnersIn(await list('', collector.token)), [otherClient.partnerId]);
    assert.deepEqual((await list(`partnerId=${client.partnerId}`, collector.token)).data, []);
  });

  test('answers at once what is there, however long it might wait', async () => {
    assert.ok((await list('wait=30')).data.length > 0);
  });

  test('waits until something of the filter is there, and passes over the rest', async () => {
    const waiting = list(`after=${first}&wait=30&partnerId=ext:C-0001`);
    await publish('W-1');
    const thread = await ask(databases.database, seeded.client.caller);
    const page = await waiting;
    assert.deepEqual(
      page.data.map(({ kind }) => kind),
      ['thread', 'message'],
    );
    assert.equal(page.data[0]?.id, thread.id);
  });

  test('answers nothing when the time is over, with the cursor moved on', async () => {
    const { nextCursor: after } = await list(`after=${first}&limit=1000`);
    const waiting = list(`after=${after}&wait=1&kind=payment`);
    await publish('W-2');
    const page = await waiting;
    assert.deepEqual([page.data, page.hasMore], [[], false]);
    assert.notEqual(page.nextCursor, after);
    assert.deepEqual((await list(`after=${page.nextCursor}`)).data, []);
  });

  test('counts who waits as a follower, until it goes', async () => {
    const own = await seedPublisher(databases.database);
    const asker = new AbortController();
    const ask = (signal?: AbortSignal) =>
      app.app.fetch(
        new Request('http://saldo.test/v1/changes?wait=30', {
          headers: { Authorization: `Bearer ${own.apiKey}` },
          signal: signal ?? null,
        }),
      );
    const waiting = Array.from({ length: 20 }, () => ask(asker.signal));
    const refused = await Promise.race([ask(asker.signal), ...waiting]);
    assert.equal(refused.status, 429);
    assert.equal(((await refused.json()) as { code: string }).code, 'too-many-followers');
    asker.abort();
    await Promise.all(waiting);
    const again = new AbortController();
    const last = ask(again.signal);
    again.abort();
    assert.notEqual((await last).status, 429);
  });

  test('answers who waits when the server stops', async () => {
    const stopping = new TestApp(databases.database);
    const { nextCursor: after } = await list(`after=${first}&limit=1000`);
    const ask = () =>
      stopping.call<ChangePage>('GET', `/v1/changes?after=${after}&wait=30`, { token: seeded.apiKey });
    const asked = Array.from({ length: 21 }, ask);
    // Whichever is one too many is refused once the others wait.
    assert.deepEqual(refusal(await Promise.race(asked)), ['429 too-many-followers']);
    stopping.app.close();
    const answers = await Promise.all(asked);
    const waited = answers.filter(({ status }) => status === 200);
    assert.equal(waited.length, 20);
    for (const { body } of waited) assert.deepEqual(body.data, []);
    assert.deepEqual(refusal(await ask()), ['503 server-stopping']);
  });

  test('refuses a wait beyond what the contract allows', async () => {
    const answer = await app.call('GET', '/v1/changes?wait=31', { token: seeded.apiKey });
    assert.deepEqual(refusal(answer), ['422 invalid-request', 'query/wait too-large']);
  });
});
