import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Principal } from '../principal/principal.ts';
import { withDatabases, type TestDatabases } from '../db/testing/with-databases.ts';
import { upload } from '../testing/acts.ts';
import { readAudit, readChanges, refusalOf, runHandler } from '../testing/run-handler.ts';
import { sampleBytes, zipArchive, bytesOf } from '../testing/sample-files.ts';
import { seedDocument } from '../testing/seed-records.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { deleteUnnamedUploads } from './file.store.ts';
import { getFile, getFileContent } from './get-file.ts';
import { putFile } from './put-file.ts';

withDatabases('Files', suite);

function suite(databases: TestDatabases): void {
  let one: SeededPublisher;
  let two: SeededPublisher;
  before(async () => {
    one = await seedPublisher(databases.database);
    two = await seedPublisher(databases.database);
  });

  const uploaded = (caller: Principal, bytes = sampleBytes.pdf(), now?: string) => {
    const disposition = "attachment; filename*=UTF-8''dep%C3%B3sito.pdf";
    return upload(databases.database, caller, { bytes, disposition, ...(now === undefined ? {} : { now }) });
  };

  const publish = async (caller: Principal, externalId: string, bytes: Uint8Array<ArrayBuffer>) => {
    const header = { 'Content-Disposition': `attachment; filename="${externalId}"` };
    const asked = { path: { externalId }, header, body: { bytes, mediaType: 'application/pdf' } };
    return (await runHandler(databases.database, 'putFile', putFile, caller, asked)).body;
  };

  const see = async (caller: Principal, fileId: string) =>
    (await runHandler(databases.database, 'getFile', getFile, caller, { path: { fileId } })).body;

  const download = (caller: Principal, fileId: string) =>
    runHandler(databases.database, 'getFileContent', getFileContent, caller, { path: { fileId } });

  const nameInDocument = async (fileId: string) => {
    const { id } = await seedDocument(databases.database, one.client);
    const { publisherId: publisher_id, client } = one;
    const link = { publisher_id, document_id: id, ordinal: 1, partner_id: client.partnerId, role: 'pdf' };
    await databases.database.maintenance((trx) =>
      trx
        .insertInto('document_files')
        .values({ ...link, file_id: fileId })
        .execute(),
    );
  };

  test('keeps an upload with its name, size and digest, and gives the same bytes back', async () => {
    const file = await uploaded(one.client.caller);
    assert.equal(file.fileName, 'depósito.pdf');
    assert.equal(file.size, sampleBytes.pdf().length);
    assert.match(file.sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual(await see(one.client.caller, file.id), file);
    const content = await download(one.client.caller, file.id);
    assert.deepEqual(content.body, { bytes: sampleBytes.pdf(), mediaType: 'application/pdf' });
    assert.deepEqual(content.headers, {
      'Content-Disposition': `attachment; filename="dep_sito.pdf"; filename*=UTF-8''dep%C3%B3sito.pdf`,
    });
  });

  test('shows an upload to the side that made it alone', async () => {
    const file = await uploaded(one.client.caller);
    const strangers = [
      one.caller,
      one.otherClient.caller,
      one.supplier.caller,
      two.caller,
      two.client.caller,
    ];
    for (const stranger of strangers) {
      assert.deepEqual(await refusalOf(see(stranger, file.id)), { code: 'not-found', errors: [] });
      assert.deepEqual(await refusalOf(download(stranger, file.id)), { code: 'not-found', errors: [] });
    }
    const own = await uploaded(one.caller);
    assert.equal((await see(one.caller, own.id)).id, own.id);
    assert.equal((await refusalOf(see(one.client.caller, own.id))).code, 'not-found');
    assert.equal((await refusalOf(see(one.client.caller, crypto.randomUUID()))).code, 'not-found');
  });

  test('shows a published file to the partner whose document names it, and to no other', async () => {
    const { id } = await publish(one.caller, 'doc-1.pdf', sampleBytes.pdf('doc-1'));
    assert.equal((await refusalOf(see(one.client.caller, id))).code, 'not-found');
    await nameInDocument(id);
    assert.equal((await see(one.client.caller, id)).externalId, 'doc-1.pdf');
    assert.deepEqual((await download(one.client.caller, id)).body.bytes, sampleBytes.pdf('doc-1'));
    for (const stranger of [one.otherClient.caller, two.caller]) {
      assert.equal((await refusalOf(see(stranger, id))).code, 'not-found');
      assert.equal((await refusalOf(download(stranger, id))).code, 'not-found');
    }
  });

  test('publishes a file once, again without effect, and anew as a new revision', async () => {
    const before = (await readChanges(databases.database, one.publisherId)).length;
    const first = await publish(one.caller, 'F1.pdf', sampleBytes.pdf('one'));
    assert.deepEqual([first.outcome, first.revision], ['created', 1]);
    const again = await publish(one.caller, 'F1.pdf', sampleBytes.pdf('one'));
    assert.deepEqual(again, { ...first, outcome: 'unchanged' });
    const anew = await publish(one.caller, 'F1.pdf', sampleBytes.pdf('two'));
    assert.deepEqual(anew, { ...first, outcome: 'updated', revision: 2 });
    assert.deepEqual((await download(one.caller, first.id)).body.bytes, sampleBytes.pdf('two'));
    assert.deepEqual((await readChanges(databases.database, one.publisherId)).slice(before), [
      'file upsert 1',
      'file upsert 2',
    ]);
  });

  test('keeps the external ids of two publishers apart', async () => {
    const mine = await publish(one.caller, 'same.pdf', sampleBytes.pdf('mine'));
    const theirs = await publish(two.caller, 'same.pdf', sampleBytes.pdf('theirs'));
    assert.equal(theirs.outcome, 'created');
    assert.notEqual(mine.id, theirs.id);
    assert.deepEqual((await download(one.caller, mine.id)).body.bytes, sampleBytes.pdf('mine'));
  });

  test('stores nothing of a file that is two things, or has no name', async () => {
    const count = async () => {
      const row = await databases.database.kysely
        .selectFrom('files')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    };
    const before = await count();
    const polyglot = bytesOf(String.fromCharCode(...sampleBytes.pdf()) + zipArchive());
    assert.equal((await refusalOf(uploaded(one.client.caller, polyglot))).code, 'content-mismatch');
    assert.deepEqual(await refusalOf(publish(one.caller, '..', sampleBytes.pdf())), {
      code: 'invalid-request',
      errors: ['header/Content-Disposition file-name'],
    });
    assert.equal(await count(), before);
  });

  test('notes who uploaded', async () => {
    const { publisherId, client, caller } = await seedPublisher(databases.database);
    await uploaded(client.caller, sampleBytes.pdf(), '2026-03-01T00:00:00.000Z');
    await uploaded(caller, sampleBytes.pdf(), '2026-03-02T00:00:00.000Z');
    assert.deepEqual(await readAudit(databases.database, publisherId), [
      'contact u-1 file.uploaded',
      `api_key ${caller.actor.id} file.uploaded`,
    ]);
  });

  test('removes old uploads that nothing names, and their bytes', async () => {
    const { database } = databases;
    const old = '2026-01-05T00:00:00.000Z';
    const [unnamed, named, fresh] = [
      await uploaded(one.client.caller, sampleBytes.pdf('unnamed'), old),
      await uploaded(one.client.caller, sampleBytes.pdf('named'), old),
      await uploaded(one.client.caller, sampleBytes.pdf('fresh'), '2026-01-07T00:00:00.000Z'),
    ];
    const published = await publish(one.caller, 'kept.pdf', sampleBytes.pdf('kept'));
    await database.kysely
      .updateTable('files')
      .set({ created_at: old })
      .where('file_id', '=', published.id)
      .execute();
    await nameInDocument(named.id);
    const gone = await database.maintenance((trx) => deleteUnnamedUploads(trx, '2026-01-06T00:00:00.000Z'));
    assert.deepEqual(gone, [{ publisherId: one.publisherId, fileId: unnamed.id }]);
    const left = await database.kysely.selectFrom('blobs').select('file_id').execute();
    const ids = left.map((row) => row.file_id);
    assert.equal(ids.includes(unnamed.id), false);
    for (const { id } of [named, fresh, published]) assert.ok(ids.includes(id));
  });
}
