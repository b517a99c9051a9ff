import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentRecord, PaymentRecord } from '@saldo/sdk/contract';
import { dayOf } from './calendar-day.ts';
import { minorOf, readLedger, sum, type Ledger } from './demo-ledger.testing.ts';
import type { DemoData } from './demo.types.ts';
import { makeDemoData } from './make-demo-data.ts';

const samples = [
  ['saldo', '2026-11-21'],
  ['other', '2028-02-29'],
  ['third', '2027-03-31'],
].map(([seed = '', today = '']) => {
  const data = makeDemoData({ seed, today });
  return { data, ledger: readLedger(data.records, today) };
});

function documentsOf({ documents }: Ledger, partner: string): DocumentRecord[] {
  return [...documents.values()].filter(
    ({ data }) => 'externalId' in data.partner && data.partner.externalId === partner,
  );
}

function paymentsOf({ payments }: Ledger, partner: string): PaymentRecord[] {
  return [...payments.values()].filter(
    ({ data }) => 'externalId' in data.partner && data.partner.externalId === partner,
  );
}

function settledOf(ledger: Ledger, externalId: string): bigint {
  const live = [...ledger.documents.values(), ...ledger.payments.values()].filter(
    (record) => !ledger.voided.has(`${record.kind}/${record.externalId}`),
  );
  const allocations = live.flatMap(({ data }) => data.allocations ?? []);
  return sum(allocations.filter(({ document }) => document === externalId).map(({ amount }) => amount));
}

function unapplied({ data }: PaymentRecord | DocumentRecord): bigint {
  const whole = 'total' in data ? data.total : data.amount;
  return minorOf(whole) - sum((data.allocations ?? []).map(({ amount }) => amount));
}

const clientCases: Record<string, (own: DocumentRecord[], ledger: Ledger, data: DemoData) => boolean> = {
  'a part paid': (own, ledger) =>
    own.some(({ externalId, data }) => {
      const settled = settledOf(ledger, externalId);
      return data.type === 'invoice' && settled > 0n && settled < minorOf(data.total);
    }),
  'all paid': (own, ledger) =>
    own.some(
      ({ externalId, data }) =>
        data.type === 'invoice' && settledOf(ledger, externalId) === minorOf(data.total),
    ),
  'short by cents': (own, ledger) =>
    own.some(({ externalId, data }) => minorOf(data.total) - settledOf(ledger, externalId) === 5n),
  'three to six installments': (own) =>
    [3, 4, 5, 6].every((count) => own.some(({ data }) => data.installments?.length === count)),
  'due today, tomorrow and yesterday': (own, _, { today }) =>
    [0, 1, -1].every((days) =>
      own.some(({ data }) => data.dueDate && dayOf(data.dueDate) === dayOf(today) + days),
    ),
  'a credit that is not applied': (own) =>
    own.some(
      (record) => record.data.type === 'credit_note' && unapplied(record) === minorOf(record.data.total),
    ),
  'a credit of which a part is applied': (own) =>
    own.some((record) => {
      const left = unapplied(record);
      return record.data.type === 'credit_note' && left > 0n && left < minorOf(record.data.total);
    }),
  'a voided invoice and what replaces it': (own, ledger) =>
    own.some(({ data }) =>
      data.related?.some(
        ({ relation, externalId }) => relation === 'replaces' && ledger.voided.has(`document/${externalId}`),
      ),
    ),
  'a withholding whose certificate has not come': (own) =>
    own.some(
      ({ externalId, data }) =>
        data.withholdings &&
        !own.some((other) => other.data.related?.some((link) => link.externalId === externalId)),
    ),
  'a certificate, a receipt, a debit note and orders': (own) =>
    (['withholding_certificate', 'receipt', 'debit_note', 'purchase_order'] as const).every((type) =>
      own.some(({ data }) => data.type === type),
    ),
  'an order that an invoice fulfils': (own) =>
    own.some(({ data }) => data.related?.some(({ relation }) => relation === 'fulfils')),
  'a dollar invoice paid in soles, with its difference': (_, ledger) =>
    [...ledger.payments.values()].some(({ data }) =>
      data.allocations?.some(
        ({ amount, paid, difference }) => amount.currency === 'USD' && paid?.currency === 'PEN' && difference,
      ),
    ),
  'a write-off and an opening balance': (own) =>
    (['write_off', 'opening_balance'] as const).every((why) => own.some(({ data }) => data.reason === why)),
  'money given back for a credit note': (_, ledger) =>
    [...ledger.payments.values()].some(({ data }) => data.type === 'refund' && data.allocations),
  'a cheque that is in process until after today': (_, ledger, { today }) =>
    [...ledger.payments.values()].some(
      ({ data }) => data.status === 'in_process' && data.clearsOn !== undefined && data.clearsOn > today,
    ),
  'an invoice that is disputed until after today': (own, _, { today }) =>
    own.some(
      ({ data: { hold } }) => hold?.kind === 'disputed' && hold.until !== undefined && hold.until > today,
    ),
  'invoices with lines, terms, an early-payment discount, addresses and metadata': (own) =>
    own.some(
      ({ data }) =>
        data.lines && data.paymentTerms?.earlyPayment && data.addresses && data.metadata && data.exchangeRate,
    ),
  'a long description': (own) => own.some(({ data }) => (data.description?.length ?? 0) > 500),
  'all three currencies': (own) => new Set(own.map(({ data }) => data.total.currency)).size === 3,
};

