import type { Payment, Publisher, Related } from '@saldo/sdk/contract';
import { currencyDecimals, subtractDecimals } from '@saldo/sdk/money';
import { toDocumentRef } from '../documents/document-ref.wire.ts';
import { fromTheOther } from '../documents/relation.ts';
import { toProvenance } from '../records/provenance.wire.ts';
import { toFileLink } from '../files/file.wire.ts';
import { toExchanged } from '../money/exchange.wire.ts';
import { toMoney } from '../money/money.wire.ts';
import type { PaymentRow } from './payment.store.ts';

export function toPayment(publisher: Publisher, row: PaymentRow): Payment {
  const { currency, content } = row;
  const decimals = currencyDecimals(publisher, currency);
  const money = (amount: string) => toMoney(amount, currency, decimals);
  const { method, reference, description, metadata, plannedOn, clearsOn, fiscal, depositAccount } = content;
  return {
    id: row.payment_id,
    externalId: row.external_id,
    type: row.type,
    direction: row.direction,
    partner: { id: row.partner_id, externalId: row.partner_external_id, name: row.partner_name },
    date: row.date,
    status: row.status,
    ...(plannedOn === undefined ? {} : { plannedOn }),
    ...(clearsOn === undefined ? {} : { clearsOn }),
    currency,
    decimals,
    amount: money(row.amount),
    unappliedAmount: money(row.status === 'recorded' ? subtractDecimals(row.amount, row.applied) : '0'),
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
    allocations: (row.allocations ?? []).map((one) => ({
      document: toDocumentRef({ ...one, document_id: one.documentId, external_id: one.externalId }),
      ...(one.installment === null ? {} : { installment: one.installment }),
      ...toExchanged(publisher, { ...one, source_currency: currency }),
    })),
    ...(description === undefined ? {} : { description }),
    ...(fiscal === undefined ? {} : { fiscal }),
    ...(depositAccount === undefined ? {} : { depositAccount }),
    ...(row.files === null ? {} : { files: row.files.map(toFileLink) }),
    ...(row.naming === null ? {} : { related: row.naming.map(toNaming) }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(row.void_date === null ? {} : { voided: { reason: row.void_reason ?? '', date: row.void_date } }),
    provenance: toProvenance(row),
  };
}

function toNaming({ relation, ...row }: NonNullable<PaymentRow['naming']>[number]): Related {
  return {
    relation: fromTheOther(relation),
    externalId: row.external_id,
    document: toDocumentRef(row),
  };
}
