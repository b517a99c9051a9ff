import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../db/testing/temporary-folder.ts';
import { bytesOf } from '../testing/sample-files.ts';
import { contentName } from './content-key.ts';
import { ContentStoreError } from './content-store.ts';
import { openDiskStore } from './disk-store.node.ts';
import { sha256Hex } from './sha256.ts';

const keyOf = async (bytes: Uint8Array<ArrayBuffer>, publisherId = crypto.randomUUID() as string) => ({
  publisherId,
  sha256: await sha256Hex(bytes),
});

test('keeps a content where its name says, and nothing beside it', async (context) => {
  const folder = join(await temporaryFolder(context), 'new');
  const store = await openDiskStore(folder);
  const bytes = bytesOf('%PDF');
  const key = await keyOf(bytes);
  await Promise.all([store.put(key, bytes), store.put(key, bytes)]);
  assert.deepEqual(await readFile(join(folder, contentName(key))), Buffer.from(bytes));
  assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  assert.deepEqual(await (await openDiskStore(folder)).get(key), bytes);
});

test('has nothing under the name of another publisher, or after it was deleted', async (context) => {
  const store = await openDiskStore(await temporaryFolder(context));
  const bytes = bytesOf('%PDF');
  const key = await keyOf(bytes);
  await store.put(key, bytes);
  assert.equal(await store.get(await keyOf(bytes)), undefined);
  await store.delete(key);
  await store.delete(key);
  assert.equal(await store.get(key), undefined);
});

test('clears away what another process left a day ago, and nothing younger', async (context) => {
  const folder = await temporaryFolder(context);
  const incoming = join(folder, 'incoming');
  await mkdir(incoming);
  for (const name of ['old', 'young']) await writeFile(join(incoming, name), 'half');
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  await utimes(join(incoming, 'old'), twoDaysAgo, twoDaysAgo);
  await openDiskStore(folder);
  assert.deepEqual(await readdir(incoming), ['young']);
});

test('says by its code why it cannot store', async (context) => {
  const folder = await temporaryFolder(context);
  const store = await openDiskStore(folder);
  const bytes = bytesOf('%PDF');
  const key = await keyOf(bytes);
  await writeFile(join(folder, key.publisherId), 'in the way');
  await assert.rejects(
    store.put(key, bytes),
    (error) => error instanceof ContentStoreError && error.code === 'ENOTDIR',
  );
  assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  await assert.rejects(openDiskStore(join(folder, key.publisherId)), ContentStoreError);
});
