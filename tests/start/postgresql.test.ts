import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import pg from 'pg';
import { serverUrl } from '../../packages/demo-server/src/db/testing/with-databases.ts';
import { readDemo, ServerProcess } from '../process/server-process.ts';

test('on a PostgreSQL whose owner is no superuser, the demo is seeded once and served by two processes', async () => {
  const name = `owner_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: await serverUrl() });
  await admin.connect();
  await admin.query(`create role ${name} login password 'x' nosuperuser createrole`);
  await admin.query(`create database ${name} owner ${name}`);
  const url = new URL(await serverUrl());
  url.username = name;
  url.password = 'x';
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  const start = () => new ServerProcess({ DATABASE_URL: url.href, SALDO_DATA: folder });
  const first = start();
  try {
    const baseUrl = await first.ready();
    const second = start();
    const otherUrl = await second.ready();
    const { publisher } = await readDemo(folder);
    const summaries = await Promise.all(
      [baseUrl, otherUrl].map((one) =>
        createSaldo({ baseUrl: one, auth: publisher.apiKey }).documents.summary(),
      ),
    );
    await second.kill('SIGTERM');
    assert.equal(
      summaries[0]!.currencies.reduce((total, { count }) => total + count, 0),
      1500,
    );
    assert.deepEqual(summaries[1], summaries[0]);
  } finally {
    await first.kill('SIGTERM');
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop owned by ${name}; drop role ${name}`);
    await admin.end();
    await rm(folder, { recursive: true });
  }
});
