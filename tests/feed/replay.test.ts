import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, ChangePage, PublishRecord } from '@saldo/sdk/contract';
import fc from 'fast-check';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import { seedPublisher } from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const step = fc.record({
  name: fc.constantFrom('A', 'B', 'C', 'D'),
  op: fc.constantFrom('upsert', 'upsert', 'void', 'delete'),
  text: fc.constantFrom('x', 'y'),
});

withDatabases('the change feed, replayed', (databases) => {
  test('from the start gives the records that are there, and from any cursor the rest of the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        async (batches) => {
          const app = new TestApp(databases.database);
          const { apiKey, client } = await seedPublisher(databases.database);
          for (const batch of batches) {
            const records = batch.map((one) => toRecord(client.externalId, one));
            await app.call('POST', '/v1/publish', { token: apiKey, body: { records } });
          }
          const all = await readAll(undefined, 3);
          const state = new Map<string, { revision: number; op: string }>();
          for (const { externalId, revision, op } of all.changes) {
            assert.ok(
              revision > (state.get(externalId!)?.revision ?? 0) || state.get(externalId!)?.op === 'delete',
            );
            state.set(externalId!, { revision, op });
          }
          for (const name of ['A', 'B', 'C', 'D']) {
            const { status, body } = await app.call<{ provenance: { revision: number }; voided?: object }>(
              'GET',
              `/v1/documents/external/${name}`,
              { token: apiKey },
            );
            const replayed = state.get(name);
            if (replayed === undefined || replayed.op === 'delete') {
              assert.equal(status, 404);
              continue;
            }
            assert.equal(body.provenance.revision, replayed.revision);
            assert.equal(body.voided !== undefined, replayed.op === 'void');
          }
          for (const [index, cursor] of all.cursors.entries()) {
            const rest = await readAll(cursor, 100);
            assert.deepEqual(rest.changes, all.changes.slice(3 * (index + 1)));
          }

          async function readAll(
            after: string | undefined,
            limit: number,
          ): Promise<{ changes: Change[]; cursors: string[] }> {
            const changes: Change[] = [];
            const cursors: string[] = [];
            for (let cursor = after; ;) {
              const query: string = cursor === undefined ? '' : `&after=${cursor}`;
              const { body } = await app.call<ChangePage>(
                'GET',
                `/v1/changes?kind=document&limit=${limit}${query}`,
                { token: apiKey },
              );
              changes.push(...body.data);
              cursor = body.nextCursor;
              if (!body.hasMore) return { changes, cursors };
              cursors.push(cursor);
            }
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

function toRecord(
  partner: string,
  { name, op, text }: { name: string; op: string; text: string },
): PublishRecord {
  if (op === 'void')
    return { kind: 'document', op: 'void', externalId: name, data: { reason: text, date: '2026-02-01' } };
  if (op === 'delete') return { kind: 'document', op: 'delete', externalId: name };
  return {
    kind: 'document',
    externalId: name,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: partner },
      issueDate: '2026-01-10',
      total: { amount: '10.00', currency: 'PEN' },
      description: text,
    },
  };
}
