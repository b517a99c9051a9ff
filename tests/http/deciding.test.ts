import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { PaymentReport, Problem, Publisher, PublisherInput, ReviewInput } from '@saldo/sdk/contract';
import { withDatabases } from '../../packages/demo-server/src/server/db/testing/with-databases.ts';
import {
  seedPublisher,
  type SeededPublisher,
} from '../../packages/demo-server/src/server/testing/seed-publisher.ts';
import { refusal, TestApp } from '../../packages/demo-server/src/server/testing/test-app.ts';

const RACES = 20;

withDatabases('two clerks who decide', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;
  before(async () => {
    seeded = await seedPublisher(databases.database);
    app = new TestApp(databases.database);
  });

  const report = async (): Promise<PaymentReport> => {
    const { body } = await app.call<PaymentReport>('POST', '/v1/payment-reports', {
      token: seeded.client.token,
      body: {
        direction: 'receivable',
        paymentDate: '2026-02-01',
        amount: { amount: '10.00', currency: 'PEN' },
        method: 'cash',
        lines: [],
      },
    });
    return body;
  };
  const review = <Body = PaymentReport>(id: string, body: ReviewInput, ifMatch?: string) =>
    app.call<Body>('PUT', `/v1/payment-reports/${id}/review`, {
      token: seeded.apiKey,
      body,
      headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch },
    });
  const read = <Body>(path: string) => app.call<Body>('GET', path, { token: seeded.apiKey });

  test('about a report at once: the later one learns what the earlier one decided', async () => {
    for (let race = 0; race < RACES; race++) {
      const { id, revision } = await report();
      const answers = await Promise.all([
        review<PaymentReport & Problem>(id, { status: 'accepted' }, `"${revision}"`),
        review<PaymentReport & Problem>(id, { status: 'rejected', reason: 'No llegó' }, `"${revision}"`),
      ]);
      const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
      assert.deepEqual([won!.status, lost!.status], [200, 412]);
      assert.equal(lost!.body.code, 'changed-meanwhile');
      assert.deepEqual(lost!.body.current, won!.body);
      assert.deepEqual((await read(`/v1/payment-reports/${id}`)).body, won!.body);
    }
  });

  test('about the settings at once: neither overwrites what it has not seen', async () => {
    for (let race = 0; race < RACES; race++) {
      const { headers, body } = await read<Publisher>('/v1/publisher');
      const seen = headers.get('etag')!;
      const { id: _, revision: __, ...settings } = body;
      const put = (name: string) =>
        app.call<Publisher & Problem>('PUT', '/v1/publisher', {
          token: seeded.apiKey,
          body: { ...settings, name },
          headers: { 'If-Match': seen },
        });
      const answers = await Promise.all([put(`A ${race}`), put(`B ${race}`)]);
      const [won, lost] = answers.toSorted((a, b) => a.status - b.status);
      assert.deepEqual([won!.status, lost!.status], [200, 412]);
      assert.equal(won!.body.revision, body.revision + 1);
      assert.deepEqual(lost!.body.current, won!.body);
    }
  });

  test('a review names the state that it is about, by the tag that was read, its revision, or any', async () => {
    const { id } = await report();
    const path = `/v1/payment-reports/${id}`;
    const etag = (await read(path)).headers.get('etag')!;
    assert.deepEqual(refusal(await review(id, { status: 'in_review' })), ['428 precondition-required']);
    assert.deepEqual(refusal(await review(id, { status: 'in_review' }, '3')), [
      '422 invalid-request',
      'header/If-Match malformed',
    ]);
    assert.equal((await review(id, { status: 'in_review' }, etag)).status, 200);
    const stale = await review<Problem>(id, { status: 'accepted' }, etag);
    assert.equal(stale.status, 412);
    assert.equal(stale.headers.get('etag'), '"2"');
    // As a proxy that compresses weakens it.
    const weakened = `W/${(await read(path)).headers.get('etag')}`;
    assert.equal((await review(id, { status: 'accepted' }, weakened)).status, 200);
    assert.equal((await review(id, { status: 'applied' }, '*')).status, 200);
  });

  test('an answer whose receipt was lost may be sent again as it was', async () => {
    const { id } = await report();
    const first = await review(id, { status: 'accepted' }, '"1"');
    assert.deepEqual((await review(id, { status: 'accepted' }, '"1"')).body, first.body);
  });

  test('settings without If-Match are replaced whatever they are', async () => {
    const put = (name: string) =>
      app.call<Publisher>('PUT', '/v1/publisher', {
        token: seeded.apiKey,
        body: { name, timeZone: 'America/Lima' },
      });
    const { revision } = (await put('Una')).body;
    const again = await put('Otra');
    assert.deepEqual([again.status, again.body.revision], [200, revision + 1]);
  });

  test('settings that say no more than was read are the same settings', async () => {
    const put = async (body: PublisherInput) =>
      (await app.call<Publisher>('PUT', '/v1/publisher', { token: seeded.apiKey, body })).body;
    const { id: _, revision, ...settings } = await put({ name: 'Nueva', timeZone: 'America/Lima' });
    assert.equal((await put(settings)).revision, revision);
    assert.equal((await put({ ...settings, identifiers: [] })).revision, revision);
  });
});
