import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeServer, problem, type Answer } from '../testing/fake-server.ts';
import { runSaldo } from '../testing/run-saldo.ts';

const partner = (id: string) => JSON.stringify({ kind: 'partner', externalId: id, data: { name: id } });
const run = { id: 'r-1', status: 'open', missing: { op: 'void' }, gone: 0, kept: 0 };

/** A server that opens one run, and seals it with these answers. */
async function sealingServer(...answers: Answer[]) {
  const bodies: Record<string, unknown> = {};
  const server = await fakeServer(({ method, path, body }) => {
    if (!path.startsWith('/v1/snapshot-runs')) return undefined;
    if (body.length > 0) bodies[path] = JSON.parse(body.toString());
    if (method === 'POST') return { status: 201, body: run };
    return method === 'DELETE' ? { status: 204, body: undefined } : answers.shift();
  });
  const calls = () => server.requests.filter((one) => !one.endsWith('/v1/publisher'));
  return { server, bodies, calls };
}

const args = ['publish', '-', '--snapshot', 'documents', '--missing', 'void', '--reason', 'Gone'];

test('a snapshot opens a run over the scope, publishes under it, seals it and waits until it is sealed', async () => {
  const { server, bodies, calls } = await sealingServer(
    { body: { ...run, status: 'sealing', gone: 500 } },
    { body: { ...run, status: 'sealed', gone: 700, kept: 2 } },
  );
  await using _ = server;
  const scope = [
    '--of',
    'C-1',
    '--since',
    '2026-01-01',
    '--type',
    'invoice',
    '--snapshot-direction',
    'receivable',
  ];
  const { code, stdout, stderr } = await runSaldo([...args, ...scope, '--accept-share', '0.5'], {
    server,
    stdin: partner('a'),
  });
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /Not in the files: 700 voided, 2 kept because other records refer to them\n/);
  assert.deepEqual(calls(), [
    'POST /v1/snapshot-runs',
    'POST /v1/publish?snapshotRun=r-1',
    'PUT /v1/snapshot-runs/r-1/seal',
    'GET /v1/snapshot-runs/r-1',
  ]);
  assert.deepEqual(bodies, {
    '/v1/snapshot-runs': {
      scope: {
        kind: 'document',
        partner: { externalId: 'C-1' },
        direction: 'receivable',
        type: 'invoice',
        issuedSince: '2026-01-01',
      },
      missing: { op: 'void', reason: 'Gone' },
    },
    '/v1/snapshot-runs/r-1/seal': { acceptShare: '0.5' },
  });
});

test('a run that may not be sealed is told with its numbers and aborted', async () => {
  const { server, calls } = await sealingServer(problem(409, 'share-exceeded', '2 of 8 records.'));
  await using _ = server;
  const { code, stderr } = await runSaldo(args, { server, stdin: partner('a') });
  assert.equal(code, 1);
  assert.match(stderr, /2 of 8 records\./);
  assert.equal(calls().at(-1), 'DELETE /v1/snapshot-runs/r-1');
});

test('a run is not sealed where something in the files could not be sent, but where a record was rejected', async () => {
  const unread = await sealingServer();
  await using _ = unread.server;
  const broken = await runSaldo(args, { server: unread.server, stdin: `${partner('a')}\n{` });
  assert.equal(broken.code, 1);
  assert.match(broken.stderr, /Not everything in the files could be sent/);
  assert.equal(unread.calls().at(-1), 'DELETE /v1/snapshot-runs/r-1');
  const rejected = await sealingServer({ body: { ...run, status: 'sealed' } });
  await using __ = rejected.server;
  const bad = await runSaldo(args, { server: rejected.server, stdin: partner('bad-1') });
  assert.equal(bad.code, 1);
  assert.equal(rejected.calls().at(-1), 'PUT /v1/snapshot-runs/r-1/seal');
});

test('options that do not go together are refused before anything is sent', async () => {
  const { server } = await sealingServer();
  await using _ = server;
  for (const [wrong, sentence] of [
    [['--missing', 'void'], '--missing goes with --snapshot.'],
    [['--snapshot', 'documents'], '--snapshot needs --missing void or --missing delete.'],
    [
      ['--snapshot', 'documents', '--missing', 'delete', '--resume', 'c'],
      '--snapshot and --resume do not go together.',
    ],
  ] as const) {
    const { code, stderr } = await runSaldo(['publish', '-', ...wrong], { server });
    assert.deepEqual([code, stderr], [2, `${sentence} See saldo help publish.\n`]);
  }
  assert.deepEqual(server.requests, []);
});
