import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startS3Server } from '../testing/s3/s3-server.ts';
import { bytesOf } from '../testing/sample-files.ts';
import { contentName } from './content-key.ts';
import { ContentStoreError } from './content-store.ts';
import { s3Store } from './s3-store.ts';
import { sha256Hex } from './sha256.ts';

const bytes = bytesOf('%PDF-1.7 ñ\0\xff');
const key = { publisherId: crypto.randomUUID() as string, sha256: await sha256Hex(bytes) };
const codeIs = (code: string) => (error: unknown) =>
  error instanceof ContentStoreError && error.code === code && !error.message.includes('secret');

test('stores, reads and deletes under the folder, with signatures that the server finds right', async (context) => {
  const { place, signer, objects } = await startS3Server(context, 'saldo/live/');
  const store = s3Store(place, signer);
  assert.equal(await store.get(key), undefined);
  await store.put(key, bytes);
  await store.put(key, bytes);
  assert.deepEqual([...objects.keys()], [`/papers/saldo/live/${contentName(key)}`]);
  assert.deepEqual(await store.get(key), bytes);
  await store.delete(key);
  await store.delete(key);
  assert.equal(await store.get(key), undefined);
});

test('a wrong secret stores nothing, and is told by the code of S3', async (context) => {
  const { place, signer, objects, log } = await startS3Server(context);
  const store = s3Store(place, { ...signer, secretAccessKey: 'another secret' });
  await assert.rejects(store.put(key, bytes), codeIs('SignatureDoesNotMatch'));
  await assert.rejects(store.get(key), codeIs('SignatureDoesNotMatch'));
  assert.equal(objects.size, 0);
  // What is refused is not asked again.
  assert.equal(log.length, 2);
});

test('asks once more when the store is busy or the connection is lost, and then no more', async (context) => {
  const { place, signer, failures, objects } = await startS3Server(context);
  const store = s3Store(place, signer);
  failures.push(503);
  await store.put(key, bytes);
  failures.push('cut');
  assert.deepEqual(await store.get(key), bytes);
  failures.push(503, 503);
  await assert.rejects(store.delete(key), codeIs('SlowDown'));
  failures.push('cut', 'cut');
  await assert.rejects(store.delete(key), ContentStoreError);
  assert.equal(objects.size, 1);
});

test('follows no redirect with its signature', async () => {
  const asked: string[] = [];
  const place = {
    kind: 's3',
    bucket: 'papers',
    folder: '',
    endpoint: 'https://s3.example',
    region: 'x',
  } as const;
  const store = s3Store(place, { accessKeyId: 'a', secretAccessKey: 'b' }, async (input, init) => {
    asked.push(`${input as string} ${init?.redirect}`);
    throw new TypeError('unexpected redirect');
  });
  await assert.rejects(store.get(key), ContentStoreError);
  assert.deepEqual(new Set(asked), new Set([`https://s3.example/papers/${contentName(key)} error`]));
});
