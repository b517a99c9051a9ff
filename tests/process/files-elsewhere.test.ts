import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { run } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

test('a place of files that is none, or lacks its secrets, is exit code 2 with one sentence, and opens nothing', async () => {
  const nowhere = {
    DATABASE_URL: 'postgres://127.0.0.1:1/none',
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
  };
  const wrong: [Record<string, string>, RegExp][] = [
    [{ SALDO_FILES: 's3://a:b@papers' }, /SALDO_FILES must be database, disk:\/a\/folder or s3:\/\/bucket/],
    [{ SALDO_FILES: 's3://papers?region=sa-east-1' }, /AWS_ACCESS_KEY_ID must be given for the bucket/],
  ];
  for (const [env, sentence] of wrong) {
    const { code, stdout, stderr } = await run({ ...nowhere, ...env }, 'serve');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, sentence);
    assert.match(stderr, /^saldo-server serve: [^\n]+\n$/);
  }
});

test('a folder of files that cannot be written is told before anything is served', async (context) => {
  const folder = await temporaryFolder(context);
  const notAFolder = join(folder, 'file');
  await writeFile(notAFolder, '');
  await using prepared = await prepareDatabase('PGlite');
  const env = { ...prepared.env, SALDO_FILES: `disk:${notAFolder}` };
  const { code, stdout, stderr } = await run(env, 'serve');
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, /^saldo-server serve: The folder of files cannot be used: E[A-Z]+\.\n$/);
});

test('files in a folder are there after a restart', async (context) => {
  const folder = await temporaryFolder(context);
  await using prepared = await prepareDatabase('PGlite');
  const env = { ...prepared.env, SALDO_FILES: `disk:${join(folder, 'files')}` };
  const headers = { Authorization: `Bearer ${await keyOf(prepared)}` };
  let id: string;
  {
    await using serving = new ServerProcess(env, saldoServer('serve'));
    const answered = await fetch(`${await serving.ready()}/v1/files/external/F1`, {
      method: 'PUT',
      headers: {
        ...headers,
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="F1.pdf"',
      },
      body: '%PDF-1.7\n%%EOF\n',
    });
    ({ id } = (await answered.json()) as { id: string });
    await serving.kill('SIGKILL');
  }
  await using again = new ServerProcess(env, saldoServer('serve'));
  const answered = await fetch(`${await again.ready()}/v1/file-contents/${id}`, { headers });
  assert.equal(await answered.text(), '%PDF-1.7\n%%EOF\n');
});
