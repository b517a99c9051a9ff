import type { DocumentRecord, Money, PaymentRecord, PublishRecord } from '@saldo/sdk/contract';
import { dayOf } from './calendar-day.ts';

/** Reads the records as a server would, from nothing but the contract: the judge of the demo data's numbers. */
export interface Ledger {
  documents: Map<string, DocumentRecord>;
  payments: Map<string, PaymentRecord>;
  voided: Map<string, string>;
  /** Per partner, direction and currency. */
  accounts: Map<string, Account>;
}

export interface Account {
  signed: bigint;
  open: bigint;
  buckets: Record<Bucket, bigint>;
}

export type Bucket = 'current' | 'days_1_30' | 'days_31_60' | 'days_61_90' | 'over_90' | 'unapplied';

/** Minor units; every amount of a currency must have the same number of decimals. */
export function minorOf({ amount, currency }: Money): bigint {
  const decimals = currency === 'CLP' ? 0 : 2;
  const [whole = '', fraction = ''] = amount.split('.');
  if (fraction.length !== decimals)
    throw new Error(`${amount} ${currency} has the wrong number of decimals.`);
  return BigInt(whole + fraction);
}

export function sum(amounts: readonly Money[]): bigint {
  return amounts.reduce((total, amount) => total + minorOf(amount), 0n);
}

export function readLedger(records: readonly PublishRecord[], today: string): Ledger {
  const ledger: Ledger = {
    documents: new Map(),
    payments: new Map(),
    voided: new Map(),
    accounts: new Map(),
  };
  for (const record of records) {
    if (record.op === 'void') ledger.voided.set(`${record.kind}/${record.externalId}`, record.data.date);
    else if (record.op === 'delete' || record.kind === 'partner') continue;
    else if (record.kind === 'document') ledger.documents.set(record.externalId, record);
    else ledger.payments.set(record.externalId, record);
  }
  const live = <T extends { kind: string; externalId: string }>(items: Iterable<T>) =>
    [...items].filter(({ kind, externalId }) => !ledger.voided.has(`${kind}/${externalId}`));
  const documents = live(ledger.documents.values());
  const payments = live(ledger.payments.values()).filter(({ data }) => data.status !== 'in_process');
  const settlers = [
    ...documents.map(({ data }) => ({ ...data, amount: data.total })),
    ...payments.map(({ data }) => data),
  ];
  const settled = Map.groupBy(
    settlers.flatMap(({ allocations = [] }) => allocations),
    ({ document }) => document,
  );
  for (const { externalId, data } of documents) {
    if (data.type === 'purchase_order' || data.type === 'receipt') continue;
    const account = accountOf(ledger, data, data.total.currency);
    if (['invoice', 'debit_note'].includes(data.type) || data.effect === 'increase') {
      account.signed += minorOf(data.total);
      const parts = (
        data.installments ?? [{ number: 1, dueDate: data.dueDate ?? data.issueDate, amount: data.total }]
      ).map((part) => ({
        number: part.number,
        days: dayOf(today) - dayOf(part.dueDate),
        open: minorOf(part.amount),
      }));
      for (const { amount, installment } of settled.get(externalId) ?? []) {
        let left = minorOf(amount);
        for (const part of parts.filter(
          ({ number }) => installment === undefined || number === installment,
        )) {
          const taken = left < part.open ? left : part.open;
          part.open -= taken;
          left -= taken;
        }
        if (left !== 0n) throw new Error(`${externalId} is settled by more than it is.`);
      }
      for (const { days, open } of parts) {
        account.open += open;
        account.buckets[bucketOf(days)] += open;
      }
    } else {
      account.signed -= minorOf(data.total);
      const paidOut = sum((settled.get(externalId) ?? []).map(({ amount }) => amount));
      const unapplied = minorOf(data.total) - takenOf(ledger, data) - paidOut;
      if (unapplied < 0n) throw new Error(`${externalId} settles more than it is.`);
      account.open -= unapplied;
      account.buckets.unapplied -= unapplied;
    }
  }
  for (const { externalId, data } of payments) {
    const account = accountOf(ledger, data, data.amount.currency);
    const sign = data.type === 'refund' ? -1n : 1n;
    account.signed -= sign * minorOf(data.amount);
    const unapplied = minorOf(data.amount) - takenOf(ledger, data);
    if (unapplied < 0n) throw new Error(`${externalId} settles more than it is.`);
    account.open -= sign * unapplied;
    account.buckets.unapplied -= sign * unapplied;
  }
  return ledger;
}

/** What the allocations take of the payment or credit. Across currencies they move both accounts. */
function takenOf(ledger: Ledger, data: DocumentRecord['data'] | PaymentRecord['data']): bigint {
  const own = 'total' in data ? data.total.currency : data.amount.currency;
  const sign = 'amount' in data && data.type === 'refund' ? -1n : 1n;
  for (const { amount, paid } of data.allocations ?? []) {
    if (!paid || amount.currency === own) continue;
    accountOf(ledger, data, amount.currency).signed -= sign * minorOf(amount);
    accountOf(ledger, data, own).signed += sign * minorOf(paid);
  }
  return sum((data.allocations ?? []).map(({ amount, paid }) => paid ?? amount));
}

function accountOf(
  ledger: Ledger,
  data: DocumentRecord['data'] | PaymentRecord['data'],
  currency: string,
): Account {
  const partner = 'externalId' in data.partner ? data.partner.externalId : data.partner.taxId;
  const key = `${partner}/${data.direction}/${currency}`;
  const account = ledger.accounts.get(key) ?? {
    signed: 0n,
    open: 0n,
    buckets: { current: 0n, days_1_30: 0n, days_31_60: 0n, days_61_90: 0n, over_90: 0n, unapplied: 0n },
  };
  ledger.accounts.set(key, account);
  return account;
}

function bucketOf(days: number): Bucket {
  if (days <= 0) return 'current';
  if (days <= 30) return 'days_1_30';
  if (days <= 60) return 'days_31_60';
  return days <= 90 ? 'days_61_90' : 'over_90';
}
