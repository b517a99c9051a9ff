import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Validator } from '@saldo/sdk/judging';
import { addMonths, dateOf, dayOf } from './calendar-day.ts';
import { minorOf, readLedger, sum } from './demo-ledger.testing.ts';
import type { DemoData } from './demo.types.ts';
import { makeDemoData } from './make-demo-data.ts';

const pinned = makeDemoData({ seed: 'saldo', today: '2026-11-21' });

const anyDay = fc.integer({ min: dayOf('2024-01-01'), max: dayOf('2030-12-31') }).map(dateOf);
const anySeed = fc.string({ maxLength: 8 });

/** Days that calendars trip over, and two that differ in every run. */
const samples = [
  pinned,
  ...[
    ['saldo', '2028-02-29'],
    ['other', '2027-03-31'],
    ['', '2027-01-01'],
    ...fc.sample(fc.tuple(anySeed, anyDay), 2),
  ].map(([seed = '', today = '']) => makeDemoData({ seed, today })),
];

function onSeveralDays(check: (data: DemoData) => void): void {
  for (const data of samples) {
    try {
      check(data);
    } catch (error) {
      throw new Error(`With seed ${JSON.stringify(data.seed)} on ${data.today}`, { cause: error });
    }
  }
}

/** What `assert.deepEqual` can compare: everything but the functions. */
function plain(data: DemoData): unknown {
  return JSON.parse(JSON.stringify(data));
}

