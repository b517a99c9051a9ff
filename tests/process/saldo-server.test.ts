import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { createPostgresDatabase } from '../../packages/demo-server/src/server/db/testing/postgres-databases.ts';
import { startPostgres } from '../../packages/demo-server/src/server/db/testing/start-postgres.ts';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { saldoServer, ServerProcess, type Ended } from './server-process.ts';

type Variables = Record<string, string>;

async function run(env: Variables, ...args: string[]): Promise<Ended> {
  return new ServerProcess(env, saldoServer(...args)).ended;
}

/** The single line that a command answers. */
async function answer(env: Variables, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(env, ...args);
  assert.deepEqual([code, stderr], [0, ''], args.join(' '));
  return stdout.trimEnd();
}

async function statusFor(url: string, key: string): Promise<number> {
  const response = await fetch(`${url}/v1/documents`, { headers: { Authorization: `Bearer ${key}` } });
  await response.arrayBuffer();
  return response.status;
}

interface Keys {
  readonly id: string;
  readonly key: string;
  readonly next: string;
}

/** From an empty database to keys that open it, one made by rotating the other. */
async function makeKeys(env: Variables): Promise<Keys> {
  assert.equal(await answer(env, 'migrate'), 'The database is up to date.');
  const early = await run(env, 'key', 'create', '--name', 'erp');
  assert.equal(early.code, 1);
  assert.match(early.stderr, /there is no publisher yet/);
  const publisherId = await answer(
    env,
    ...['publisher', 'create', '--name', 'Distribuidora Ficticia', '--time-zone', 'America/Lima'],
  );
  const key = await answer(env, 'key', 'create', '--name', 'erp', '--scopes', 'read');
  const [id, , revoked, scopes, name] = (await answer(env, 'key', 'list', '--publisher', publisherId)).split(
    '\t',
  );
  assert.deepEqual([revoked, scopes, name], ['-', 'read', 'erp']);
  const next = await answer(env, 'key', 'rotate', '--key', id!);
  assert.notEqual(next, key);

  await using serving = new ServerProcess(env, saldoServer('serve'));
  const url = await serving.ready();
  assert.deepEqual([await statusFor(url, key), await statusFor(url, next)], [200, 200]);
  assert.equal((await serving.kill('SIGTERM')).code, 0);
  return { id: id!, key, next };
}

/** A key that is revoked opens nothing any more, the one that it was rotated to still does. */
async function revoke(env: Variables, { id, key, next }: Keys): Promise<void> {
  assert.equal(await answer(env, 'key', 'revoke', '--key', id), '');
  const rotated = await run(env, 'key', 'rotate', '--key', id);
  assert.equal(rotated.code, 1);
  await using again = new ServerProcess(env, saldoServer('serve'));
  const address = await again.ready();
  assert.deepEqual([await statusFor(address, key), await statusFor(address, next)], [401, 200]);
  await again.kill('SIGTERM');
  assert.equal(await answer(env, 'verify'), 'Everything is kept as it is derived.');
}

describe('a folder', () => {
  const env: Variables = {};
  let keys: Keys;

  before(async () => {
    env['SALDO_DATA'] = await mkdtemp(join(tmpdir(), 'saldo-test-'));
  });
  after(() => rm(env['SALDO_DATA']!, { recursive: true, force: true }));

  test('from an empty one to keys that open the server', async () => {
    keys = await makeKeys(env);
  });

  test('revokes a key, and keeps what it is asked to verify', () => revoke(env, keys));
});

test('from an empty PostgreSQL database to keys that open the server', async () => {
  const postgres = await startPostgres();
  try {
    const { url } = await createPostgresDatabase(postgres.url, []);
    await revoke({ DATABASE_URL: url }, await makeKeys({ DATABASE_URL: url }));
  } finally {
    await postgres.stop();
  }
});

test('serve creates no publisher', async (context) => {
  const folder = await temporaryFolder(context);
  const serving = new ServerProcess({ SALDO_DATA: folder }, saldoServer('serve'));
  await serving.ready();
  await serving.kill('SIGTERM');
  const { database } = await openEmbedded({ dataDir: folder });
  try {
    const rows = await database.maintenance((trx) =>
      trx.selectFrom('publishers').select('publisher_id').execute(),
    );
    assert.deepEqual(rows, []);
  } finally {
    await database.close();
  }
});

test('verify names what is kept wrongly, and rebuild mends it', async (context) => {
  const folder = await temporaryFolder(context);
  const env = { SALDO_DATA: folder };
  const publisherId = await answer(env, 'publisher', 'create', '--name', 'X', '--time-zone', 'UTC');
  const { database } = await openEmbedded({ dataDir: folder });
  await database.exec(
    `insert into document_totals values ('${publisherId}', gen_random_uuid(), 'payable', 'PEN', 3, 5)`,
  );
  await database.close();
  const { code, stdout } = await run(env, 'verify');
  assert.equal(code, 1);
  assert.match(stdout, /^document total \S+ payable PEN: kept 3 5, derived nothing\nDifferences: 1\.\n$/);
  await answer(env, 'rebuild');
  assert.equal(await answer(env, 'verify'), 'Everything is kept as it is derived.');
});

test('what is asked wrongly is exit code 2 with one sentence, and opens nothing', async () => {
  const nowhere = { DATABASE_URL: 'postgres://127.0.0.1:1/none' };
  const wrong: [string[], RegExp][] = [
    [['nonsense'], /^There is no command of this name\./],
    [
      ['publisher', 'create', '--time-zone', 'UTC'],
      /^--name is required\. Usage: saldo-server publisher create/,
    ],
    [['publisher', 'create', '--name', 'X', '--time-zone', 'Lima'], /^--time-zone must be an IANA time zone/],
    [['key', 'create', '--name', 'x', '--scopes', 'all'], /^--scopes must be of publish, read, sessions/],
    [['key', 'revoke', '--key', '7'], /^--key must be the id of a key/],
    [['serve', '--port', '1'], /^Unknown option '--port'\. Usage: saldo-server serve\n$/],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stdout, stderr } = await run(nowhere, ...args);
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, sentence);
  }
  const closed = await run(nowhere, 'migrate');
  assert.equal(closed.code, 1);
  assert.match(closed.stderr, /^saldo-server migrate: [^\n]+\n$/);
});

test('help and version need no database', async () => {
  const { stdout } = await run({}, '--help');
  for (const name of ['serve', 'migrate', 'publisher create', 'key rotate', 'verify', 'rebuild'])
    assert.match(stdout, new RegExp(`\\n {2}${name}`));
  assert.match((await run({}, '--version')).stdout, /^\d+\.\d+\.\d+\n$/);
});
