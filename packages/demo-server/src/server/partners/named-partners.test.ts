import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { SaldoDocument, DocumentInput, PartnerInput, PublishResponse } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher } from '../testing/seed-publisher.ts';
import { TestApp } from '../testing/test-app.ts';

type Selector = DocumentInput['partner'];

withDatabases('partners as papers name them', (databases) => {
  let app: TestApp;
  let token: string;
  let numbered = 0;

  before(async () => {
    app = new TestApp(databases.database);
    token = (await seedPublisher(databases.database)).apiKey;
  });

  const publish = async (records: readonly unknown[]) =>
    (await app.call<PublishResponse>('POST', '/v1/publish', { token, body: { records } })).body.results;
  const erp = (externalId: string, data: Omit<PartnerInput, 'direction'>) => ({
    kind: 'partner',
    externalId,
    data: { ...data, direction: 'receivable' },
  });
  const paper = (partner: Selector) => ({
    kind: 'document',
    externalId: `paper-${++numbered}`,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner,
      issueDate: '2026-01-10',
      total: { amount: '1.00', currency: 'USD' },
    },
  });
  const partnersOf = async (...named: Selector[]) => {
    const papers = named.map(paper);
    for (const { problem } of await publish(papers)) assert.equal(problem, undefined);
    const read = await Promise.all(
      papers.map(({ externalId }) =>
        app.call<SaldoDocument>('GET', `/v1/documents/external/${externalId}`, { token }),
      ),
    );
    return read.map(({ body }) => body.partner.externalId);
  };

  test('a partner is found by any of its identifiers, however they are written', async () => {
    const gln = { scheme: '0088', value: '7300010000001' };
    await publish([erp('C-all', { name: 'Uno', taxId: 'AAZ-010101-AB1', identifiers: [gln] })]);
    assert.deepEqual(
      await partnersOf(
        { taxId: 'AAZ010101AB1', name: 'Otro' },
        { identifiers: [{ scheme: 'vat', value: 'aaz 010101 ab1' }], name: 'Otro' },
        { identifiers: [{ scheme: '0088', value: '7300.01000.0001' }], name: 'Otro' },
        { taxId: 'ZZZ990101ZZ9', identifiers: [gln], name: 'Otro' },
        { identifiers: [{ scheme: 'account', value: 'AAZ010101AB1' }], name: 'Otro' },
      ),
      ['C-all', 'C-all', 'C-all', 'C-all', 'account:AAZ010101AB1'],
    );
    await publish([erp('C-all', { name: 'Uno', taxId: 'AAZ-010101-AB1' })]);
    assert.deepEqual(await partnersOf({ identifiers: [gln], name: 'Otro' }), ['0088:7300010000001']);
  });

  test('branches with one tax id are told apart by their other identifiers, or by name, or refused', async () => {
    const at = (value: string) => [{ scheme: 'gln', value }];
    const taxId = '30-11111118-4';
    await publish([
      erp('B-1', { name: 'Norte', taxId, identifiers: at('111') }),
      erp('B-2', { name: 'Sur', taxId, identifiers: at('222') }),
    ]);
    assert.deepEqual(
      await partnersOf({ taxId, identifiers: at('222'), name: 'Casa' }, { taxId, name: 'norte' }),
      ['B-2', 'B-1'],
    );
    const [refused] = await publish([paper({ taxId, name: 'Casa' })]);
    assert.deepEqual(
      refused!.problem?.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/data/partner/taxId', 'ambiguous-reference']],
    );
  });

  test('two foreign clients with the generic id never see each other', async () => {
    const taxId = 'XEXX010101000';
    const [acme, bolt, again, foreign] = await partnersOf(
      { taxId, name: 'Acme Inc' },
      { taxId, name: 'Bolt Ltd' },
      { taxId: 'xexx-010101-000', name: 'ACME, INC.' },
      { taxId, identifiers: [{ scheme: 'foreign', value: 'US-77' }], name: 'Acme Inc' },
    );
    assert.equal(new Set([acme, bolt, foreign]).size, 3);
    assert.equal(again, acme);
    const session = await app.call<{ token: string }>('POST', '/v1/sessions', {
      token,
      body: {
        partner: { externalId: acme },
        allowOrigins: ['https://erp.example'],
        components: { invoiceList: { enabled: true } },
      },
    });
    const seen = await app.call<{ data: SaldoDocument[] }>('GET', '/v1/documents', {
      token: session.body.token,
      headers: { Origin: 'https://erp.example' },
    });
    assert.deepEqual([...new Set(seen.body.data.map(({ partner }) => partner.externalId))], [acme]);
    assert.equal(seen.body.data.length, 2);
  });

  test('who has a generic id in the ERP is found with its name', async () => {
    await publish([erp('C-generic', { name: 'Cliente Tres', taxId: 'XAXX010101000' })]);
    assert.deepEqual(await partnersOf({ taxId: 'XAXX-010101-000', name: 'CLIENTE  TRES' }), ['C-generic']);
  });

  test('requests that name the same new party at once make one', async () => {
    const spelt = ['77-888-1', '778881', '77.8881', '7 78881'];
    const results = await Promise.all(spelt.map((taxId) => partnersOf({ taxId, name: 'Nuevo' })));
    assert.equal(new Set(results.flat()).size, 1);
  });
});
