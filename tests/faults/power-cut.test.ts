import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { prepareDatabase, type PreparedDatabase } from '../process/prepared-database.ts';
import { LONG } from './long.ts';
import type { CutLine, CutOrder } from './power-cut/cut-order.ts';

const PROGRAM = fileURLToPath(new URL('power-cut/write-until-cut.ts', import.meta.url));
const CUTS = LONG ? 50 : 2;
/** A drive that kept nothing, half or most of what was not flushed. */
const LOST = [1, 0.5, 0.1];

interface Life {
  readonly found: readonly string[] | undefined;
  readonly differences: number | undefined;
  readonly acknowledged: readonly string[];
  readonly stderr: string;
}

async function live(order: CutOrder): Promise<Life> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  await rm(`${order.folder}-aside`, { recursive: true, force: true });
  // One that ended by itself did not come so far.
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CutLine);
  return {
    found: lines.find(({ found }) => found !== undefined)?.found,
    differences: lines.find(({ differences }) => differences !== undefined)?.differences,
    acknowledged: lines.flatMap(({ acknowledged = [] }) => acknowledged),
    stderr: signal === 'SIGKILL' ? '' : stderr,
  };
}

describe('when the power is cut, the embedded database', () => {
  let prepared: PreparedDatabase;
  let base: Pick<CutOrder, 'folder' | 'apiKey' | 'publisherId'>;
  before(async () => {
    prepared = await prepareDatabase('PGlite');
    const database = await prepared.open();
    const { apiKey, publisherId } = await seedPublisher(database);
    await database.close();
    base = { folder: prepared.env['SALDO_DATA']!, apiKey, publisherId };
  });
  after(() => prepared[Symbol.asyncDispose]());

  const acknowledged = new Set<string>();
  const missingFrom = (found: readonly string[]) => {
    const all = new Set(found);
    return [...acknowledged].filter((id) => !all.has(id));
  };

  test(`opens again ${CUTS} times, and has all that it acknowledged`, async (t) => {
    for (let life = 1; life <= CUTS; life++) {
      // Some of them while it mends what the one before left.
      const steps = life % 5 === 0 ? 20 + 7 * life : 400 + ((life * 797) % 2_500);
      const seen = await live({ ...base, life, steps, lost: LOST[life % LOST.length]!, lies: false });
      assert.equal(seen.stderr, '', `life ${life}`);
      if (seen.found !== undefined) assert.deepEqual(missingFrom(seen.found), [], `life ${life}`);
      assert.equal(seen.differences ?? 0, 0, `life ${life}`);
      for (const id of seen.acknowledged) acknowledged.add(id);
    }
    const database = await prepared.open();
    const rows = await database.maintenance((trx) =>
      trx.selectFrom('documents').select('external_id').execute(),
    );
    await database.close();
    assert.deepEqual(missingFrom(rows.map(({ external_id }) => external_id)), []);
    assert.ok(acknowledged.size > CUTS, String(acknowledged.size));
    t.diagnostic(`${acknowledged.size} documents acknowledged over ${CUTS} cuts`);
  });

  // What the test above can see, and the folder's last life.
  test('loses what it acknowledged on a drive that reports flushes and does none', async () => {
    const cut = await live({ ...base, life: 901, steps: 900, lost: 1, lies: true });
    for (const id of cut.acknowledged) acknowledged.add(id);
    assert.ok(cut.acknowledged.length > 0, cut.stderr);
    const { found } = await live({ ...base, life: 902, steps: 900, lost: 1, lies: false });
    assert.ok(found === undefined || missingFrom(found).length > 0);
  });
});
