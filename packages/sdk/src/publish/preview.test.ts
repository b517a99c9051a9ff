import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishRecord, PublishRequest } from '../generated/contract.ts';
import { accept, partner, publishingClient } from '../testing/publishing.ts';

const pen = (amount: string) => ({ amount, currency: 'PEN' });

function invoice(externalId: string, data: object = {}): PublishRecord {
  return {
    kind: 'document',
    externalId,
    data: {
      type: 'invoice',
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      issueDate: '2026-01-10',
      total: pen('10.00'),
      ...data,
    },
  } as PublishRecord;
}

function payment(externalId: string, allocations: object[]): PublishRecord {
  return {
    kind: 'payment',
    externalId,
    data: {
      direction: 'receivable',
      partner: { externalId: 'C-1' },
      date: '2026-02-01',
      amount: pen('10.00'),
      allocations,
    },
  } as PublishRecord;
}

/** The external ids that each request assumes. */
async function assumedBy(records: PublishRecord[], batchSize: number, newFiles?: Set<string>) {
  const { saldo, requests } = publishingClient(...records.map(() => accept));
  await saldo.publish(records, { batchSize, preview: true, newFiles }).summary();
  return Promise.all(
    requests.map(async (request) => {
      assert.equal(new URL(request.url).searchParams.get('preview'), 'true');
      const { assuming = {} } = (await request.clone().json()) as PublishRequest;
      return [...(assuming.records ?? []).map(({ externalId }) => externalId), ...(assuming.files ?? [])];
    }),
  );
}

test('a preview in several requests assumes what each names of those before, and what that names', async () => {
  const fiscal = { scheme: 'cae', value: '71' };
  const records = [
    partner('C-1'),
    partner('C-2', 'Ficticio Dos'),
    invoice('F-1', { fiscal }),
    payment('P-1', [{ document: 'F-1', amount: pen('4.00') }]),
    payment('P-2', [{ fiscal, amount: pen('4.00') }]),
    invoice('F-1', { fiscal, total: pen('12.00') }),
  ];
  assert.deepEqual(await assumedBy(records, 1), [
    [],
    [],
    ['C-1'],
    ['C-1', 'F-1'],
    ['C-1', 'F-1'],
    ['C-1', 'F-1', 'P-1', 'P-2'],
  ]);
});

test('a party that a paper made is assumed for the papers that name it in another way of writing', async () => {
  const named = (externalId: string, taxId: string) =>
    invoice(externalId, { partner: { name: 'Ficticia', taxId } });
  assert.deepEqual(await assumedBy([named('F-1', 'AAZ-010101-AB1'), named('F-2', 'AAZ010101AB1')], 1), [
    [],
    ['F-1'],
  ]);
});

test('files that will be there are assumed where they are named', async () => {
  const files = [{ externalId: 'new' }, { externalId: 'old' }];
  assert.deepEqual(await assumedBy([invoice('F-1', { files })], 1, new Set(['new', 'other'])), [['new']]);
});
