import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { SaldoFile, Problem } from '@saldo/sdk/contract';
import { temporaryFolder } from '../db/testing/temporary-folder.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { tidyUp } from '../maintenance.ts';
import { startS3Server } from '../testing/s3/s3-server.ts';
import { sampleBytes } from '../testing/sample-files.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';
import { databaseBlobs, type Blobs } from './blobs.ts';
import { ContentStoreError, type ContentStore } from './content-store.ts';
import { openDiskStore } from './disk-store.node.ts';
import { s3Store } from './s3-store.ts';
import { storedBlobs } from './stored-blobs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const STORES: Record<string, (context: TestContext) => Promise<ContentStore | undefined>> = {
  'the database': async () => undefined,
  'a folder': async (context) => openDiskStore(await temporaryFolder(context)),
  'a bucket': async (context) => {
    const { place, signer } = await startS3Server(context);
    return s3Store(place, signer);
  },
};

/** A store in memory, of which a test can see what it holds and decide what goes wrong. */
function memoryStore() {
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  const nameOf = (key: { publisherId: string; sha256: string }) => `${key.publisherId} ${key.sha256}`;
  const state = { held, away: false };
  const reach = () => {
    if (state.away) throw new ContentStoreError('It is away.', 'AWAY', undefined);
  };
  const store: ContentStore = {
    async put(key, bytes) {
      reach();
      held.set(nameOf(key), bytes);
    },
    async get(key) {
      reach();
      return held.get(nameOf(key));
    },
    async delete(key) {
      reach();
      held.delete(nameOf(key));
    },
  };
  return { store, state };
}

