import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { goodKey, hostServer, saldoServer } from './testing/planted.ts';

test('of a healthy installation every line is ✓, and the exit code 0', async () => {
  const urls = { saldo: '' };
  await using host = await hostServer(() => urls.saldo);
  await using saldo = await saldoServer(host.baseUrl);
  urls.saldo = saldo.baseUrl;
  const args = ['doctor', '--session-url', `${host.baseUrl}/saldo/session`, '--page', `${host.baseUrl}/page`];
  const server = { url: saldo.baseUrl, key: goodKey };
  const { code, stdout, stderr } = await runSaldo(args, { server });
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.pop(), 'Nothing is wrong.');
  assert.deepEqual([code, stderr, lines.filter((line) => !line.startsWith('✓ '))], [0, '', []], stdout);
  assert.ok(lines.length > 15, stdout);
  const json = await runSaldo([...args, '--json'], { server });
  const values = jsonLines<{ check?: string; ok?: boolean; summary?: object }>(json.stdout);
  assert.deepEqual(values.pop(), { summary: { wrong: 0, left: 0 } });
  assert.ok(values.every(({ check, ok }) => check !== undefined && ok === true));
  assert.equal(values.length, lines.length);
});

test('what is wrong is ✗ with a fix below, what stands on it is left out, and the exit code is 1', async () => {
  await using folder = await temporaryFolder();
  const { code, stdout } = await runSaldo(['doctor'], { cwd: folder.path, env: { SALDO_API_KEY: goodKey } });
  assert.equal(code, 1);
  assert.match(
    stdout,
    /^✓ {2}Node .*\n✗ {2}Address +No server is named\.\n +→ Set SALDO_URL to its address.*\n/,
  );
  assert.match(stdout, /\n– {2}Connection +Cannot be looked at before this is mended: Address\.\n/);
  assert.match(stdout, /\n✓ {2}API key +SALDO_API_KEY is written as a key\.\n/);
  assert.match(stdout, /\nWrong: 1; \d+ could not be looked at\.\n$/);
  assert.ok(!stdout.includes(goodKey));
  const json = await runSaldo(['doctor', '--json'], { cwd: folder.path });
  const address = jsonLines<{ check?: string; fix?: string }>(json.stdout).find(
    ({ check }) => check === 'Address',
  );
  assert.match(address?.fix ?? '', /^Set SALDO_URL/);
});

test('address and key come from options and the local demo too', async () => {
  await using saldo = await saldoServer('https://erp.example');
  const given = await runSaldo(['doctor', '--url', saldo.baseUrl, '--key', goodKey]);
  assert.match(given.stdout, /✓ {2}Address +--url is http/);
  await using folder = await temporaryFolder({
    'demo.json': JSON.stringify({ baseUrl: saldo.baseUrl, publisher: { apiKey: goodKey } }),
  });
  const demo = await runSaldo(['doctor'], { cwd: folder.path, env: { SALDO_DATA: '.' } });
  assert.equal(demo.code, 0, demo.stdout);
  assert.match(demo.stdout, /✓ {2}Address +\S+demo\.json is http/);
});

test('a wrong option is a usage error', async () => {
  const wrong: [string[], RegExp][] = [
    [['--origin', 'https://erp.example/'], /^--origin takes scheme, host and port/],
    [['--page', 'erp.example'], /^--page takes an address by http/],
    [['--scopes', 'write'], /^--scopes takes one or more of publish, /],
  ];
  for (const [args, sentence] of wrong) {
    const { code, stderr } = await runSaldo(['doctor', ...args]);
    assert.equal(code, 2);
    assert.match(stderr, sentence);
  }
});
