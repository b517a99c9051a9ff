import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeServer } from '../testing/fake-server.ts';
import { runSaldo } from '../testing/run-saldo.ts';

async function withSessions() {
  const bodies: unknown[] = [];
  const server = await fakeServer(({ method, path, body }) => {
    if (!path.startsWith('/v1/sessions')) return undefined;
    if (method === 'DELETE') return { status: 204, body: undefined };
    bodies.push(JSON.parse(body.toString()));
    if (path.endsWith('/revocations')) return { body: { revoked: 3 } };
    return { status: 201, body: { id: 's-1', token: 'saldo_es_new', expiresAt: '2026-04-02T15:10:00Z' } };
  });
  const run = (...args: string[]) => runSaldo(['sessions', ...args], { server });
  return { server, bodies, run };
}

const origin = ['--origin', 'https://erp.example'];

test('mint: for a partner, for staff, for a portfolio, as the contract has it', async () => {
  const { server, bodies, run } = await withSessions();
  await using _ = server;
  const made = await run('mint', '--partner', 'C/1', ...origin, '--origin', 'http://localhost:3000');
  assert.deepEqual([made.code, made.stdout], [0, 's-1  saldo_es_new\n']);
  assert.match(made.stderr, /^It ends at 2026-04-02T15:10:00Z\./);
  await run('mint', '--staff', '--user', 'luz', '--user-name', 'Luz Ficticia', ...origin, '--ttl', '60');
  const only = ['--components', 'statement,pdfViewer', '--view-only'];
  await run('mint', '--portfolio', 'C/1', '--portfolio', 'C/2', '--user', 'luz', ...origin, ...only);
  assert.deepEqual(bodies, [
    { partner: { externalId: 'C/1' }, allowOrigins: ['https://erp.example', 'http://localhost:3000'] },
    {
      staff: { sees: 'everything' },
      user: { externalId: 'luz', name: 'Luz Ficticia' },
      allowOrigins: ['https://erp.example'],
      ttlSeconds: 60,
    },
    {
      staff: { partners: [{ externalId: 'C/1' }, { externalId: 'C/2' }] },
      user: { externalId: 'luz' },
      allowOrigins: ['https://erp.example'],
      components: { statement: { enabled: true }, pdfViewer: { enabled: true } },
      files: 'view',
    },
  ]);
});

test('revoke: one, or all of a partner and a person', async () => {
  const { server, bodies, run } = await withSessions();
  await using _ = server;
  assert.equal((await run('revoke', 's-1')).code, 0);
  assert.deepEqual(server.requests, ['DELETE /v1/sessions/s-1']);
  assert.equal((await run('revoke', '--partner', 'C/1', '--user', 'ana')).stdout, 'Sessions revoked: 3.\n');
  assert.deepEqual(bodies, [{ partner: { externalId: 'C/1' }, user: { externalId: 'ana' } }]);
});

test('wrong options are named, and what they take', async () => {
  const { server, run } = await withSessions();
  await using _ = server;
  const whose = /^saldo sessions mint takes --partner EXTERNAL_ID, or --staff with --user ID\./;
  const wrong: [string[], RegExp][] = [
    [['mint', ...origin], whose],
    [['mint', '--partner', 'C/1', '--staff', ...origin], whose],
    [['mint', '--partner', 'C/1'], /^--origin is needed/],
    [['mint', '--staff', ...origin], /^--user is needed/],
    [
      ['mint', '--partner', 'C/1', '--origin', 'https://erp.example/account'],
      /^--origin takes scheme, host and port/,
    ],
    [
      ['mint', '--partner', 'C/1', ...Array.from({ length: 6 }, () => origin).flat()],
      /^--origin may be given five times/,
    ],
    [
      ['mint', '--partner', 'C/1', ...origin, '--ttl', '901'],
      /^--ttl takes seconds from 60 to 900, or a time such as 15m/,
    ],
    [
      ['mint', '--partner', 'C/1', ...origin, '--components', 'all'],
      /^--components takes one or more of statement, /,
    ],
    [['revoke'], /^saldo sessions revoke takes the ID of a session, or --partner/],
    [['revoke', 's-1', '--user', 'ana'], /^saldo sessions revoke takes the ID of a session, or --partner/],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stderr } = await run(...args);
    assert.deepEqual([code, sentence.test(stderr)], [2, true], stderr);
  }
  assert.deepEqual(server.requests, []);
});
