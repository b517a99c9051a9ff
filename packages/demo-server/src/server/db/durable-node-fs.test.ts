import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { DurableNodeFS, durableStartParams } from './durable-node-fs.ts';
import { pgliteTransport } from './pglite-transport.ts';
import { migratedDump } from './testing/migrated-dump.ts';
import { WireConnection } from './wire-connection.ts';

interface EngineInternals {
  readonly Module: {
    readonly FS: {
      readonly ErrnoError: new (errno: number) => Error;
      lookupPath(path: string): { node: { stream_ops: { fsync: () => number } } };
    };
  };
}

describe('DurableNodeFS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-durable-'));
  let fs: DurableNodeFS;
  let pglite: PGlite;
  let connection: WireConnection;
  before(async () => {
    // PostgreSQL's own timer of 10 s would keep the test running: after a panic, nothing can close the engine.
    const { setTimeout } = globalThis;
    mock.method(globalThis, 'setTimeout', (run: () => void, ms: number) => setTimeout(run, ms).unref());
    fs = new DurableNodeFS(join(folder, 'postgres'));
    pglite = await PGlite.create({
      fs,
      startParams: durableStartParams(PGlite.defaultStartParams),
      loadDataDir: await migratedDump([]),
    });
    connection = new WireConnection(pgliteTransport(pglite));
    await connection.exec('create table flushed (id integer)');
  });
  after(() => {
    mock.restoreAll();
    rmSync(folder, { recursive: true });
  });

  const countDuring = async (work: () => Promise<unknown>): Promise<{ files: number; folders: number }> => {
    const { files, folders } = fs.flushes;
    await work();
    return { files: fs.flushes.files - files, folders: fs.flushes.folders - folders };
  };

  test('PostgreSQL runs with every safety on', async () => {
    const { rows } = await connection.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('full_page_writes') as pages, current_setting('wal_sync_method') as method`,
      [],
    );
    assert.deepEqual(rows, [{ fsync: 'on', commit: 'on', pages: 'on', method: 'fsync' }]);
  });

  test('each commit flushes the log to the disk', async () => {
    const { files } = await countDuring(async () => {
      for (let id = 0; id < 10; id++) await connection.query('insert into flushed values ($1)', [id]);
    });
    assert.ok(files >= 10, `${files} flushes for 10 commits`);
  });

  test('reading flushes nothing', async () => {
    await connection.exec('checkpoint');
    await connection.query('select * from flushed', []);
    const { files } = await countDuring(() => connection.query('select * from flushed', []));
    assert.equal(files, 0);
  });

  test('a checkpoint flushes the data files and the folder of a renamed file', async () => {
    await connection.query('insert into flushed select generate_series(1, 1000)', []);
    const { files, folders } = await countDuring(() => connection.exec('checkpoint; select pg_switch_wal()'));
    assert.ok(files >= 2, `${files} files`);
    assert.ok(folders >= 1, `${folders} folders`);
  });

  // Last: it ends the engine.
  test('a commit whose flush fails is not acknowledged, and the engine does not go on', async () => {
    const { FS } = (pglite as unknown as EngineInternals).Module;
    FS.lookupPath('/pglite/data').node.stream_ops.fsync = () => {
      throw new FS.ErrnoError(29);
    };
    await assert.rejects(connection.query('insert into flushed values (-1)', []), { severity: 'PANIC' });
    await assert.rejects(connection.query('select 1', []), { code: 'database-failed' });
  });
});
