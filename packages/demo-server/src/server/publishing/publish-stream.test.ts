import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PublishStreamEnd, PublishStreamFailure, PublishStreamResult } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { readChanges } from '../testing/run-handler.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { emptySummary } from './publish-batch.ts';

type Line = Partial<PublishStreamResult & PublishStreamEnd & PublishStreamFailure>;

const partner = (externalId: string) =>
  JSON.stringify({ kind: 'partner', externalId, data: { name: externalId, direction: 'receivable' } });
const invoice = (externalId: string, of: string) =>
  JSON.stringify({
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: of },
      issueDate: '2026-01-10',
      total: { amount: '100.00', currency: 'PEN' },
    },
  });

/** A stream that is written by hand and read by hand. */
function openStream(app: TestApp, token: string) {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const responding = app.app.fetch(
    new Request('http://saldo.test/v1/publish', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/x-ndjson' },
      body: readable,
      duplex: 'half',
    } as RequestInit),
  );
  const reading = responding.then(({ body }) => body!.getReader());
  return {
    writer,
    send: (...lines: string[]) => writer.write(new TextEncoder().encode(`${lines.join('\n')}\n`)),
    async read(): Promise<Line[]> {
      const { value } = await (await reading).read();
      const text = new TextDecoder().decode(value).trim();
      return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line);
    },
    leave: async () => (await reading).cancel(),
  };
}