withDatabases('files outside of the database', (databases) => {
  let one: SeededPublisher;
  let other: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    other = await seedPublisher(databases.database);
  });

  const open = (store: ContentStore | undefined) => {
    const { database } = databases;
    let clock = () => 0;
    const blobs: Blobs =
      store === undefined ? databaseBlobs : storedBlobs({ database, store, clock: () => clock() });
    const app = new TestApp(database, { blobs });
    clock = () => app.now;
    return { app, blobs };
  };

  const put = (app: TestApp, externalId: string, body: Uint8Array, token = one.apiKey) =>
    app.call<{ id: string; outcome: string }>('PUT', `/v1/files/external/${externalId}`, {
      token,
      body,
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${externalId}"`,
      },
    });

  const download = (app: TestApp, id: string, headers: Record<string, string> = {}, token = one.apiKey) =>
    app.call<string>('GET', `/v1/file-contents/${id}`, { token, headers });

  const inDatabase = async (id: string) =>
    (
      await databases.database.kysely
        .selectFrom('blobs')
        .select('file_id')
        .where('file_id', '=', id)
        .execute()
    ).length;

  for (const [name, make] of Object.entries(STORES)) {
    test(`${name}: gives the bytes back, whole, in part, and not where they are known`, async (context) => {
      const store = await make(context);
      const { app } = open(store);
      const bytes = sampleBytes.pdf(name);
      const { body } = await put(app, `${name}.pdf`, bytes);
      assert.equal(await inDatabase(body.id), store === undefined ? 1 : 0);
      const whole = await download(app, body.id);
      assert.equal(whole.body, new TextDecoder().decode(bytes));
      const part = await download(app, body.id, { Range: 'bytes=1-3' });
      assert.deepEqual(
        [part.status, part.body, part.headers.get('content-range')],
        [206, 'PDF', `bytes 1-3/${bytes.length}`],
      );
      const etag = whole.headers.get('etag')!;
      assert.equal((await download(app, body.id, { 'If-None-Match': etag })).status, 304);
      assert.equal((await download(app, body.id, { Range: `bytes=${bytes.length}-` })).status, 416);
      assert.equal((await download(app, body.id, {}, other.apiKey)).status, 404);
    });
  }

  test('records nothing of a file that could not be stored, and takes it later', async () => {
    const { store, state } = memoryStore();
    const { app } = open(store);
    state.away = true;
    const refused = await put(app, 'later.pdf', sampleBytes.pdf('later'));
    assert.deepEqual(refusal(refused), ['503 file-store-unavailable']);
    assert.equal(refused.headers.get('retry-after'), '5');
    assert.deepEqual(app.log.find(({ event }) => event === 'failure')?.['code'], 'AWAY');
    const upload = await app.call<Problem>('POST', '/v1/files', {
      token: one.client.token,
      body: sampleBytes.pdf('later'),
      headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="x.pdf"' },
    });
    assert.equal(upload.body.code, 'file-store-unavailable');
    state.away = false;
    const stored = await put(app, 'later.pdf', sampleBytes.pdf('later'));
    assert.equal(stored.body.outcome, 'created');
    state.away = true;
    assert.deepEqual(refusal(await download(app, stored.body.id)), ['503 file-store-unavailable']);
  });

  test('reads from the database what was kept there before', async () => {
    const bytes = sampleBytes.pdf('before');
    const { id } = (await put(open(undefined).app, 'before.pdf', bytes)).body;
    const { app } = open(memoryStore().store);
    assert.equal((await download(app, id)).body, new TextDecoder().decode(bytes));
    const anew = sampleBytes.pdf('anew');
    assert.equal((await put(app, 'before.pdf', anew)).body.outcome, 'updated');
    assert.equal(await inDatabase(id), 0);
    assert.equal((await download(app, id)).body, new TextDecoder().decode(anew));
  });

  test('never answers bytes that are not those that were stored, and mends them by publishing again', async () => {
    const { store, state } = memoryStore();
    const { app } = open(store);
    const bytes = sampleBytes.pdf('right');
    const { id } = (await put(app, 'right.pdf', bytes)).body;
    const [name] = [...state.held.keys()];
    state.held.set(name!, sampleBytes.pdf('wrong'));
    assert.deepEqual(refusal(await download(app, id)), ['500 internal-error']);
    assert.equal((await put(app, 'right.pdf', bytes)).body.outcome, 'unchanged');
    assert.equal((await download(app, id)).body, new TextDecoder().decode(bytes));
  });

  test('tidies up contents that no file has, those of uploads and of replaced files, after a day', async () => {
    const { store, state } = memoryStore();
    const { app, blobs } = open(store);
    const upload = async (token: string, bytes: Uint8Array) =>
      app.call<SaldoFile>('POST', '/v1/files', {
        token,
        body: bytes,
        headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'attachment; filename="x.pdf"' },
      });
    const shared = sampleBytes.pdf('shared');
    await put(app, 'replaced.pdf', sampleBytes.pdf('first'));
    await put(app, 'replaced.pdf', sampleBytes.pdf('second'));
    await put(app, 'shared.pdf', shared);
    await upload(one.client.token, shared);
    await upload(one.client.token, sampleBytes.pdf('unnamed'));
    // Stored, and then the connection to the database was lost.
    await blobs.keep({ publisherId: one.publisherId, sha256: 'a'.repeat(64) }, sampleBytes.pdf());
    assert.equal(state.held.size, 5);
    await tidyUp(databases.database, blobs, app.now + DAY_MS - 1);
    assert.equal(state.held.size, 5);
    // What was let go of is noted by the clock of the database.
    const later = Math.max(app.now, Date.now()) + 2 * DAY_MS;
    await tidyUp(databases.database, blobs, later);
    await tidyUp(databases.database, blobs, later);
    const left = [...state.held.values()].map((bytes) => new TextDecoder().decode(bytes));
    const expected = [sampleBytes.pdf('second'), shared].map((bytes) => new TextDecoder().decode(bytes));
    assert.deepEqual(left.toSorted(), expected.toSorted());
  });

  test('keeps on its list what could not be deleted', async () => {
    const { store, state } = memoryStore();
    const { app, blobs } = open(store);
    await blobs.keep({ publisherId: one.publisherId, sha256: 'b'.repeat(64) }, sampleBytes.pdf());
    state.away = true;
    await assert.rejects(tidyUp(databases.database, blobs, app.now + 2 * DAY_MS), ContentStoreError);
    state.away = false;
    await tidyUp(databases.database, blobs, app.now + 2 * DAY_MS);
    assert.equal(state.held.size, 0);
  });
});