describe('the featured client', () => {
  for (const [name, holds] of Object.entries(clientCases)) {
    test(`has ${name}`, () => {
      for (const { data, ledger } of samples) {
        assert.ok(
          holds(documentsOf(ledger, data.featured.client), ledger, data),
          `seed ${data.seed} on ${data.today}`,
        );
      }
    });
  }

  test('has 60 to 90 documents and something in every ageing bucket', () => {
    for (const { data, ledger } of samples) {
      const count = documentsOf(ledger, data.featured.client).length;
      assert.ok(count >= 60 && count <= 90, String(count));
      const account = ledger.accounts.get(`${data.featured.client}/receivable/PEN`);
      for (const [bucket, amount] of Object.entries(account?.buckets ?? {}))
        assert.notEqual(amount, 0n, bucket);
    }
  });

  test('has a payment over many invoices, one on account, one with a rest, and a cheque that came back', () => {
    for (const { data, ledger } of samples) {
      const own = paymentsOf(ledger, data.featured.client);
      assert.ok(own.some((payment) => (payment.data.allocations?.length ?? 0) >= 7));
      assert.ok(own.some((payment) => !payment.data.allocations));
      assert.ok(own.some(({ externalId }) => ledger.voided.has(`payment/${externalId}`)));
      assert.ok(
        [...ledger.payments.values()].some((payment) => payment.data.allocations && unapplied(payment) > 0n),
      );
    }
  });
});

describe('the other partners that have a name', () => {
  test('are a supplier with every payable case, one with more than 400 documents, and one with nothing', () => {
    for (const { data, ledger } of samples) {
      const { supplier, large, empty } = data.featured;
      const own = documentsOf(ledger, supplier);
      assert.ok(own.length >= 60 && own.every((record) => record.data.direction === 'payable'));
      for (const type of [
        'invoice',
        'purchase_order',
        'withholding_certificate',
        'credit_note',
        'receipt',
      ] as const) {
        assert.ok(
          own.some((record) => record.data.type === type),
          type,
        );
      }
      assert.ok(documentsOf(ledger, large).length > 400);
      assert.deepEqual([...documentsOf(ledger, empty), ...paymentsOf(ledger, empty)], []);
      assert.ok(data.partners.some(({ externalId }) => externalId === empty));
      assert.ok(![...data.reports, ...data.threads].some(({ partner }) => partner === empty));
    }
  });

  test('have a supplier whose next payment is planned for a Friday, for what is open', () => {
    for (const { data, ledger } of samples) {
      const planned = paymentsOf(ledger, data.featured.supplier).filter(
        ({ data: { plannedOn } }) => plannedOn,
      );
      assert.ok(planned.length > 0, `seed ${data.seed} on ${data.today}`);
      for (const { data: payment } of planned) {
        assert.equal(new Date(payment.plannedOn!).getUTCDay(), 5);
        assert.ok(payment.plannedOn! > data.today);
        assert.equal(sum([payment.amount]), sum((payment.allocations ?? []).map(({ amount }) => amount)));
      }
    }
  });

  test('have names with what names have', () => {
    const names = samples[0]?.data.partners.map(({ data }) => data.name) ?? [];
    for (const mark of ['ñ', 'Ñ', 'í', '&', '"', "'", '«', '<']) {
      assert.ok(
        names.some((name) => name.includes(mark)),
        mark,
      );
    }
    assert.ok(names.some((name) => name.length > 200));
    assert.equal(new Set(names).size, names.length);
  });

  test('are clients, suppliers, and two of them both', () => {
    const directions = samples[0]?.data.partners.map(({ data }) => data.direction) ?? [];
    assert.equal(directions.filter((direction) => direction === 'both').length, 2);
    assert.ok(directions.filter((direction) => direction === 'payable').length > 5);
  });
});
