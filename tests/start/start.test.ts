import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { temporaryFolder } from '../../packages/demo-server/src/server/db/testing/temporary-folder.ts';
import { prepareFolder } from '../process/prepared-folder.ts';
import { readDemo, ServerProcess, START, type Ended } from '../process/server-process.ts';

/** One sentence on stderr, nothing else, and exit code 1. */
function assertRefused({ code, stdout, stderr }: Ended, sentence: RegExp): void {
  assert.equal(code, 1, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^Saldo could not start: [^\n]+\n$/);
  assert.match(stderr, sentence);
}

describe('starting', () => {
  test('says that it is ready when it is, keeps its data, and its key until that is revoked, and stops at once when told to', async () => {
    await using folder = await prepareFolder();
    await using first = new ServerProcess({ SALDO_DATA: folder.path });
    const url = await first.ready();
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const demo = await readDemo(folder.path);
    assert.equal(demo.baseUrl, url);
    const ended = await first.kill('SIGINT');
    // Nothing but its addresses: what it does in the background goes well, and nobody asked.
    assert.deepEqual([ended.code, ended.stderr], [0, '']);

    await using second = new ServerProcess({ SALDO_DATA: folder.path });
    await second.ready();
    assert.equal((await readDemo(folder.path)).publisher.apiKey, demo.publisher.apiKey);
    assert.equal((await second.kill('SIGTERM')).code, 0);

    const { database } = await openEmbedded({ dataDir: folder.path });
    await database.exec('update api_keys set revoked_at = now()');
    await database.close();
    await using third = new ServerProcess({ SALDO_DATA: folder.path });
    const again = await third.ready();
    const { publisher } = await readDemo(folder.path);
    assert.equal(publisher.id, demo.publisher.id);
    assert.notEqual(publisher.apiKey, demo.publisher.apiKey);
    const headers = { Authorization: `Bearer ${publisher.apiKey}` };
    const answer = await fetch(`${again}/v1/publisher`, { headers });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('ratelimit') ?? '', /r=\d+/);
  });

  test('refuses a disk on which the database would not fit', async (context) => {
    const folder = await temporaryFolder(context);
    const args = ['--import', new URL('full-disk.ts', import.meta.url).href, ...START];
    const ended = await new ServerProcess({ SALDO_DATA: folder }, args).ended;
    assertRefused(ended, /has 3 MB free, a new database takes \d+ MB/);
    assert.deepEqual(await readdir(folder), []);
  });

  test('refuses a port in use', async () => {
    await using folder = await prepareFolder();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await new ServerProcess({ SALDO_DATA: folder.path, PORT: String(port) }).ended;
    other.close();
    assertRefused(ended, new RegExp(`port ${port} .* in use`));
  });

  test('refuses a folder that another process has open', async () => {
    await using folder = await prepareFolder();
    const { database } = await openEmbedded({ dataDir: folder.path });
    const ended = await new ServerProcess({ SALDO_DATA: folder.path }).ended;
    await database.close();
    assertRefused(ended, /another process/i);
  });

  test('refuses a folder that it may not write', async () => {
    const base = await mkdtemp(join(tmpdir(), 'saldo-file-'));
    await writeFile(join(base, 'file'), '');
    const ended = await new ServerProcess({ SALDO_DATA: join(base, 'file') }).ended;
    await rm(base, { recursive: true });
    assertRefused(ended, /folder/);
  });

  test('refuses a folder of a newer version', async () => {
    await using folder = await prepareFolder();
    const { database } = await openEmbedded({ dataDir: folder.path });
    await database.exec(
      "insert into schema_migrations (version, name, checksum) values (9999, 'from-the-future', 'x')",
    );
    await database.close();
    const ended = await new ServerProcess({ SALDO_DATA: folder.path }).ended;
    assertRefused(ended, /newer/);
  });

  test('refuses a database that it cannot reach, without saying its password', async () => {
    const ended = await new ServerProcess({ DATABASE_URL: 'postgresql://saldo:s3cret@127.0.0.1:9/saldo' })
      .ended;
    assertRefused(ended, /database/i);
    assert.ok(!ended.stderr.includes('s3cret'));
  });

  for (const [name, value] of [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://root:s3cret@127.0.0.1/x'],
  ] as const) {
    test(`refuses ${name}=${value}, naming it`, async () => {
      const ended = await new ServerProcess({ [name]: value }).ended;
      assertRefused(ended, new RegExp(name));
      assert.ok(!ended.stderr.includes('s3cret'));
    });
  }
});
