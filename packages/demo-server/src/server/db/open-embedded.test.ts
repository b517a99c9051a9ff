import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { ENGINE_MAJOR } from './data-folder.ts';
import { openEmbedded } from './open-embedded.ts';
import { openEmbeddedBrowser } from './open-embedded-browser.ts';
import { migratedDump } from './testing/migrated-dump.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

interface Tables {
  kept: { id: number };
}

const WRITER = fileURLToPath(new URL('./testing/write-until-killed.ts', import.meta.url));

describe('openEmbedded', () => {
  let empty: Blob;
  let model: string;
  before(async () => {
    empty = await migratedDump([]);
    model = await mkdtemp(join(tmpdir(), 'saldo-model-'));
    const { database } = await openEmbedded<Tables>({ dataDir: model, loadDataDir: empty });
    await database.exec('create table kept (id integer); insert into kept values (7)');
    await database.close();
  });
  after(() => rm(model, { recursive: true, force: true }));

  /** A closed folder with one row in it. */
  const makeFolder = (dataDir: string): Promise<void> => cp(model, dataDir, { recursive: true });

  async function assertKept(dataDir: string): Promise<void> {
    const { database } = await openEmbedded<Tables>({ dataDir });
    assert.deepEqual(await database.kysely.selectFrom('kept').selectAll().execute(), [{ id: 7 }]);
    await database.close();
  }

  test('finds what an earlier opening stored', async (context) => {
    const dataDir = await temporaryFolder(context);
    await makeFolder(dataDir);
    await assertKept(dataDir);
    await assertKept(dataDir);
    const version = await readFile(join(dataDir, 'postgres', 'PG_VERSION'), 'utf8');
    assert.equal(version.trim(), String(ENGINE_MAJOR));
  });

  test('creates a database without help, and the folders above it', async (context) => {
    const dataDir = join(await temporaryFolder(context), 'made', 'on', 'demand');
    const { database } = await openEmbedded({ dataDir });
    await database.ping();
    await database.close();
  });

  test('makes anew what was cut short while it was made', async (context) => {
    const dataDir = await temporaryFolder(context);
    await mkdir(join(dataDir, 'postgres.new'));
    await writeFile(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n');
    const { database } = await openEmbedded({ dataDir, loadDataDir: empty });
    await database.ping();
    await database.close();
  });

  test('refuses a second opener, also under another name, until the first one closes', async (context) => {
    const base = await temporaryFolder(context);
    const dataDir = join(base, 'data');
    await makeFolder(dataDir);
    const { database } = await openEmbedded({ dataDir });
    await symlink(dataDir, join(base, 'alias'));
    for (const name of ['data', 'alias']) {
      const second = join(base, name);
      await assert.rejects(openEmbedded({ dataDir: second }), {
        code: 'folder-in-use',
        message: `The folder ${second} is in use by another process: stop it, or choose another folder.`,
      });
    }
    await database.close();
    await assertKept(join(base, 'alias'));
  });

  test('refuses a folder that another process has open', async (context) => {
    const dataDir = await temporaryFolder(context);
    await makeFolder(dataDir);
    const other = spawn(process.execPath, [WRITER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(other, 'exit');
    await once(other.stdout, 'data');
    await assert.rejects(openEmbedded({ dataDir }), { code: 'folder-in-use' });
    other.kill('SIGKILL');
    await exited;
  });

  test('refuses a folder that cannot be written', async (context) => {
    const base = await temporaryFolder(context);
    await writeFile(join(base, 'file'), '');
    const dataDir = join(base, 'file', 'data');
    await assert.rejects(openEmbedded({ dataDir }), {
      code: 'folder-unwritable',
      message: `The folder ${dataDir} cannot be written (ENOTDIR).`,
    });
    await assert.rejects(openEmbedded({ dataDir: '/proc/saldo' }), { code: 'folder-unwritable' });
  });

  test('refuses a folder of a newer and of an older PostgreSQL', async (context) => {
    const dataDir = await temporaryFolder(context);
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '99\n');
    await assert.rejects(openEmbedded({ dataDir }), { code: 'database-newer', message: /PostgreSQL 99/ });
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    await assert.rejects(openEmbedded({ dataDir }), { code: 'folder-unreadable', message: /PostgreSQL 16/ });
  });

  test('refuses a damaged folder, keeps what is in it and frees the lock', async (context) => {
    const dataDir = await temporaryFolder(context);
    await makeFolder(dataDir);
    for (const file of ['PG_VERSION', 'global/pg_control']) {
      const path = join(dataDir, 'postgres', file);
      const content = await readFile(path);
      await rm(path);
      await assert.rejects(openEmbedded({ dataDir }), { code: 'folder-unreadable', message: /is damaged/ });
      await writeFile(path, content);
    }
    await assertKept(dataDir);
  });

  test('leaves the event loop free during a long statement', async () => {
    const { database } = await openEmbedded({ loadDataDir: empty });
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await sql`select sum(i) from generate_series(1, 2000000) as i`.execute(database.kysely);
    clearInterval(timer);
    await database.close();
    assert.ok(ticks > 10, `${ticks} ticks`);
  });

  test('hands its data to another database, in Node and as in a browser', async () => {
    const source = await openEmbedded<Tables>({ loadDataDir: empty });
    await source.database.exec('create table kept (id integer); insert into kept values (1), (2)');
    const dumps = [await source.dumpDataDir(), await source.dumpDataDir('none')];
    await source.database.close();
    assert.ok(dumps[0]!.size < dumps[1]!.size / 4);
    for (const [index, open] of [openEmbedded, openEmbeddedBrowser].entries()) {
      const copy = await open<Tables>({ loadDataDir: dumps[index]! });
      assert.equal((await copy.database.kysely.selectFrom('kept').selectAll().execute()).length, 2);
      await copy.database.close();
      await assert.rejects(copy.database.ping(), { code: 'database-closed' });
    }
  });
});
