import { documentLabel } from '../../events/document-pointer.ts';
import type { SaldoDocument, DocumentRef, Money, Settlement } from '@saldo/sdk/contract';

/** A payment or credit that settles the document, or a document that this credit settles. */
export interface SettledRow {
  readonly key: string;
  /** A document that can be opened; absent of payments. */
  readonly document?: DocumentRef | undefined;
  readonly kind: Settlement['kind'];
  readonly type?: Settlement['type'] | undefined;
  readonly reason?: string | undefined;
  readonly label: string;
  readonly installment?: number | undefined;
  readonly date?: string | undefined;
  /** It has not cleared and counts nowhere. */
  readonly inProcess: boolean;
  readonly plannedOn?: string | undefined;
  readonly clearsOn?: string | undefined;
  /** In the document's currency. */
  readonly amount: Money;
  /** The other side of an exchange: what it took of the payment, or what it settles of the other document. */
  readonly other?: Money | undefined;
  /** How much of `rateOf.price` one of `rateOf.one` costs. */
  readonly rate?: string | undefined;
  readonly rateOf: { readonly one: string; readonly price: string };
  readonly difference?: Money | undefined;
}

/** What settles the document, in order of days; what has not cleared comes last. */
export function settlementRows({ settlements, settlementsInProcess = [] }: SaldoDocument): SettledRow[] {
  return [
    ...settlements.map((one, at) => settlementRow(one, `s${at}`, false)),
    ...settlementsInProcess.map((one, at) => settlementRow(one, `p${at}`, true)),
  ];
}

function settlementRow(settlement: Settlement, key: string, inProcess: boolean): SettledRow {
  const { kind, id, externalId, type, reason, label = externalId, paid, amount } = settlement;
  const { installment, date, plannedOn, clearsOn, rate, difference } = settlement;
  return {
    key,
    kind,
    label,
    amount,
    inProcess,
    ...{ type, reason, installment, date, plannedOn, clearsOn, rate, difference },
    document: kind === 'document' ? { id, externalId, type: type ?? kind } : undefined,
    other: paid,
    rateOf: { one: amount.currency, price: paid?.currency ?? amount.currency },
  };
}

/** What a credit settles, as parts of the credit. */
export function allocationRows({ allocations }: SaldoDocument): SettledRow[] {
  return allocations.map(({ document, installment, amount, paid, rate, difference }, at) => ({
    key: `a${at}`,
    document,
    kind: 'document',
    type: document.type,
    label: documentLabel(document),
    inProcess: false,
    amount: paid ?? amount,
    other: paid && amount,
    rateOf: { one: amount.currency, price: paid?.currency ?? amount.currency },
    ...{ installment, rate, difference },
  }));
}
