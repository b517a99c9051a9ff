import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const publisherId = '01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10';
const at = '2026-04-02T15:00:00.000Z';

/** Entries of a chain, as decision 59 has it. */
function chain(length: number) {
  const entries: { seq: number; hash: string; [name: string]: unknown }[] = [];
  let hash = sha256(`saldo-audit-1\n${publisherId}`);
  for (let seq = 1; seq <= length; seq += 1) {
    const content = [
      at,
      'api_key',
      'k',
      'erp',
      null,
      'record.published',
      null,
      null,
      `r-${seq}`,
      null,
      { created: `${seq}` },
    ];
    hash = sha256(`${hash}\n${seq}\n${JSON.stringify(content)}`);
    const actor = { kind: 'api_key', id: 'k', name: 'erp' };
    entries.push({
      seq,
      at,
      actor,
      action: 'record.published',
      requestId: `r-${seq}`,
      details: { created: `${seq}` },
      hash,
    });
  }
  return entries;
}

type Entries = ReturnType<typeof chain>;

/** A server with this audit, and as many balances that differ. */
async function serve(entries: Entries | 'forbidden', differing = 0) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://fake');
    const answer = (body: unknown, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/v1/verification')
      return answer({ data: Array.from({ length: differing }, () => ({})) });
    if (entries === 'forbidden')
      return answer(
        { title: 'No', detail: 'The API key needs the scope "audit".', code: 'operation-not-permitted' },
        403,
      );
    const last = entries.at(-1)!;
    const head = { publisherId, seq: last.seq, hash: last.hash };
    if (pathname === '/v1/audit/head') return answer(head);
    const after = Number(searchParams.get('after'));
    const lines = [{ head, after: { seq: after, hash: '' } }, ...entries.filter(({ seq }) => seq > after)];
    return response
      .writeHead(200, { 'Content-Type': 'application/x-ndjson' })
      .end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    run: (...args: string[]) =>
      runSaldo(['verify', ...args], {
        server: { url: `http://127.0.0.1:${port}`, key: 'sk_test_0123456789' },
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('what agrees is ✓, with the head to be kept', async () => {
  const entries = chain(3);
  await using server = await serve(entries);
  const { code, stdout } = await server.run();
  assert.deepEqual(
    [code, stdout],
    [
      0,
      `✓  balances  No asserted balance differs.\n✓  audit     The audit is unbroken up to ${entries[2]!.hash}@3.\n`,
    ],
  );
});

test('an entry that was changed, one that is missing, and an end that is gone are found', async () => {
  const told = async (entries: Entries, ...args: string[]) => {
    await using server = await serve(entries);
    const { code, stdout } = await server.run('--json', ...args);
    return [code, jsonLines<{ ok: boolean; sentence: string }>(stdout)[1]];
  };
  const good = chain(4);
  const changed = good.map((entry) => (entry.seq === 2 ? { ...entry, details: { created: '9' } } : entry));
  const broken = (sentence: string) => [
    1,
    { check: 'audit', ok: false, sentence: `The audit is broken at entry ${sentence}.` },
  ];
  assert.deepEqual(await told(changed), broken('2: it, or one before it, is not what was written'));
  assert.deepEqual(await told(good.filter(({ seq }) => seq !== 3)), broken('3: it is missing'));
  const kept = ['--head', `${good[3]!.hash}@4`];
  assert.deepEqual(
    await told(good.slice(0, 2), ...kept),
    broken('3: it ends at entry 2, before the head that was kept'),
  );
});

test('an audit that was written anew, whole in itself, does not follow on a head that was kept', async () => {
  const kept = chain(2)[1]!;
  const other = chain(3).map((entry) => ({ ...entry, hash: sha256(entry.hash) }));
  await using server = await serve(other);
  const { code, stdout } = await server.run('--head', `${kept.hash}@2`);
  assert.equal(code, 1);
  assert.match(stdout, /✗ {2}audit {5}The audit is broken at entry 3/);
  await using same = await serve(chain(3));
  assert.equal((await same.run('--head', `${kept.hash}@2`)).code, 0);
});

test('balances that differ are counted; what the key may not look at is said and is no success', async () => {
  await using server = await serve('forbidden', 2);
  const { code, stdout } = await server.run();
  assert.equal(code, 1);
  assert.match(stdout, /^✗ {2}balances {2}Balances that differ: 2\. saldo verify-balances shows them\.\n/);
  assert.match(stdout, /\n– {2}audit {5}It may not be looked at: The API key needs the scope "audit"\.\n$/);
  await using agreed = await serve('forbidden');
  assert.equal((await agreed.run()).code, 1);
});

test('a head is HASH@SEQ', async () => {
  const { code, stderr } = await runSaldo(['verify', '--head', '12']);
  assert.deepEqual([code, /^--head takes HASH@SEQ as saldo audit head gives it\./.test(stderr)], [2, true]);
});
