import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import type { EmbeddedDatabase } from '../../packages/demo-server/src/server/db/embedded-database.ts';

const block = 512;
const segmentBytes = 16 * 1024 * 1024;

/**
 * A dump of the database that opens fast: without the templates of other databases, without the room that changes have left, and
 * of the write-ahead log only what comes after the last checkpoint. Compressed by gzip. The database is of no use after it.
 */
export async function smallDump({ database, dumpDataDir }: EmbeddedDatabase): Promise<Uint8Array> {
  await database.exec(`
    update pg_database set datistemplate = false where datname in ('template0', 'template1')`);
  await database.exec('drop database template0');
  await database.exec('drop database template1');
  await database.exec('vacuum full analyze');
  // What is before the second checkpoint lies in other segments than what is after it.
  await database.exec('checkpoint');
  await database.exec('select pg_switch_wal()');
  await database.exec('checkpoint');
  const { rows } = await database.maintenance((trx) =>
    sql<{ segment: string; written: number }>`
      select pg_walfile_name(pg_current_wal_insert_lsn()) as segment,
             (pg_walfile_name_offset(pg_current_wal_insert_lsn())).file_offset as written`.execute(trx),
  );
  const { segment, written } = rows[0]!;
  const dump = await dumpDataDir('none');
  const tar = new Uint8Array(await dump.arrayBuffer());
  return gzipSync(withoutLog(tar, segment, Number(written)), { level: 9 });
}

/** Keeps one segment of the log, and of it what was written; the rest of it is zeros, as in a new one. */
function withoutLog(tar: Uint8Array, segment: string, written: number): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let at = 0; at < tar.length;) {
    const { name, size } = entryAt(tar, at);
    const next = at + block + Math.ceil(size / block) * block;
    const isSegment = /\/pg_wal\/[0-9A-F]{24}$/.test(`/${name}`);
    if (!isSegment) kept.push(tar.subarray(at, next));
    else if (name.endsWith(segment)) {
      const entry = tar.slice(at, next);
      // A record may go on after its page's edge: a page more does no harm.
      entry.fill(0, block + Math.min(segmentBytes, written + 16_384));
      kept.push(entry);
    }
    at = next;
  }
  return Buffer.concat(kept);
}

/** Name and bytes of an entry of a tar (POSIX.1-1988 ustar). */
function entryAt(tar: Uint8Array, at: number): { name: string; size: number } {
  const text = (from: number, length: number) =>
    Buffer.from(tar.subarray(at + from, at + from + length))
      .toString('latin1')
      .replace(/\0.*$/s, '');
  const prefix = text(345, 155);
  return {
    name: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100),
    size: Number.parseInt(text(124, 12), 8) || 0,
  };
}
