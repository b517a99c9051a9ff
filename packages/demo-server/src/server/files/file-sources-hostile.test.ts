import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SaldoFile, Problem } from '@saldo/sdk/contract';
import { storedBlobs } from '../blobs/stored-blobs.ts';
import { withDatabases } from '../db/testing/with-databases.ts';
import { tidyUp } from '../maintenance.ts';
import { readHostList } from '../outbound/host-list.ts';
import { openOutbound } from '../outbound/open-outbound.node.ts';
import { openHostileServer, type HostileServer } from '../outbound/testing/hostile-server.ts';
import { sampleBytes } from '../testing/sample-files.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal } from '../testing/test-app.ts';
import { SourcedFiles } from '../testing/sourced-files.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PDF = sampleBytes.pdf('from afar');

/** What a host does, and what its publisher is told. */
const HOSTS: Record<string, RegExp> = {
  endless: /more than 10485760 bytes/,
  claims: /more than 10485760 bytes/,
  cut: /ended too early/,
  bomb: /encoding that was not asked for/,
  loop: /redirects too often/,
  'status/500': /answers 500/,
  'to/http%3A%2F%2F169.254.169.254%2Flatest': /What the host redirects to must lead to a host/,
  'text/%3Chtml%3E': /not those of application\/pdf/,
};

withDatabases('files at hostile hosts', (databases) => {
  let seeded: SeededPublisher;
  let server: HostileServer;
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  before(async () => {
    seeded = await seedPublisher(databases.database);
    server = await openHostileServer(undefined, { pdf: (response) => response.end(PDF) });
  });
  after(() => server.close());

  function open(privateToo = true) {
    const blobs = storedBlobs({
      database: databases.database,
      clock: () => Date.now(),
      store: {
        put: async ({ sha256 }, bytes) => void held.set(sha256, bytes),
        get: async ({ sha256 }) => held.get(sha256),
        delete: async ({ sha256 }) => void held.delete(sha256),
      },
    });
    const hosts = readHostList(`http://127.0.0.1:${server.port}`)!;
    const outbound = openOutbound({ hosts, privateToo });
    return { blobs, files: new SourcedFiles(databases.database, seeded, { blobs, outbound }) };
  }
  const at = (path: string) => ({ url: `http://127.0.0.1:${server.port}/${path}` });

  for (const [path, told] of Object.entries(HOSTS)) {
    test(`${path} is told to the publisher, and nothing of it is kept`, async () => {
      const { files } = open();
      const name = path.replaceAll(/\W/g, '-');
      await files.publish(name, at(path));
      assert.deepEqual(refusal(await files.download(name)), ['502 file-source-failed']);
      const refused = await files.download(name, seeded.apiKey);
      assert.match((refused.body as unknown as Problem).detail!, told);
      assert.equal((await files.file(name)).pending, true);
      assert.equal(held.size, 0);
    });
  }

  test('a private host is refused when it is published, unless the operator opens it', async () => {
    assert.deepEqual(refusal(await open(false).files.publish('private', at('pdf'))), [
      '422 invalid-request',
      '/files/0/source/url address-not-allowed',
    ]);
  });

  test('what was fetched is kept in the store of files, and what was declared keeps nothing', async () => {
    const { files, blobs } = open();
    await files.publish('kept', at('pdf'));
    assert.equal((await files.download('kept')).body, new TextDecoder().decode(PDF));
    const { sha256 } = await files.file('kept');
    assert.deepEqual([...held.keys()], [sha256]);
    // Published anew with the digest of what is there: nobody has that content until it is fetched.
    await files.publish('kept', { ...at('pdf'), sha256 });
    const later = Date.now() + 2 * DAY_MS;
    await tidyUp(databases.database, blobs, later);
    assert.equal(held.size, 0);
    assert.equal((await files.download('kept')).body, new TextDecoder().decode(PDF));
    const { body } = await files.app.call<SaldoFile>('GET', '/v1/files/ext:kept.pdf', {
      token: seeded.apiKey,
    });
    assert.deepEqual([body.sha256, body.source?.sha256, body.pending], [sha256, sha256, undefined]);
    await tidyUp(databases.database, blobs, later + 2 * DAY_MS);
    assert.equal(held.size, 1);
  });

  test('what a process left behind that died before it could record it is tidied up', async () => {
    const { files, blobs } = open();
    await files.publish('died', at('pdf'));
    held.clear();
    await blobs.keep({ publisherId: seeded.publisherId, sha256: 'f'.repeat(64) }, PDF);
    assert.equal((await files.file('died')).pending, true);
    await tidyUp(databases.database, blobs, Date.now() + 2 * DAY_MS);
    assert.equal(held.size, 0);
  });
});
