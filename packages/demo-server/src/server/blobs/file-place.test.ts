import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFilePlace } from './file-place.ts';

test('reads a place in each of its forms', () => {
  assert.deepEqual(readFilePlace('database'), { kind: 'database' });
  assert.deepEqual(readFilePlace('disk:/srv/papers'), { kind: 'disk', path: '/srv/papers' });
  assert.deepEqual(readFilePlace('s3://papers?region=sa-east-1'), {
    kind: 's3',
    bucket: 'papers',
    folder: '',
    endpoint: 'https://s3.sa-east-1.amazonaws.com',
    region: 'sa-east-1',
  });
  assert.deepEqual(readFilePlace('s3://papers/saldo/live/?endpoint=http://minio:9000'), {
    kind: 's3',
    bucket: 'papers',
    folder: 'saldo/live/',
    endpoint: 'http://minio:9000',
    region: 'us-east-1',
  });
});

for (const wrong of [
  'Database',
  'disk:',
  'disk',
  '/srv/papers',
  's3:papers',
  's3://papers',
  's3://Papers?region=sa-east-1',
  's3://p?region=sa-east-1',
  's3://papers:80?region=sa-east-1',
  's3://key:secret@papers?region=sa-east-1',
  's3://papers?region=sa east',
  's3://papers/a b?region=sa-east-1',
  's3://papers?region=sa-east-1&secret=x',
  's3://papers?region=sa-east-1&region=sa-east-1',
  's3://papers?endpoint=minio:9000',
  's3://papers?endpoint=ftp://minio',
  's3://papers?endpoint=https://key:secret@minio',
  's3://papers?endpoint=https://minio/path',
  's3://papers?endpoint=https://minio#x',
]) {
  test(`${wrong} is no place`, () => assert.equal(readFilePlace(wrong), undefined));
}
