import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PublishResponse, Thread } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { seedDocument } from '../../packages/demo-server/src/server/testing/seed-records.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

withDatabases('hostile text', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const thread = (text: string) => ({ about: { kind: 'account' }, subject: text, message: { text } });

  for (const text of ['a\0b', 'a\ud800b']) {
    test(`text that the database cannot keep is the caller's error: ${JSON.stringify(text)}`, async () => {
      const { token } = seeded.client;
      const { id } = await seedDocument(databases.database, seeded.client);
      const amount = { amount: '1', currency: 'PEN' };
      const report = {
        direction: 'receivable',
        paymentDate: '2026-03-01',
        amount,
        method: 'cash',
        lines: [{ documentId: id, amount, withholdings: [{ tax: text, amount }] }],
      };
      const partner = { name: text, direction: 'receivable' };
      const refused = (pointer: string) => [
        '422 invalid-request',
        `${pointer} ${pointer === '/name' && text.includes('\0') ? 'malformed' : 'text'}`,
      ];
      const { apiKey } = seeded;
      const asked = await app.call('POST', '/v1/threads', { token, body: thread(text) });
      assert.deepEqual(refusal(asked), [...refused('/subject'), '/message/text text']);
      const reported = await app.call('POST', '/v1/payment-reports', { token, body: report });
      assert.deepEqual(refusal(reported), refused('/lines/0/withholdings/0/tax'));
      const put = await app.call('PUT', '/v1/partners/external/C-9', { token: apiKey, body: partner });
      assert.deepEqual(refusal(put), refused('/name'));
    });
  }

  test('a poisoned record is refused by itself, with its field; its neighbours are written', async () => {
    const partner = (externalId: unknown, name: unknown = 'x') => ({
      kind: 'partner',
      externalId,
      data: { name, direction: 'receivable' },
    });
    const invoice = (dueDate: string) => ({
      kind: 'document',
      externalId: `F-${dueDate}`,
      data: {
        partner: { externalId: 'C-7' },
        type: 'invoice',
        direction: 'receivable',
        number: 'F-1',
        issueDate: '2026-03-01',
        total: { amount: '1', currency: 'PEN' },
        installments: [{ number: 1, dueDate, amount: { amount: '1', currency: 'PEN' } }],
      },
    });
    const records = [
      partner('C-7'),
      partner('\ufeffC-8'),
      partner('C-9', 'a\0b'),
      partner('C-10', '\ud800'),
      partner('C\0'),
      { ...partner('C-11'), kind: { toString: 1 } },
      { ...partner('C-12'), op: { toString: 1 } },
      invoice('0000-01-01'),
      null,
      7,
      partner('C-13'),
    ];
    const { status, body } = await app.call<PublishResponse>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records },
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(
      body.results.map(({ outcome, problem }) => `${outcome} ${problem?.errors?.[0]?.pointer ?? ''}`.trim()),
      [
        'created',
        'rejected /externalId',
        'rejected /data/name',
        'rejected /data/name',
        'rejected /externalId',
        'rejected /kind',
        'rejected /op',
        'rejected /data/installments/0/dueDate',
        'rejected /kind',
        'rejected /kind',
        'created',
      ],
    );
  });

  test('so is a U+0000 in an address', async () => {
    const { apiKey: token } = seeded;
    for (const path of ['/v1/documents?q=a%00b', '/v1/partners?q=%00']) {
      assert.deepEqual(refusal(await app.call('GET', path, { token })), [
        '422 invalid-request',
        'query/q text',
      ]);
    }
    const { status } = await app.call('GET', '/v1/documents/external/a%00b', { token });
    assert.equal(status, 422);
  });

  test('an id in an address that is no UTF-8 is refused, and not kept as another text', async () => {
    const { apiKey: token } = seeded;
    const body = { name: 'X', direction: 'receivable' };
    for (const part of ['%FF', '%ED%A0%80', 'a%', '100%25%']) {
      const answer = await app.call('PUT', `/v1/partners/external/${part}`, { token, body });
      assert.deepEqual(refusal(answer), ['422 invalid-request', 'path/externalId encoding'], part);
    }
    const { status } = await app.call('PUT', '/v1/partners/external/100%25%20%C3%B1', { token, body });
    assert.equal(status, 200);
  });

  test('markup, quotes, SQL and marks of direction come back as they were sent', async () => {
    const texts = [
      `<img src=x onerror=alert(1)>`,
      `'; drop table threads; --`,
      `\${7*7} {{7*7}} %s \\u0000`,
      '\u202egnp.exe \u0007 \u{1f4a9}',
    ];
    for (const text of texts) {
      const { body } = await app.call<Thread>('POST', '/v1/threads', {
        token: seeded.client.token,
        body: thread(text),
      });
      assert.equal(body.subject, text);
      assert.equal(body.lastMessage.text, text);
    }
  });
});
