import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from './open-embedded.ts';
import { migratedDump } from './testing/migrated-dump.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const WRITER = fileURLToPath(new URL('./testing/write-until-killed.ts', import.meta.url));

/** Runs the writer on the folder and kills it in the middle of its work, after so many acknowledgements. */
async function writeAndKill(dataDir: string, acknowledgements: number): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(writer, 'exit');
  let last = 0;
  let seen = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    if (++seen === acknowledgements) writer.kill('SIGKILL');
  }
  const [, signal] = await exited;
  assert.equal(signal, 'SIGKILL');
  return last;
}

test('a killed process leaves every acknowledged row and no lock', async (context) => {
  const dataDir = await temporaryFolder(context);
  const created = await openEmbedded({ dataDir, loadDataDir: await migratedDump([]) });
  await created.database.close();

  let acknowledged = 0;
  for (const acknowledgements of [37, 150, 5]) {
    acknowledged = await writeAndKill(dataDir, acknowledgements);
    const { database } = await openEmbedded<{ written: { id: number } }>({ dataDir });
    const rows = await database.kysely.selectFrom('written').select('id').orderBy('id').execute();
    await database.close();
    const ids = rows.map(({ id }) => id);
    assert.deepEqual(
      ids.slice(0, acknowledged),
      Array.from({ length: acknowledged }, (_, index) => index + 1),
    );
    // The row in flight may have been committed without having been acknowledged.
    assert.ok(ids.length <= acknowledged + 1, `${ids.length} rows, ${acknowledged} acknowledged`);
  }
  assert.ok(acknowledged >= 37 + 150 + 5);
});
