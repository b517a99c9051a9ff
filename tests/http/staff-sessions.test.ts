import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ChangePage, Message, PaymentReport, Problem, Session, SessionToken } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { readAudit } from '../../packages/demo-server/src/server/testing/run-handler.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';
import { makeAccount, type MadeAccount } from '../contract/make-account.ts';

const user = { externalId: 'lucia', name: 'Lucía Ficticia' };
const allowOrigins = ['https://erp.example'];

withDatabases('a session of staff', (databases) => {
  let app: TestApp;
  let own: SeededPublisher;
  let account: MadeAccount;
  before(async () => {
    own = await seedPublisher(databases.database);
    app = new TestApp(databases.database);
    account = await makeAccount(app, own);
  });

  const mint = async (input: object) => {
    const body = { user, allowOrigins, ...input };
    return app.call<SessionToken>('POST', '/v1/sessions', { token: own.apiKey, body });
  };
  const tokenOf = async (input: object) => (await mint(input)).body.token;
  const read = <Body = Problem>(token: string, path: string) => app.call<Body>('GET', path, { token });

  test('is on the publisher’s side, sees everything, and is no partner', async () => {
    const token = await tokenOf({ staff: { sees: 'everything' } });
    const { body } = await read<Session>(token, '/v1/session');
    assert.deepEqual(body.actor, { kind: 'staff', side: 'publisher', name: user.name });
    assert.equal(body.partner, undefined);
    assert.ok(body.operations.includes('reviewPaymentReport') && body.operations.includes('followEvents'));
    assert.ok(!body.operations.includes('createPaymentReport') && !body.operations.includes('publish'));
    assert.equal((await read(token, `/v1/threads/${account.threadId}`)).status, 200);
  });

  test('sees some partners alone, and of others what it sees of what is not there', async () => {
    const partners = [{ externalId: own.otherClient.externalId }, { id: own.supplier.partnerId }];
    const token = await tokenOf({ staff: { partners } });
    const { body } = await read<Session>(token, '/v1/session');
    // What it uploaded would be the publisher's, which it does not see.
    assert.ok(body.operations.includes('createMessage') && !body.operations.includes('createFile'));
    const decide = (id: string) =>
      app.call<Problem>('PUT', `/v1/payment-reports/${id}/review`, {
        token,
        body: { status: 'accepted' },
        headers: { 'If-Match': '*' },
      });
    for (const id of [account.paymentReportId, crypto.randomUUID()])
      assert.deepEqual(refusal(await decide(id)), ['404 not-found']);
    const theirs = await app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: own.otherClient.token,
      body: {
        direction: 'receivable',
        paymentDate: '2026-02-01',
        amount: { amount: '10.00', currency: 'PEN' },
        method: 'cash',
        lines: [],
      },
    });
    assert.equal((await decide(theirs.body.id)).status, 200);
    const { data } = (await read<{ data: { partnerId: string }[] }>(token, '/v1/changes?limit=1000')).body;
    assert.ok(data.length > 0);
    const seen = [own.otherClient.partnerId, own.supplier.partnerId];
    assert.deepEqual(
      data.filter(({ partnerId }) => !seen.includes(partnerId)),
      [],
    );
  });

  test('of one partner is still the publisher’s', async () => {
    const token = await tokenOf({ staff: { partners: [{ id: own.client.partnerId }] } });
    const message = await app.call<Message>('POST', `/v1/threads/${account.threadId}/messages`, {
      token,
      body: { text: 'Ya lo vemos.' },
    });
    assert.deepEqual(message.body.author, { side: 'publisher', name: user.name });
    assert.ok((await readAudit(databases.database, own.publisherId)).includes('staff lucia message.written'));
  });

  test('gives a partner nothing that is for staff, whatever its components say', async () => {
    const components = { paymentReview: { enabled: true }, changeFeed: { enabled: true } };
    const token = await tokenOf({ partner: { id: own.client.partnerId }, components });
    const { operations } = (await read<Session>(token, '/v1/session')).body;
    assert.ok(!operations.includes('reviewPaymentReport'));
    const feedOnly = await tokenOf({
      partner: { id: own.client.partnerId },
      components: { changeFeed: { enabled: true } },
    });
    const { status, body } = await read<ChangePage>(feedOnly, '/v1/changes');
    assert.deepEqual([status, body.data], [200, []], 'it follows, and hears of nothing');
  });

  test('permits what its components permit', async () => {
    const components = { paymentReview: { enabled: true, features: { write: false } } };
    const token = await tokenOf({ staff: { sees: 'everything' }, components });
    const { operations } = (await read<Session>(token, '/v1/session')).body;
    assert.ok(operations.includes('listPaymentReports'));
    assert.deepEqual(
      operations.filter((one) => ['reviewPaymentReport', 'listThreads'].includes(one)),
      [],
    );
    const kinds = async (sessionToken: string) =>
      new Set(
        (await read<ChangePage>(sessionToken, '/v1/changes?limit=1000')).body.data.map(({ kind }) => kind),
      );
    // What a review shows, and no questions.
    const heard = await kinds(token);
    assert.deepEqual(
      [...heard].filter((kind) => !['payment_report', 'publisher', 'file'].includes(kind)),
      [],
    );
    assert.ok(heard.has('payment_report'));
    const whole = await tokenOf({
      staff: { sees: 'everything' },
      components: { changeFeed: { enabled: true } },
    });
    assert.ok((await kinds(whole)).has('message'));
  });

  test('is minted for exactly one holder, and for staff that is named', async () => {
    const partner = { id: own.client.partnerId };
    const staff = { sees: 'everything' };
    const unknown = { externalId: 'nobody' };
    for (const [input, expected] of [
      [{}, '/partner required'],
      [{ partner, staff }, '/staff not-accepted'],
      [{ staff, user: undefined }, '/user required'],
      [{ staff: { partners: [partner, unknown] } }, '/staff/partners/1/externalId unknown-reference'],
      [{ staff: { partners: [{ id: crypto.randomUUID() }] } }, '/staff/partners/0/id unknown-reference'],
      [{ partner: unknown }, '/partner/externalId unknown-reference'],
    ] as const) {
      assert.deepEqual(refusal(await mint(input)), ['422 invalid-request', expected]);
    }
    for (const staff of [{}, { sees: 'everything', partners: [partner] }, { partners: [] }])
      assert.equal((await mint({ staff })).status, 422, JSON.stringify(staff));
  });

  test('repeats a keyed request under its person, and never under another of the same id', async () => {
    const key = crypto.randomUUID();
    const write = async (token: string) =>
      app.call<Message>('POST', `/v1/threads/${account.threadId}/messages`, {
        token,
        body: { text: 'Una vez.' },
        headers: { 'Idempotency-Key': key },
      });
    // A host may name its people as it likes, also like a partner.
    const named = { externalId: own.client.partnerId, name: 'Homónima' };
    const staff = { staff: { sees: 'everything' }, user: named };
    const [first, again] = [await write(await tokenOf(staff)), await write(await tokenOf(staff))];
    assert.equal(again.body.id, first.body.id);
    const partner = await write(own.client.token);
    assert.notEqual(partner.body.id, first.body.id);
    assert.equal(partner.body.author.side, 'partner');
  });
});
