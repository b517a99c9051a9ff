import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo, PublishInterruptedError } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { verifyProjections } from '../../packages/demo-server/src/server/account/verify-projections.ts';
import { openEmbedded } from '../../packages/demo-server/src/server/db/open-embedded.ts';
import { prepareFolder } from '../process/prepared-folder.ts';
import { readDemo, ServerProcess } from '../process/server-process.ts';

const RECORDS = 2_000;

function records(): PublishRecord[] {
  return [
    { kind: 'partner', externalId: 'C-1', data: { name: 'Cliente Ficticio', direction: 'receivable' } },
    ...Array.from({ length: RECORDS }, (_, index): PublishRecord => ({
      kind: 'document',
      externalId: `F-${index}`,
      data: {
        type: 'invoice',
        direction: 'receivable',
        partner: { externalId: 'C-1' },
        issueDate: '2026-01-10',
        total: { amount: `${index}.25`, currency: 'PEN' },
      },
    })),
  ];
}

test('killed in the middle of publishing, the server keeps what it acknowledged, and publishing again completes the rest', async () => {
  await using folder = await prepareFolder();
  const acknowledged = new Set<string>();

  await using first = new ServerProcess({ SALDO_DATA: folder.path });
  const clientOf = async (url: string) =>
    createSaldo({
      baseUrl: url,
      auth: (await readDemo(folder.path)).publisher.apiKey,
      retry: { maxAttempts: 1 },
    });
  try {
    const saldo = await clientOf(await first.ready());
    for await (const { record, outcome } of saldo.publish(records(), { batchSize: 50 })) {
      assert.equal(outcome, 'created');
      acknowledged.add(record.externalId);
      if (acknowledged.size === RECORDS / 2) void first.kill('SIGKILL');
    }
  } catch (error) {
    // What was not acknowledged is told by the error, and everything else is a failure of the test.
    if (!(error instanceof PublishInterruptedError)) {
      await first.kill('SIGKILL');
      throw error;
    }
  }
  assert.equal((await first.ended).signal, 'SIGKILL');
  assert.ok(acknowledged.size >= RECORDS / 2 && acknowledged.size < RECORDS, String(acknowledged.size));

  await using second = new ServerProcess({ SALDO_DATA: folder.path });
  try {
    const saldo = await clientOf(await second.ready());
    const kept = new Set<string>();
    for await (const { externalId } of saldo.documents.list({ limit: 200 })) kept.add(externalId);
    const lost = [...acknowledged].filter((id) => id !== 'C-1' && !kept.has(id));
    assert.deepEqual(lost, []);

    const run = saldo.publish(records(), { batchSize: 500 });
    for await (const { record, outcome } of run) {
      const expected = record.kind === 'partner' || kept.has(record.externalId) ? 'unchanged' : 'created';
      assert.equal(outcome, expected, record.externalId);
    }
    const all: string[] = [];
    for await (const { externalId } of saldo.documents.list({ limit: 200 })) all.push(externalId);
    assert.equal(all.length, RECORDS);
    assert.equal(new Set(all).size, RECORDS);
  } finally {
    await second.kill('SIGTERM');
  }
  await second.ended;
  const { database } = await openEmbedded({ dataDir: folder.path });
  try {
    const { publisher } = await readDemo(folder.path);
    assert.deepEqual(await verifyProjections(database, publisher.id), []);
  } finally {
    await database.close();
  }
});
