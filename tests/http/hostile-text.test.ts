import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Thread } from '@saldo/sdk/contract';
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
      const answers = [
        await app.call('POST', '/v1/threads', { token, body: thread(text) }),
        await app.call('POST', '/v1/payment-reports', { token, body: report }),
        await app.call('PUT', '/v1/partners/external/C-9', { token: seeded.apiKey, body: partner }),
      ];
      for (const answer of answers) assert.deepEqual(refusal(answer), ['400 malformed-json']);
    });
  }

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
