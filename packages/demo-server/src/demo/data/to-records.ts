import type {
  DocumentRecord,
  PartnerRecord,
  PaymentRecord,
  PublishRecord,
  VoidRecord,
} from '@saldo/sdk/contract';
import { dateOf } from './calendar-day.ts';
import type { DraftPayment } from './collect-payments.ts';
import type { DemoDocument } from './demo.types.ts';
import type { Draft } from './draft.ts';
import { moneyOf } from './minor-units.ts';
import { byDay, type DocumentNumber } from './number-records.ts';
import type { CataloguePartner } from './partner-catalogue.ts';

const batchSize = 500;

export function partnerRecord({ externalId, data }: CataloguePartner): PartnerRecord {
  return { kind: 'partner', externalId, data };
}

export function documentRecord({ externalId, data }: DemoDocument): DocumentRecord {
  return { kind: 'document', externalId, data };
}

export function paymentRecord(
  payment: DraftPayment,
  externalId: string,
  numbers: ReadonlyMap<string, DocumentNumber>,
): PaymentRecord {
  const allocations = payment.claims.map(({ draft, installment, minor }) => ({
    document: numbers.get(draft.key)?.externalId ?? '',
    ...(installment !== undefined && { installment }),
    amount: moneyOf(minor, payment.currency),
  }));
  return {
    kind: 'payment',
    externalId,
    data: {
      direction: payment.direction,
      partner: { externalId: payment.partner.externalId },
      date: dateOf(payment.day),
      amount: moneyOf(payment.minor, payment.currency),
      method: payment.method,
      reference: payment.reference,
      ...(allocations.length > 0 && { allocations }),
      ...(payment.description && { description: payment.description }),
    },
  };
}

/** Voids of documents and of payments whose cheque came back, by date. */
export function voidRecords(
  drafts: readonly Draft[],
  numbers: ReadonlyMap<string, DocumentNumber>,
  payments: readonly DraftPayment[],
  paymentIds: ReadonlyMap<string, string>,
): VoidRecord[] {
  const documents = drafts.flatMap(({ key, voided }) =>
    voided
      ? [{ ...voided, key, kind: 'document' as const, externalId: numbers.get(key)?.externalId ?? '' }]
      : [],
  );
  const bounced = payments
    .filter((payment) => payment.bounced)
    .map(({ key, day }) => ({
      key,
      day: day + 3,
      reason: 'Cheque devuelto por falta de fondos',
      kind: 'payment' as const,
      externalId: paymentIds.get(key) ?? '',
    }));
  return byDay([...documents, ...bounced]).map(({ kind, externalId, reason, day }) => ({
    kind,
    op: 'void',
    externalId,
    data: { reason, date: dateOf(day) },
  }));
}

/** Cuts the records into requests. In one request only the last of two records with the same id counts, so they are parted. */
export function inBatches(records: readonly PublishRecord[]): PublishRecord[][] {
  const batches: PublishRecord[][] = [];
  let names = new Set<string>();
  for (const record of records) {
    const name = `${record.kind}/${record.externalId}`;
    const last = batches.at(-1);
    if (!last || last.length >= batchSize || names.has(name)) {
      batches.push([record]);
      names = new Set([name]);
    } else {
      last.push(record);
      names.add(name);
    }
  }
  return batches;
}
