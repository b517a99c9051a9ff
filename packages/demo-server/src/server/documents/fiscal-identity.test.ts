import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { DocumentInput, DocumentPage, PublishRecord, PublishResponse } from '@saldo/sdk/contract';
import { withDatabases } from '../db/testing/with-databases.ts';
import { seedPublisher, type SeededPublisher } from '../testing/seed-publisher.ts';
import { refusal, TestApp } from '../testing/test-app.ts';

const uuid = '5fb2822e-396d-4725-8521-cdc4bdd20ccf';

const invoice = (externalId: string, value: string | undefined, data: Partial<DocumentInput> = {}) =>
  ({
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-0001' },
      issueDate: '2026-01-10',
      total: { amount: '100.00', currency: 'PEN' },
      ...(value !== undefined && { fiscal: { scheme: 'cfdi-uuid', value } }),
      ...data,
    },
  }) satisfies PublishRecord;

withDatabases('a fiscal identity', (databases) => {
  let app: TestApp;
  let seeded: SeededPublisher;

  before(async () => {
    app = new TestApp(databases.database);
    seeded = await seedPublisher(databases.database);
  });

  const publish = async (...records: PublishRecord[]) => {
    const { body } = await app.call<PublishResponse>('POST', '/v1/publish', {
      token: seeded.apiKey,
      body: { records },
    });
    return body.results.map(({ outcome, problem }) => {
      const [error] = problem?.errors ?? [];
      return error === undefined
        ? outcome
        : `${error.pointer} ${error.code} ${error.externalId ?? error.detail}`;
    });
  };
  const taken = (by: string) => `/data/fiscal duplicate-fiscal-identity ${by}`;

  test('is one document however it is written; who has it keeps it', async () => {
    assert.deepEqual(await publish(invoice('erp-1', uuid)), ['created']);
    assert.deepEqual(
      await publish(invoice('cfdi-1', uuid.toUpperCase()), invoice('cfdi-2', uuid.replaceAll('-', ''))),
      [taken('erp-1'), taken('erp-1')],
    );
    assert.deepEqual(await publish(invoice('erp-1', uuid, { description: 'Pernos' })), ['updated']);
    assert.deepEqual(await publish(invoice('erp-1', uuid, { description: 'Pernos' })), ['unchanged']);
    const { body } = await app.call<DocumentPage>('GET', `/v1/documents?q=${uuid}`, { token: seeded.apiKey });
    assert.deepEqual(
      body.data.map(({ externalId }) => externalId),
      ['erp-1'],
    );
  });

  test('is refused of one document put by itself, with its field', async () => {
    const answer = await app.call('PUT', '/v1/documents/external/put-1', {
      token: seeded.apiKey,
      body: invoice('put-1', uuid).data,
    });
    assert.deepEqual(refusal(answer), ['422 invalid-request', '/fiscal duplicate-fiscal-identity']);
  });

  test('goes to the first of two in one request, whatever their types', async () => {
    const credit = invoice('two-3', 'twice', { type: 'credit_note' });
    assert.deepEqual(await publish(invoice('two-1', 'twice'), invoice('two-2', 'TWICE'), credit), [
      'created',
      taken('two-1'),
      taken('two-1'),
    ]);
  });

  test('is free again once its document is voided, deleted or published without it', async () => {
    for (const end of ['void', 'delete', 'without']) {
      const [old, next] = [`${end}-old`, `${end}-next`];
      await publish(invoice(old, end));
      const ending: PublishRecord =
        end === 'void'
          ? { kind: 'document', op: 'void', externalId: old, data: { reason: 'x', date: '2026-01-11' } }
          : end === 'delete'
            ? { kind: 'document', op: 'delete', externalId: old }
            : invoice(old, undefined);
      assert.deepEqual((await publish(ending, invoice(next, end)))[1], taken(old), end);
      assert.deepEqual(await publish(invoice(next, end)), ['created'], end);
    }
    assert.deepEqual(await publish(invoice('void-old', 'void')), [taken('void-next')]);
  });

  test('is of one scheme and one publisher', async () => {
    const other = await seedPublisher(databases.database);
    const body = { records: [invoice('erp-1', uuid)] };
    const answer = await app.call<PublishResponse>('POST', '/v1/publish', { token: other.apiKey, body });
    assert.equal(answer.body.results[0]?.outcome, 'created');
    assert.deepEqual(
      await publish(invoice('scheme', undefined, { fiscal: { scheme: 'cae', value: uuid } })),
      ['created'],
    );
  });

  test('has one winner of many writers at once', async () => {
    const rounds = Array.from({ length: 12 }, (_, index) => index);
    const results = await Promise.all(rounds.map((index) => publish(invoice(`race-${index}`, 'race'))));
    const winner = results.findIndex(([result]) => result === 'created');
    assert.deepEqual(
      results,
      rounds.map((index) => [index === winner ? 'created' : taken(`race-${winner}`)]),
    );
  });
});
