import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareDatabase } from './prepared-database.ts';
import { run } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

test('serve creates no publisher', async () => {
  await using prepared = await prepareDatabase('PGlite');
  await using serving = new ServerProcess(prepared.env, saldoServer('serve'));
  await serving.ready();
  await serving.kill('SIGTERM');
  const database = await prepared.open();
  try {
    const rows = await database.maintenance((trx) =>
      trx.selectFrom('publishers').select('publisher_id').execute(),
    );
    assert.deepEqual(rows, []);
  } finally {
    await database.close();
  }
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
    [
      ['key', 'create', '--name', 'x', '--scopes', 'all'],
      /^--scopes must be of audit, keys, publish, read, sessions, users, webhooks,/,
    ],
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
