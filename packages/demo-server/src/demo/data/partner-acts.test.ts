import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minorOf, readLedger, sum, type Ledger } from './demo-ledger.testing.ts';
import type { DemoReport } from './demo.types.ts';
import { makeDemoData } from './make-demo-data.ts';

const samples = [
  ['saldo', '2026-11-21'],
  ['other', '2028-02-29'],
  ['', '2027-01-01'],
].map(([seed = '', today = '']) => {
  const data = makeDemoData({ seed, today });
  return { data, ledger: readLedger(data.records, today) };
});

function openOf(ledger: Ledger, externalId: string): bigint {
  const invoice = ledger.documents.get(externalId);
  if (!invoice || ledger.voided.has(`document/${externalId}`)) return 0n;
  const live = [...ledger.documents.values(), ...ledger.payments.values()].filter(
    (record) => !ledger.voided.has(`${record.kind}/${record.externalId}`),
  );
  const allocations = live
    .flatMap(({ data }) => data.allocations ?? [])
    .filter(({ document }) => document === externalId);
  return minorOf(invoice.data.total) - sum(allocations.map(({ amount }) => amount));
}

function claimedBy(report: DemoReport, document: string): bigint {
  const lines = report.lines.filter((line) => line.document === document);
  return sum(
    lines.flatMap(({ amount, withholdings }) => [amount, ...withholdings.map((item) => item.amount)]),
  );
}

describe('payment reports', () => {
  test('of the featured client are in every state', () => {
    for (const { data } of samples) {
      const own = data.reports.filter(({ partner }) => partner === data.featured.client);
      assert.deepEqual(
        new Set(own.map(({ status }) => status)),
        new Set(['submitted', 'in_review', 'accepted', 'applied', 'rejected']),
      );
    }
  });

  test('never claim more than is open, all that are not applied taken together', () => {
    for (const { data, ledger } of samples) {
      const pending = data.reports.filter(({ status }) => status !== 'applied');
      const documents = new Set(pending.flatMap(({ lines }) => lines.map(({ document }) => document)));
      for (const document of documents) {
        const claimed = pending.reduce((total, report) => total + claimedBy(report, document), 0n);
        assert.ok(claimed > 0n && claimed <= openOf(ledger, document), document);
      }
    }
  });

  test('that are applied became a payment of the same amount for the same documents', () => {
    for (const { data, ledger } of samples) {
      for (const report of data.reports.filter(({ status }) => status === 'applied')) {
        const payment = ledger.payments.get(report.review?.payment ?? '');
        assert.deepEqual(payment?.data.amount, report.amount);
        assert.equal(payment?.data.date, report.paymentDate);
        assert.deepEqual(
          payment?.data.allocations?.map(({ document, amount }) => ({ document, amount })),
          report.lines.map(({ document, amount }) => ({ document, amount })),
        );
      }
    }
  });

  test('say why they were rejected, and only then', () => {
    for (const { data } of samples) {
      for (const { status, review } of data.reports) {
        assert.equal(review?.reason !== undefined, status === 'rejected');
        assert.equal(review === undefined, status === 'submitted');
      }
    }
  });

  test('are made before today, after the payment and before the answer, in one currency', () => {
    for (const { data, ledger } of samples) {
      const accounts = data.publisher.depositAccounts ?? [];
      for (const {
        amount,
        lines,
        paymentDate,
        createdAt,
        review,
        depositAccountId,
        partner,
      } of data.reports) {
        assert.ok(createdAt.slice(0, 10) < data.today && createdAt.slice(0, 10) >= paymentDate);
        if (review) assert.ok(review.at > createdAt && review.at.slice(0, 10) < data.today);
        assert.ok(lines.every((line) => line.amount.currency === amount.currency));
        assert.ok(sum(lines.map((line) => line.amount)) <= minorOf(amount));
        assert.equal(accounts.find(({ id }) => id === depositAccountId)?.currency, amount.currency);
        for (const { document } of lines) {
          const owner = ledger.documents.get(document)?.data.partner;
          assert.deepEqual(owner, { externalId: partner });
        }
      }
    }
  });
});

describe('threads', () => {
  test('of the featured client and supplier are unread by each side, both ways', () => {
    for (const { data } of samples) {
      for (const featured of [data.featured.client, data.featured.supplier]) {
        const own = data.threads.filter(({ partner }) => partner === featured);
        assert.ok(own.some(({ read, messages }) => read.partner < messages.length));
        assert.ok(own.some(({ read, messages }) => read.publisher < messages.length));
        assert.ok(own.some(({ messages }) => new Set(messages.map(({ side }) => side)).size === 2));
      }
      const kinds = data.threads
        .filter(({ partner }) => partner === data.featured.client)
        .map(({ about }) => about.kind);
      assert.deepEqual(new Set(kinds), new Set(['account', 'document', 'payment', 'payment_report']));
    }
  });

  test('go forward in time, end before today, and are read by those who wrote', () => {
    for (const { data } of samples) {
      for (const { key, messages, read } of data.threads) {
        const instants = messages.map(({ at }) => at);
        assert.deepEqual(instants, [...new Set(instants)].toSorted(), key);
        assert.ok(instants.every((at) => at.slice(0, 10) < data.today));
        for (const side of ['partner', 'publisher'] as const) {
          assert.ok(
            messages.slice(read[side]).every((message) => message.side !== side),
            key,
          );
        }
      }
    }
  });

  test('are about something that was there before', () => {
    for (const { data, ledger } of samples) {
      for (const { about, messages, key } of data.threads) {
        const since =
          about.kind === 'document'
            ? ledger.documents.get(about.externalId)?.data.issueDate
            : about.kind === 'payment'
              ? ledger.payments.get(about.externalId)?.data.date
              : about.kind === 'payment_report'
                ? data.reports.find((report) => report.key === about.report)?.createdAt
                : '';
        assert.ok(since !== undefined && since <= (messages[0]?.at ?? ''), key);
      }
    }
  });
});

describe('uploads', () => {
  test('belong to a report, and are PDF and PNG', () => {
    for (const { data } of samples) {
      assert.deepEqual(
        data.uploadsSent.map(({ key }) => key),
        data.reports.flatMap(({ files }) => files),
      );
      assert.deepEqual(
        new Set(data.uploadsSent.map(({ mediaType }) => mediaType)),
        new Set(['application/pdf', 'image/png']),
      );
    }
  });
});
