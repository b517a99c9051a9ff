import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeServer } from '../testing/fake-server.ts';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';

const key = {
  id: 'k-1',
  name: 'erp',
  scopes: ['publish', 'read'],
  status: 'active',
  createdAt: 'then',
  revision: 1,
};

async function withKeys() {
  const bodies: unknown[] = [];
  const server = await fakeServer(({ method, path, body }) => {
    if (!path.startsWith('/v1/api-keys')) return undefined;
    if (method === 'GET') return { body: { data: [key] } };
    if (method === 'DELETE') return { status: 204, body: undefined };
    bodies.push(JSON.parse(body.toString()));
    const replaces = path.endsWith('/rotate') ? { ...key, expiresAt: '2026-04-03T00:00:00Z' } : undefined;
    return { status: 201, body: { apiKey: { ...key, id: 'k-2' }, secret: 'saldo_sk_new', replaces } };
  });
  const run = (...args: string[]) => runSaldo(['keys', ...args], { server });
  return { server, bodies, run };
}

test('list: a table without secrets', async () => {
  const { server, run } = await withKeys();
  await using _ = server;
  assert.equal(
    (await run('list')).stdout,
    'ID   NAME  SCOPES        STATUS  EXPIRES  LAST USED\nk-1  erp   publish,read  active\n',
  );
});

test('create and rotate show the secret once; what they are told goes as the contract has it', async () => {
  const { server, bodies, run } = await withKeys();
  await using _ = server;
  const made = await run(
    'create',
    'night job',
    '--scopes',
    'publish, read',
    '--expires',
    '2036-01-01T00:00:00Z',
  );
  assert.deepEqual([made.code, made.stdout], [0, 'k-2  saldo_sk_new\n']);
  assert.equal(made.stderr, 'Keep the secret: it is not shown again.\n');
  const rotated = await run('rotate', 'k-1', '--overlap', '0');
  assert.match(rotated.stderr, /The old one ends at 2026-04-03T00:00:00Z\.\n$/);
  const json = await run('create', 'x', '--scopes', 'read', '--json');
  assert.equal(jsonLines<{ secret: string }>(json.stdout)[0]?.secret, 'saldo_sk_new');
  assert.deepEqual(bodies, [
    { name: 'night job', scopes: ['publish', 'read'], expiresAt: '2036-01-01T00:00:00Z' },
    { overlapSeconds: 0 },
    { name: 'x', scopes: ['read'] },
  ]);
});

test('revoke ends one', async () => {
  const { server, run } = await withKeys();
  await using _ = server;
  assert.deepEqual((await run('revoke', 'k-1')).code, 0);
  assert.deepEqual(server.requests, ['DELETE /v1/api-keys/k-1']);
});

test('wrong options are named, and what they take', async () => {
  const { server, run } = await withKeys();
  await using _ = server;
  const wrong: [string[], RegExp][] = [
    [['create', 'x'], /^--scopes is needed: one or more of publish, read, /],
    [['create', 'x', '--scopes', 'write'], /^--scopes takes one or more of publish, /],
    [['create', 'x', '--scopes', 'read', '--expires', '2036'], /^--expires takes an instant such as/],
    [
      ['rotate', 'k-1', '--overlap', '2592001'],
      /^--overlap takes seconds from 0 to 2592000, or a time such as 15m/,
    ],
    [['rotate', 'k-1', '--scopes', 'read'], /^--scopes does not go with rotate, but with saldo keys create/],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stderr } = await run(...args);
    assert.deepEqual([code, sentence.test(stderr)], [2, true], stderr);
  }
  assert.deepEqual(server.requests, []);
});
