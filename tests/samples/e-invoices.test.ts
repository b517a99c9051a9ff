import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, DocumentRecord, PublishResponse } from '@saldo/sdk/contract';
import { readRecords } from '@saldo/sdk/import';
import { compareDecimals } from '@saldo/sdk/money';
import { needsSamples, sampleFiles } from '../../packages/sdk/src/import/testing/samples.ts';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

async function sampleDocuments(): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for (const { name, bytes } of [...sampleFiles('pe-ubl'), ...sampleFiles('cfdi')]) {
    for await (const { record } of readRecords(bytes, { fileName: name, direction: 'receivable' })) {
      if (record?.kind === 'document') records.push(record as DocumentRecord);
    }
  }
  return records;
}

withDatabases('real e-invoices', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  test(
    'arrive as they were read, and are unchanged when they are published again',
    needsSamples,
    async () => {
      const records = await sampleDocuments();
      assert.ok(records.length >= 24);
      const publish = async () =>
        (await app.call<PublishResponse>('POST', '/v1/publish', { token: seeded.apiKey, body: { records } }))
          .body;
      const first = await publish();
      assert.equal(
        first.summary.created,
        records.length,
        JSON.stringify(first.results.filter(({ outcome }) => outcome === 'rejected')),
      );
      assert.equal((await publish()).summary.unchanged, records.length);

      for (const { externalId, data } of records) {
        const { body } = await app.call<SaldoDocument>(
          'GET',
          `/v1/documents/external/${encodeURIComponent(externalId)}`,
          { token: seeded.apiKey },
        );
        assert.equal(body.type, data.type);
        assert.deepEqual(
          [body.series, body.number, body.issueDate, body.dueDate],
          [data.series, data.number, data.issueDate, data.dueDate],
        );
        assert.equal(body.total.currency, data.total.currency);
        assert.equal(compareDecimals(body.total.amount, data.total.amount), 0);
        assert.deepEqual(
          [body.issuer, body.recipient, body.fiscal],
          [data.issuer, data.recipient, data.fiscal],
        );
      }
    },
  );
});
