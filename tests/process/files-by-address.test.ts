import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { openHostileServer } from '../../packages/demo-server/src/server/outbound/testing/hostile-server.ts';
import { keyOf, prepareDatabase } from './prepared-database.ts';
import { run } from './saldo-server.ts';
import { saldoServer, ServerProcess } from './server-process.ts';

const PDF = '%PDF-1.7\n%%EOF\n';

test('hosts that are none, and a whole private network, are exit code 2 with one sentence', async () => {
  const nowhere = { DATABASE_URL: 'postgres://127.0.0.1:1/none' };
  const wrong: [Record<string, string>, RegExp][] = [
    [
      { SALDO_FILE_HOSTS: 'https://a.example/path' },
      /SALDO_FILE_HOSTS must be hosts separated by commas, such as/,
    ],
    [
      { SALDO_FILE_HOSTS: 'a.example', SALDO_FILE_HOSTS_PRIVATE: 'perhaps' },
      /SALDO_FILE_HOSTS_PRIVATE must be on or off/,
    ],
    [{ SALDO_FILE_HOSTS: '*', SALDO_FILE_HOSTS_PRIVATE: 'on' }, /SALDO_FILE_HOSTS must name its hosts/],
  ];
  for (const [env, sentence] of wrong) {
    const { code, stdout, stderr } = await run({ ...nowhere, ...env }, 'serve');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, sentence);
    assert.match(stderr, /^saldo-server serve: [^\n]+\n$/);
  }
});

test('a server that is killed while it fetches keeps nothing, and fetches again', async (context) => {
  const asked = Promise.withResolvers<ServerResponse>();
  let times = 0;
  const erp = await openHostileServer(undefined, {
    report: (response) => {
      if (++times > 1) return void response.end(PDF);
      response.writeHead(200, { 'Content-Length': String(PDF.length) });
      response.write(PDF.slice(0, 8), () => asked.resolve(response));
    },
  });
  context.after(() => erp.close());
  const folder = await temporaryFolder(context);
  const papers = join(folder, 'files');
  await using prepared = await prepareDatabase('PGlite');
  const env = {
    ...prepared.env,
    SALDO_FILES: `disk:${papers}`,
    SALDO_FILE_HOSTS: `http://127.0.0.1:${erp.port}`,
    SALDO_FILE_HOSTS_PRIVATE: 'on',
  };
  const headers = { Authorization: `Bearer ${await keyOf(prepared)}` };
  const source = {
    url: `http://127.0.0.1:${erp.port}/report/1`,
    fileName: '1.pdf',
    mediaType: 'application/pdf',
  };
  const publish = (url: string, path: string, body: unknown) =>
    fetch(`${url}/v1/${path}`, {
      method: 'PUT',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const filesIn = async () =>
    (await readdir(papers, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length;
  {
    await using serving = new ServerProcess(env, saldoServer('serve'));
    const url = await serving.ready();
    await publish(url, 'partners/external/C1', { name: 'Uno', direction: 'receivable' });
    const published = await publish(url, 'documents/external/F1', {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C1' },
      issueDate: '2026-03-01',
      total: { amount: '1.00', currency: 'PEN' },
      files: [{ externalId: 'F1.pdf', source }],
    });
    assert.equal(published.status, 200, await published.text());
    const cut = fetch(`${url}/v1/file-contents/ext:F1.pdf`, { headers }).then(
      () => 'answered',
      () => 'cut',
    );
    await asked.promise;
    await serving.kill('SIGKILL');
    assert.equal(await cut, 'cut');
  }
  assert.equal(await filesIn(), 0);
  await using again = new ServerProcess(env, saldoServer('serve'));
  const url = await again.ready();
  for (let i = 0; i < 2; i++)
    assert.equal(await (await fetch(`${url}/v1/file-contents/ext:F1.pdf`, { headers })).text(), PDF);
  assert.deepEqual([times, await filesIn()], [2, 1]);
});
