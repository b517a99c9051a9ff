import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSaldo } from '@saldo/sdk';
import pg from 'pg';
import { makeDemoData } from '../../packages/demo-server/src/demo/data/make-demo-data.ts';
import { serverUrl } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { readDemo, ServerProcess } from '../process/server-process.ts';

test('on a PostgreSQL whose owner is no superuser, the server asks for its role, seeds once though three start at once', async () => {
  const name = `owner_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: await serverUrl() });
  await admin.connect();
  await admin.query(`do $$ begin create role saldo_app; exception when duplicate_object then null; end $$`);
  await admin.query(`create role ${name} login password 'x' nosuperuser`);
  await admin.query(`create database ${name} owner ${name}`);
  const url = new URL(await serverUrl());
  url.username = name;
  url.password = 'x';
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'saldo-data-'));
  const start = () => new ServerProcess({ DATABASE_URL: url.href, SALDO_DATA: folder });
  try {
    const refused = await start().ended;
    assert.equal(refused.code, 1);
    assert.match(refused.stderr, /^Saldo could not start: [^\n]*grant saldo_app to[^\n]*\n$/);
    await admin.query(`grant saldo_app to ${name}`);
    await using first = start();
    await using second = start();
    await using third = start();
    const urls = await Promise.all([first, second, third].map((one) => one.ready()));
    const { publisher } = await readDemo(folder);
    const { records } = makeDemoData({ seed: 'any', today: '2026-11-21' });
    const documents = records.filter(({ kind, op }) => kind === 'document' && op === undefined);
    const summaries = await Promise.all(
      urls.map((one) => createSaldo({ baseUrl: one, auth: publisher.apiKey }).documents.summary()),
    );
    assert.equal(
      summaries[0]!.currencies.reduce((total, { count }) => total + count, 0),
      documents.length,
    );
    assert.deepEqual(summaries, [summaries[0], summaries[0], summaries[0]]);
    const own = new pg.Client({ connectionString: url.href });
    await own.connect();
    const { rows } = await own.query<{ count: string }>('select count(*) from publishers');
    await own.end();
    // The demo's, and the one between which and it somebody switches.
    assert.equal(rows[0]!.count, '2');
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop owned by ${name}; drop role ${name}`);
    await admin.end();
    await rm(folder, { recursive: true });
  }
});
