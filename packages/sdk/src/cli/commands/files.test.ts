import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeServer, problem } from '../testing/fake-server.ts';
import { jsonLines, runSaldo } from '../testing/run-saldo.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

test('put: under its name, or another id', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({ 'F001-1.pdf': '%PDF-1.7 one' });
  const run = (...args: string[]) => runSaldo(['files', 'put', ...args], { server, cwd: folder.path });
  assert.equal((await run('F001-1.pdf')).stdout, 'F001-1.pdf  created\n');
  assert.equal((await run('F001-1.pdf', '--id', 'A/7')).code, 0);
  assert.deepEqual(
    [...server.files].map(([id, bytes]) => [id, bytes.toString()]),
    [
      ['F001-1.pdf', '%PDF-1.7 one'],
      ['A/7', '%PDF-1.7 one'],
    ],
  );
  const missing = await run('nowhere.pdf');
  assert.deepEqual([missing.code, missing.stderr], [1, 'saldo files: FILE: there is no such file.\n']);
});

test('get: to a file, or to standard output as it is; show: what is known of it', async () => {
  // Longer than a pipe holds.
  const body = 'x'.repeat(200_000);
  const file = {
    id: 'f-1',
    fileName: 'voucher.pdf',
    mediaType: 'application/pdf',
    size: 9,
    sha256: 'ab',
    createdAt: 'now',
  };
  await using server = await fakeServer(({ path }) => {
    if (path === '/v1/file-contents/f-1') return { body };
    if (path === '/v1/file-contents/ext:A/7') return { body };
    return path === '/v1/files/f-1' ? { body: file } : undefined;
  });
  await using folder = await temporaryFolder();
  const run = (...args: string[]) => runSaldo(['files', ...args], { server, cwd: folder.path });
  const expected = JSON.stringify(body);
  assert.equal((await run('get', 'f-1')).stdout, expected);
  const toFile = await run('get', 'ext:A/7', 'out.bin');
  assert.deepEqual([toFile.code, toFile.stdout], [0, '']);
  assert.equal(await readFile(join(folder.path, 'out.bin'), 'utf8'), expected);
  const json = await run('get', 'f-1', 'out.bin', '--json');
  assert.deepEqual(
    jsonLines<{ file: string; size: number }>(json.stdout).map(({ file: to, size }) => [to, size]),
    [['out.bin', expected.length]],
  );
  assert.match(
    (await run('show', 'f-1')).stdout,
    /^Name +voucher\.pdf\nId +f-1\nType +application\/pdf\nSize +9 bytes\n/,
  );
});

test('get: what cannot be is said', async () => {
  await using server = await fakeServer(({ path }) =>
    path === '/v1/file-contents/f-1' ? { body: {} } : problem(404, 'not-found'),
  );
  await using folder = await temporaryFolder();
  const run = (...args: string[]) => runSaldo(['files', 'get', ...args], { server, cwd: folder.path });
  assert.match((await run('gone')).stderr, /^saldo files: Title of not-found/);
  assert.match((await run('f-1', 'no/such/folder')).stderr, /^saldo files: FILE: there is no such file\./);
  const json = await run('f-1', '--json');
  assert.deepEqual([json.code, /^--json takes a FILE for the bytes\./.test(json.stderr)], [2, true]);
});
