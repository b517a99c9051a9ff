import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, DocumentRecord, PublishResponse } from '@saldo/sdk/contract';
import { readRecords } from '@saldo/sdk/import';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { identified, ubl } from '../../packages/sdk/src/import/testing/invoice-xml.ts';
import { certificate, certified } from '../../packages/sdk/src/import/testing/sunat-xml.ts';

const [seller, buyer] = ['20467463684', '20101991319'];

async function readOne(text: string): Promise<DocumentRecord> {
  const source = new TextEncoder().encode(text);
  for await (const { record } of readRecords(source, { fileName: 'file', publisherTaxId: seller })) {
    if (record) return record as DocumentRecord;
  }
  throw new Error('nothing was read');
}

withDatabases('certificates of what was kept back', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  test('a retención settles its part of the invoice that the ERP published under an id of its own', async () => {
    const invoice = await readOne(
      ubl({
        id: 'F001-00000012',
        supplier: identified(seller, 'Otra SAC'),
        customer: identified(buyer, 'Agente SA'),
        totals: '<b:PayableAmount currencyID="PEN">500.00</b:PayableAmount>',
      }),
    );
    const kept = await readOne(
      certificate({ references: certified('F001-00000012'), total: '15.00', beside: '485.00' }),
    );
    const records = [{ ...invoice, externalId: 'ERP-12' }, kept];
    const token = seeded.apiKey;
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', { token, body: { records } });
    assert.equal(body.summary.rejected, 0, JSON.stringify(body.results));
    const { body: read } = await app.call<SaldoDocument>('GET', '/v1/documents/external/ERP-12', { token });
    assert.deepEqual(
      [read.direction, read.status, read.openAmount],
      ['receivable', 'partially_paid', { amount: '485.00', currency: 'PEN' }],
    );
  });
});