describe('makeDemoData', () => {
  test('gives the same for the same seed and day, and something else for another seed', () => {
    assert.deepEqual(plain(makeDemoData({ seed: 'saldo', today: '2026-11-21' })), plain(pinned));
    const other = makeDemoData({ seed: 'other', today: '2026-11-21' });
    assert.notDeepEqual(other.records, pinned.records);
  });

  test('gives a document the same id on every day', () => {
    const ids = (data: DemoData) => data.documents.map(({ externalId }) => externalId).sort();
    for (const data of samples.filter(({ seed }) => seed === pinned.seed))
      assert.deepEqual(ids(data), ids(pinned));
  });

  test('has 40 partners, 1,500 documents and 18 months in three currencies, none of it in the future', () => {
    onSeveralDays(({ partners, documents, records, publisher, today }) => {
      assert.equal(partners.length, 40);
      assert.equal(documents.length, 1500);
      assert.deepEqual(
        new Set(documents.map(({ data }) => data.total.currency)),
        new Set(publisher.currencies?.map(({ code }) => code)),
      );
      assert.ok(publisher.currencies?.some(({ decimals }) => decimals === 0));
      const dates = records.flatMap((record) => {
        if (record.op === 'delete' || record.kind === 'partner') return [];
        if ('date' in record.data) return [record.data.date];
        return 'issueDate' in record.data ? [record.data.issueDate] : [];
      });
      assert.ok(dates.every((date) => date <= today));
      const first = dates.reduce((a, b) => (a < b ? a : b));
      assert.ok(
        first >= dateOf(addMonths(dayOf(today), -18)) && first < dateOf(addMonths(dayOf(today), -17)),
      );
    });
  });

  test('follows the contract', () => {
    const validator = new Validator();
    const validate = (name: string, value: unknown) =>
      assert.deepEqual(validator.judge(`#/components/schemas/${name}`, value), [], JSON.stringify(value));
    onSeveralDays(({ publisher, records, documents }) => {
      validate('PublisherInput', publisher);
      for (const record of records) validate('PublishRecord', record);
      for (const { data } of documents) validate('DocumentInput', data);
    });
  });

  test('adds up: lines, taxes, installments, allocations, balances and ageing', () => {
    onSeveralDays((data) => {
      for (const { externalId, data: document, lines } of data.documents) {
        const total = minorOf(document.total);
        const { currency } = document.total;
        const listed = sum(lines.map(({ amount }) => ({ amount, currency })));
        assert.equal(listed, minorOf(document.subtotal ?? document.total), externalId);
        for (const line of lines) {
          if (!line.quantity || !line.unitPrice) continue;
          const price = minorOf({ amount: line.unitPrice, currency });
          assert.equal(BigInt(line.quantity) * price, minorOf({ amount: line.amount, currency }));
        }
        assert.equal(listed + sum((document.taxes ?? []).map(({ amount }) => amount)), total, externalId);
        assert.ok(total > 0n, externalId);
        for (const { base, rate = '', amount } of [
          ...(document.taxes ?? []),
          ...(document.withholdings ?? []),
        ]) {
          assert.ok(base);
          const parts = minorOf(base) * BigInt(rate.replace('0.', ''));
          assert.equal(minorOf(amount), (parts + 50n) / 100n, externalId);
        }
        if (document.installments) {
          assert.equal(sum(document.installments.map(({ amount }) => amount)), total, externalId);
          assert.equal(document.installments.at(-1)?.dueDate, document.dueDate);
        }
      }
      const { accounts } = readLedger(data.records, data.today);
      for (const [key, { signed, open, buckets }] of accounts) {
        assert.equal(signed, open, key);
        assert.equal(
          Object.values(buckets).reduce((a, b) => a + b),
          open,
          key,
        );
      }
    });
  });

  test('certifies exactly what an invoice says was withheld', () => {
    onSeveralDays((data) => {
      const { documents } = readLedger(data.records, data.today);
      const certificates = data.documents.filter(({ data: { type } }) => type === 'withholding_certificate');
      assert.ok(certificates.length > 20);
      for (const { data: certificate } of certificates) {
        const [allocation] = certificate.allocations ?? [];
        const invoice = documents.get(allocation?.document ?? '');
        assert.deepEqual(
          invoice?.data.withholdings?.map(({ amount }) => amount),
          [certificate.total],
        );
        assert.deepEqual(allocation?.amount, certificate.total);
        assert.deepEqual(certificate.related, [{ relation: 'certifies', externalId: invoice?.externalId }]);
      }
    });
  });

  test('acknowledges by a receipt exactly one payment', () => {
    onSeveralDays((data) => {
      const { payments } = readLedger(data.records, data.today);
      const receipts = data.documents.filter(({ data: { type } }) => type === 'receipt');
      assert.ok(receipts.length > 5);
      for (const { data: receipt } of receipts) {
        const payment = payments.get(receipt.reference ?? '');
        assert.deepEqual(payment?.data.amount, receipt.total);
        assert.deepEqual(
          payment?.data.allocations?.map(({ document }) => document),
          receipt.related?.map(({ externalId }) => externalId),
        );
      }
    });
  });

  test('sends what is referred to first, and no record twice in a batch', () => {
    onSeveralDays(({ batches, records }) => {
      assert.deepEqual(batches.flat(), records);
      const known = new Set<string>();
      const order = ['partner', 'document', 'payment', 'void'];
      let step = 0;
      for (const record of records) {
        const kind = record.op === 'void' ? 'void' : record.kind;
        assert.ok(order.indexOf(kind) >= step, 'partners, documents, payments, voids');
        step = order.indexOf(kind);
        if (record.op === 'void') assert.ok(known.has(`${record.kind}/${record.externalId}`));
        if (!('data' in record)) continue;
        if ('partner' in record.data && 'externalId' in record.data.partner) {
          assert.ok(known.has(`partner/${record.data.partner.externalId}`));
        }
        known.add(`${record.kind}/${record.externalId}`);
        if ('allocations' in record.data && record.kind === 'payment') {
          for (const { document } of record.data.allocations ?? [])
            assert.ok(known.has(`document/${document}`));
        }
      }
      for (const batch of batches) {
        assert.ok(batch.length <= 500);
        const names = batch.map(({ kind, externalId }) => `${kind}/${externalId}`);
        assert.equal(new Set(names).size, names.length);
      }
      const documents = records.flatMap((record) =>
        record.kind === 'document' && !record.op ? [record] : [],
      );
      const ids = new Set(documents.map(({ externalId }) => externalId));
      assert.equal(ids.size, documents.length);
      for (const { data } of documents) {
        for (const { externalId } of data.related ?? []) assert.ok(ids.has(externalId!));
      }
    });
  });
});
