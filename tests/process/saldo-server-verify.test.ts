import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { prepareFolder } from './prepared-folder.ts';
import { answer, run } from './saldo-server.ts';

test('verify names what is kept wrongly, and rebuild mends it', async () => {
  await using folder = await prepareFolder();
  const env = { SALDO_DATA: folder.path };
  const { database } = await openEmbedded({ dataDir: folder.path });
  await database.exec(
    `insert into document_totals select publisher_id, gen_random_uuid(), 'payable', 'PEN', 3, 5 from publishers`,
  );
  await database.close();
  const { code, stdout } = await run(env, 'verify');
  assert.equal(code, 1);
  assert.match(stdout, /^document total \S+ payable PEN: kept 3 5, derived nothing\nDifferences: 1\.\n$/);
  await answer(env, 'rebuild');
  assert.equal(await answer(env, 'verify'), 'Everything is kept as it is derived.');
});
