import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Change, ChangePage, Session } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { leaveTraces } from '../pipeline/leave-traces.ts';
import { ask, reportPayment, write } from '../testing/acts.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';
import { FEED_KINDS } from './feed-kinds.ts';

const ORIGIN = 'https://erp.example';

withDatabases('the feed of a partner', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  const at = '2026-03-10T17:00:00.000Z';

  before(async () => {
    app = new TestApp(databases.database, { heartbeatMs: 50 });
    seeded = await seedPublisher(databases.database);
  });

  /** An entry of every kind, of one that only a newer server knows, and of the publisher as a whole; for each of both partners. */
  const tellAll = () =>
    databases.database.transaction({ publisherId: seeded.publisherId, sees: 'everything' }, (trx) =>
      leaveTraces(trx, seeded.publisherId, at, {
        acts: [],
        changes: [undefined, seeded.client.partnerId, seeded.otherClient.partnerId].flatMap((partnerId) =>
          [...Object.keys(FEED_KINDS), 'novelty'].map((kind) => ({
            ...{ kind: kind as never, id: crypto.randomUUID(), partnerId, revision: 1 },
            op: 'upsert' as const,
          })),
        ),
      }),
    );
  const sessionOf = async (input: object) => {
    const body = { allowOrigins: [ORIGIN], ...input };
    return (await app.call<{ token: string }>('POST', '/v1/sessions', { token: seeded.apiKey, body })).body
      .token;
  };
  const component = (...names: string[]) => ({
    components: Object.fromEntries(names.map((name) => [name, { enabled: true }])),
  });
  const listed = async (token: string, query = '') =>
    (await app.call<ChangePage>('GET', `/v1/changes?limit=1000${query}`, { token })).body.data;
  /** What a follower hears from a cursor on until it has heard so many. */
  const heard = async (token: string, after: string, count: number, act: () => Promise<unknown>) => {
    const response = await app.app.fetch(
      new Request(`http://saldo.test/v1/events?after=${after}`, {
        headers: { Authorization: `Bearer ${token}` },
      }),
    );
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await act();
    let text = '';
    const changes = () => [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json!) as Change);
    while (changes().length < count) text += (await reader.read()).value;
    // What would come too much comes before the next sign of life.
    for (
      const end = text.length;
      text.indexOf('\n:\n', end - 2) < 0 && !/\n\n(?:id: .*|:)\n\n$/.test(text.slice(end));
    )
      text += (await reader.read()).value;
    await reader.cancel();
    return { changes: changes(), ids: [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id!) };
  };

  test('is of its own records and of the kinds that it may read, listed and as it happens', async () => {
    const { client, apiKey } = seeded;
    const all = await sessionOf({ partner: { id: client.partnerId } });
    const viewing = await sessionOf({ partner: { id: client.partnerId }, ...component('pdfViewer') });
    for (const [token, kinds] of [
      [all, ['document', 'file', 'message', 'partner', 'payment', 'payment_report', 'thread']],
      [viewing, ['document', 'file']],
    ] as const) {
      const { cursor } = (await app.call<Session>('GET', '/v1/session', { token })).body;
      const { changes } = await heard(token, cursor!, kinds.length, tellAll);
      assert.deepEqual(changes.map(({ kind }) => kind).toSorted(), kinds);
      assert.ok(changes.every(({ partnerId }) => partnerId === client.partnerId));
      const again = await listed(token, `&after=${cursor}`);
      assert.deepEqual(again, changes);
    }
    assert.ok((await listed(apiKey)).some(({ kind }) => (kind as string) === 'novelty'));
  });

  test('comes with the data of its own records, and names nobody else', async () => {
    const { client, otherClient } = seeded;
    const token = await sessionOf({ partner: { id: client.partnerId } });
    const { cursor } = (await app.call<Session>('GET', '/v1/session', { token })).body;
    const { changes } = await heard(token, cursor!, 5, async () => {
      await reportPayment(databases.database, otherClient.caller);
      await ask(databases.database, otherClient.caller);
      await reportPayment(databases.database, client.caller);
      const { id } = await ask(databases.database, client.caller);
      await write(databases.database, seeded.clerk.caller, id);
    });
    assert.ok(changes.every(({ partnerId }) => partnerId === client.partnerId));
    const data = changes
      .filter(({ kind }) => kind !== 'document')
      .map((change) => 'data' in change && change.data);
    assert.ok(data.every((one) => typeof one === 'object'));
    assert.doesNotMatch(JSON.stringify(changes), new RegExp(otherClient.partnerId));
  });

  test('tells by no cursor how much happens to others', async () => {
    const token = await sessionOf({ partner: { id: seeded.client.partnerId } });
    const { cursor } = (await app.call<Session>('GET', '/v1/session', { token })).body;
    const { ids } = await heard(token, cursor!, 0, async () => {
      for (let n = 0; n < 3; n++) await ask(databases.database, seeded.otherClient.caller);
    });
    assert.deepEqual([...new Set(ids)], [cursor]);
    assert.doesNotMatch(Buffer.from(cursor!, 'base64url').toString('latin1'), /\d{3}/);
  });

  test('is not widened by a partner that it names', async () => {
    const token = await sessionOf({ partner: { id: seeded.client.partnerId } });
    for (const id of [seeded.otherClient.partnerId, 'ext:C-0002', crypto.randomUUID()]) {
      assert.deepEqual(await listed(token, `&partnerId=${id}`), []);
    }
  });
});
