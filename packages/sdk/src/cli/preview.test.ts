import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ubl } from '../import/testing/invoice-xml.ts';
import { fakeServer } from './testing/fake-server.ts';
import { runSaldo } from './testing/run-saldo.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('--preview sends records to be tried, uploads no papers, and says so', async () => {
  await using server = await fakeServer();
  await using folder = await temporaryFolder({ 'a.xml': ubl() });
  const args = ['publish', '--preview', '--attach', '--direction', 'receivable', 'a.xml'];
  const { code, stdout } = await runSaldo(args, { server, cwd: folder.path });
  assert.equal(code, 0);
  assert.match(stdout, /^1 created, .*\nThis was a preview: nothing has been published\.\n$/);
  assert.ok(server.requests.includes('POST /v1/publish?preview=true'));
  assert.deepEqual(
    server.requests.filter((request) => !/^GET|preview=true$/.test(request)),
    [],
  );
});

test('--preview goes with nothing that is kept', async () => {
  await using server = await fakeServer();
  for (const more of [
    ['--resume', 'checkpoint'],
    ['--snapshot', 'documents', '--missing', 'delete'],
  ]) {
    const { code, stderr } = await runSaldo(['publish', '--preview', ...more, 'a.xml'], { server });
    assert.equal(code, 2);
    assert.match(stderr, /--preview goes neither with --snapshot nor with --resume/);
  }
});
