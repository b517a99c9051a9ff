import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Database } from '../../packages/demo-server/src/server/db/database.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { prepareDatabase } from '../process/prepared-database.ts';
import { saldoServer, ServerProcess } from '../process/server-process.ts';
import { LONG } from './long.ts';
import { act, acts, type Stage } from './writers.ts';

const SEED = 20261124;
const WRITERS = 8;
const ACTS = LONG ? 10_000 : 240;
const DAY_MS = 24 * 60 * 60 * 1000;

for (const engine of ['PGlite', 'PostgreSQL'] as const) {
  test(`accounts under writers at once are kept as they are derived, also while the day turns, on ${engine}`, async (t) => {
    await using prepared = await prepareDatabase(engine);
    const database = await prepared.open();
    const outcomes = new Map<string, number>();
    let kept: string;
    try {
      const seeded = await seedPublisher(database);
      const stage: Stage = { app: new TestApp(database), seeded, reports: [], threads: [] };
      const start = stage.app.now;
      let count = 0;
      await Promise.all(
        Array.from({ length: WRITERS }, async (_, writer) => {
          for (const one of fc.sample(acts, { seed: SEED + writer, numRuns: ACTS / WRITERS })) {
            // A jump of days now and then, forward and back.
            if (++count % 50 === 0) stage.app.now = start + (((count / 50) * 7) % 31) * DAY_MS;
            const { status } = await act(stage, one);
            const outcome = `${one.kind} ${status}`;
            outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          }
        }),
      );
      t.diagnostic([...outcomes].map((pair) => pair.join(': ')).join(', '));
      kept = await countKept(database, seeded.publisherId);
      t.diagnostic(`${count} acts; ${kept}`);
    } finally {
      await database.close();
    }
    assert.deepEqual(
      [...outcomes.keys()].filter((one) => / 5\d\d$/.test(one)),
      [],
    );
    assert.match(kept, /PEN [1-9].* USD [1-9]/);
    const { code, stdout, stderr } = await new ServerProcess(prepared.env, saldoServer('verify')).ended;
    assert.deepEqual([code, stdout, stderr], [0, 'Everything is kept as it is derived.\n', '']);
  });
}

/** How many open items there are at the end, by currency: of none at all everything would be true. */
async function countKept(database: Database, publisherId: string): Promise<string> {
  const rows = await database.maintenance((trx) =>
    trx
      .selectFrom('open_items')
      .select(['currency', ({ fn }) => fn.countAll<string>().as('items')])
      .where('publisher_id', '=', publisherId)
      .groupBy('currency')
      .orderBy('currency')
      .execute(),
  );
  return rows.map(({ currency, items }) => `${currency} ${items}`).join(' ');
}
