import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSaldo, PublishInterruptedError } from '@saldo/sdk';
import type { PublishRecord } from '@saldo/sdk/contract';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { prepareDatabase } from '../process/prepared-database.ts';
import { saldoServer, ServerProcess } from '../process/server-process.ts';

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

for (const engine of ['PGlite', 'PostgreSQL'] as const) {
  test(`killed in the middle of publishing, the server keeps what it acknowledged, and publishing again completes the rest, on ${engine}`, async () => {
    await using prepared = await prepareDatabase(engine);
    const database = await prepared.open();
    const { apiKey } = await seedPublisher(database);
    await database.close();
    const clientOf = (baseUrl: string) => createSaldo({ baseUrl, auth: apiKey, retry: { maxAttempts: 1 } });
    const acknowledged = new Set<string>();

    await using first = new ServerProcess(prepared.env, saldoServer('serve'));
    const doomed = clientOf(await first.ready());
    try {
      for await (const { record, outcome } of doomed.publish(records(), { batchSize: 50 })) {
        assert.equal(outcome, 'created');
        acknowledged.add(record.externalId);
        if (acknowledged.size === RECORDS / 2) void first.kill('SIGKILL');
      }
    } catch (error) {
      // What was not acknowledged is told by the error, and everything else is a failure of the test.
      if (!(error instanceof PublishInterruptedError)) throw error;
    }
    assert.equal((await first.ended).signal, 'SIGKILL');
    assert.ok(acknowledged.size >= RECORDS / 2 && acknowledged.size < RECORDS, String(acknowledged.size));

    await using second = new ServerProcess(prepared.env, saldoServer('serve'));
    const saldo = clientOf(await second.ready());
    const kept = new Set<string>();
    for await (const { externalId } of saldo.documents.list({ limit: 200 })) kept.add(externalId);
    const lost = [...acknowledged].filter((id) => id !== 'C-1' && !kept.has(id));
    assert.deepEqual(lost, []);

    for await (const { record, outcome } of saldo.publish(records(), { batchSize: 500 })) {
      const expected = record.kind === 'partner' || kept.has(record.externalId) ? 'unchanged' : 'created';
      assert.equal(outcome, expected, record.externalId);
    }
    const all: string[] = [];
    for await (const { externalId } of saldo.documents.list({ limit: 200 })) all.push(externalId);
    assert.equal(all.length, RECORDS);
    assert.equal(new Set(all).size, RECORDS);

    await second.kill('SIGTERM');
    const { code, stdout } = await new ServerProcess(prepared.env, saldoServer('verify')).ended;
    assert.deepEqual([code, stdout], [0, 'Everything is kept as it is derived.\n']);
  });
}
