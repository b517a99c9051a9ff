import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Partner, PartnerInput, PartnerPage, WriteResult } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const shown = {
  addresses: [{ role: 'billing', street: 'Av. Ficticia 123', city: 'Lima', country: 'PE' }],
  contacts: [{ name: 'Ana Ficticia', role: 'Pagos', email: 'ana@partner.example', phone: '+51 1 5550000' }],
  language: 'es-PE',
  creditLimit: { amount: '5000.00', currency: 'PEN' },
  paymentTerms: { code: '30D', text: '30 días' },
  parent: 'C-0002',
} satisfies Partial<PartnerInput>;
const hidden = { zone: 'Norte', tags: ['mayorista', 'a=b'] } satisfies Partial<PartnerInput>;
const partner: PartnerInput = { name: 'Ficticia', direction: 'receivable', ...shown, ...hidden };

withDatabases('what is known of a partner', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });
  const put = (externalId: string, body: PartnerInput) =>
    app.call<WriteResult>('PUT', `/v1/partners/external/${externalId}`, { token: seeded.apiKey, body });
  const find = async (name: string, value: string) => {
    const query = new URLSearchParams({ [name]: value }).toString();
    const { body } = await app.call<PartnerPage>('GET', `/v1/partners?${query}`, { token: seeded.apiKey });
    return body.data.map(({ externalId }) => externalId);
  };

  test('is answered as it was published, to the partner without zone and tags', async () => {
    assert.equal((await put('C-0001', partner)).status, 200);
    assert.equal((await put('C-0001', partner)).body.outcome, 'unchanged');
    const read = async (token: string) =>
      (await app.call<Partner>('GET', `/v1/partners/${seeded.client.partnerId}`, { token })).body;
    const whole = await read(seeded.apiKey);
    assert.deepEqual({ ...whole, ...partner }, whole);
    const own = await read(seeded.client.token);
    assert.deepEqual({ ...own, ...shown }, own);
    assert.deepEqual(['zone' in own, 'tags' in own], [false, false]);
  });

  test('finds partners by tag and branches by parent, as long as they have them', async () => {
    await put('C-7', partner);
    assert.deepEqual((await find('tag', 'a=b')).includes('C-7'), true);
    assert.deepEqual((await find('parent', 'C-0002')).includes('C-7'), true);
    assert.deepEqual(await find('tag', 'mayor'), []);
    assert.deepEqual(await find('metadata[a]', 'b'), []);
    await put('C-7', { name: 'Ficticia', direction: 'receivable' });
    assert.deepEqual((await find('tag', 'a=b')).includes('C-7'), false);
    assert.deepEqual((await find('parent', 'C-0002')).includes('C-7'), false);
  });

  test('is refused with its field where it is written otherwise', async () => {
    const wrong = {
      ...partner,
      language: 'español',
      tags: ['x', 'x'],
      contacts: [{ name: 'Ana', email: 'ana' }],
    };
    assert.deepEqual(refusal(await put('C-8', wrong)).toSorted(), [
      '/contacts/0/email malformed',
      '/language malformed',
      '/tags repeated',
      '422 invalid-request',
    ]);
  });
});