withDatabases('a stream of records', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(() => {
    app = new TestApp(databases.database);
  });
  const seed = async () => (seeded = await seedPublisher(databases.database));
  const send = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    app.call<Line[]>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      headers: { 'Content-Type': 'application/x-ndjson', ...headers },
    });
  const read = (externalId: string) =>
    app.call('GET', `/v1/documents/external/${externalId}`, { token: seeded.apiKey });

  test('has a result for each line that is not empty, and its counts at the end', async () => {
    await seed();
    const lines = [
      partner('P-1'),
      '',
      '{',
      '7',
      invoice('F-1', 'P-1'),
      `"${'x'.repeat(1024 * 1024)}"`,
      invoice('F-2', 'nobody'),
      invoice('F-1', 'P-1'),
    ];
    const { status, body } = await send(lines.join('\r\n'));
    assert.equal(status, 200);
    assert.deepEqual(
      body.map(({ line, outcome, externalId, problem }) => [line, outcome, externalId, problem?.code]),
      [
        [1, 'created', 'P-1', undefined],
        [3, 'rejected', undefined, 'malformed-json'],
        [4, 'rejected', undefined, 'invalid-request'],
        [5, 'superseded', 'F-1', undefined],
        [6, 'rejected', undefined, 'line-too-long'],
        [7, 'rejected', 'F-2', 'invalid-request'],
        [8, 'created', 'F-1', undefined],
        [undefined, undefined, undefined, undefined],
      ],
    );
    const { created, superseded, rejected } = body.at(-1)!.summary!;
    assert.deepEqual([created, superseded, rejected], [2, 1, 4]);
  });

  test('is written in transactions of 500 lines, in its order, and again is unchanged, also as gzip', async () => {
    await seed();
    const lines = [
      partner('P-1'),
      ...Array.from({ length: 1100 }, (_, index) => invoice(`F-${index}`, 'P-1')),
    ];
    const first = await send(lines.join('\n'));
    assert.deepEqual(
      first.body.slice(0, -1).map(({ line }) => line),
      lines.map((_, index) => index + 1),
    );
    assert.equal(first.body.at(-1)!.summary!.created, 1101);
    assert.equal((await readChanges(databases.database, seeded.publisherId)).length, 1101);
    const again = await send(new Uint8Array(gzipSync(lines.join('\n'))), { 'Content-Encoding': 'gzip' });
    assert.equal(again.body.at(-1)!.summary!.unchanged, 1101);
    assert.equal((await readChanges(databases.database, seeded.publisherId)).length, 1101);
  });

  test('answers what has come while the sender pauses', async () => {
    const { apiKey } = await seed();
    const stream = openStream(app, apiKey);
    for (const externalId of ['P-1', 'P-2']) {
      void stream.send(partner(externalId));
      const [result] = await stream.read();
      assert.deepEqual([result?.externalId, result?.outcome], [externalId, 'created']);
    }
    void stream.writer.close();
    assert.equal((await stream.read())[0]!.summary!.created, 2);
    assert.deepEqual(await stream.read(), []);
  });

  test('is taken no further than its results are read', async () => {
    const { apiKey } = await seed();
    const stream = openStream(app, apiKey);
    let sent = 0;
    const sending = (async () => {
      for (; sent < 200; sent++) {
        await stream.send(...Array.from({ length: 100 }, (_, index) => partner(`P-${sent}-${index}`)));
      }
    })();
    sending.catch(() => {});
    assert.equal((await stream.read()).length, 500);
    const taken = sent;
    assert.ok(taken < 15, String(taken));
    await stream.leave();
  });

  test('ends with the problem when the key is revoked, and keeps what was acknowledged', async () => {
    const { apiKey, publisherId } = await seed();
    const stream = openStream(app, apiKey);
    void stream.send(partner('P-1'), invoice('F-1', 'P-1'));
    assert.equal((await stream.read()).length, 2);
    await databases.database.maintenance((trx) =>
      trx
        .updateTable('api_keys')
        .set({ revoked_at: '2026-03-10T17:00:00Z' })
        .where('publisher_id', '=', publisherId)
        .execute(),
    );
    void stream.send(invoice('F-2', 'P-1')).catch(() => {});
    const [last] = await stream.read();
    assert.equal(last?.problem?.code, 'unauthenticated');
    assert.deepEqual(await stream.read(), []);
    await assert.rejects(stream.writer.closed);
    assert.deepEqual(await readChanges(databases.database, publisherId), [
      'partner upsert 1',
      'document upsert 1',
    ]);
  });

  test('stops when the sender has gone, and keeps what was acknowledged', async () => {
    const { apiKey } = await seed();
    const stream = openStream(app, apiKey);
    void stream.send(partner('P-1'), invoice('F-1', 'P-1'));
    await stream.read();
    await stream.leave();
    await assert.rejects(stream.writer.closed);
    assert.equal((await read('F-1')).status, 200);
  });

  test('whose bytes break off ends with a problem after the results of what came before', async () => {
    await seed();
    const packed = new Uint8Array(gzipSync(`${partner('P-1')}\n${'x'.repeat(100_000)}`));
    const { body } = await send(packed.slice(0, -10), { 'Content-Encoding': 'gzip' });
    assert.equal(body.at(-1)!.problem!.code, 'malformed-body');
  });

  test('is gzip of one member: what follows its end is told, after the results of what came before', async () => {
    await seed();
    const member = gzipSync(`${partner('P-1')}\n`);
    for (const more of [gzipSync(`${partner('P-2')}\n`), Buffer.from('more'), Buffer.alloc(512)]) {
      const packed = new Uint8Array(Buffer.concat([member, more]));
      const { body } = await send(packed, { 'Content-Encoding': 'gzip' });
      assert.deepEqual(
        body.map(({ externalId, problem }) => externalId ?? problem?.code),
        ['P-1', 'malformed-body'],
      );
    }
  });

  test(
    'of nothing but blank lines ends soon, however many gzip makes of few bytes',
    { timeout: 20_000 },
    async () => {
      await seed();
      const packed = new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024, '\n \n')));
      const { body } = await send(packed, { 'Content-Encoding': 'gzip' });
      assert.deepEqual(body, [{ summary: emptySummary() }]);
    },
  );

  test('is refused by its head without a line being read', async () => {
    await seed();
    assert.deepEqual(refusal(await send('x', { Authorization: 'Bearer no' })), ['401 unauthenticated']);
    assert.deepEqual(refusal(await send('x', { 'Content-Encoding': 'br' })), ['415 unsupported-media-type']);
  });
});
