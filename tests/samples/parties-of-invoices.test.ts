import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, PublishRecord, PublishResponse } from '@saldo/sdk/contract';
import { readRecords } from '@saldo/sdk/import';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { cfdi } from '../../packages/sdk/src/import/testing/invoice-xml.ts';

const publisherTaxId = 'EKU9003173C9';

async function recordsOf(texts: readonly string[]): Promise<PublishRecord[]> {
  const records: PublishRecord[] = [];
  for (const text of texts) {
    for await (const { record } of readRecords(new TextEncoder().encode(text), {
      fileName: 'file',
      publisherTaxId,
    })) {
      if (record) records.push(record);
    }
  }
  return records;
}

withDatabases('whose account an e-invoice is on', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  async function publish(texts: readonly string[]): Promise<SaldoDocument[]> {
    const { token, records } = { token: seeded.apiKey, records: await recordsOf(texts) };
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', { token, body: { records } });
    assert.equal(body.summary.rejected, 0, JSON.stringify(body.results));
    return Promise.all(
      records.map(async ({ externalId }) => {
        const path = `/v1/documents/external/${encodeURIComponent(externalId)}`;
        return (await app.call<SaldoDocument>('GET', path, { token })).body;
      }),
    );
  }

  test('two foreign clients with the generic id are two partners, and the same one again is the same', async () => {
    const sold = (folio: string, recipient: string) =>
      cfdi({ root: { Folio: folio }, recipient: `Rfc="XEXX010101000" ${recipient}` });
    const [acme, bolt, again, known] = await publish([
      sold('1', 'Nombre="Acme Inc."'),
      sold('2', 'Nombre="Bolt Ltd."'),
      sold('3', 'Nombre="ACME INC"'),
      sold('4', 'Nombre="Acme Inc." NumRegIdTrib="US-77"'),
    ]);
    assert.notEqual(acme?.partner.id, bolt?.partner.id);
    assert.equal(again?.partner.id, acme?.partner.id);
    assert.notEqual(known?.partner.id, acme?.partner.id);
    assert.deepEqual([acme?.recipient?.taxId, bolt?.recipient?.name], ['XEXX010101000', 'Bolt Ltd.']);
  });

  test('an invoice that was received is owed to its issuer', async () => {
    const [bought] = await publish([
      cfdi({
        root: { Folio: '5' },
        issuer: 'Rfc="CACX7605101P8" Nombre="Xochilt Casas"',
        recipient: 'Rfc="EKU-900317-3C9" Nombre="Escuela Kemper"',
      }),
    ]);
    assert.deepEqual([bought?.direction, bought?.partner.name], ['payable', 'Xochilt Casas']);
  });

  test('one between others is on no account', async () => {
    const between = cfdi({
      root: { Folio: '6' },
      issuer: 'Rfc="CACX7605101P8"',
      recipient: 'Rfc="KIJ0906199R1"',
    });
    assert.deepEqual(await recordsOf([between]), []);
  });
});
