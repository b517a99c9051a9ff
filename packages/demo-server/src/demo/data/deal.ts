import type { Direction, HoldKind } from '@saldo/sdk/contract';
import type { DemoCurrency } from './minor-units.ts';
import type { CataloguePartner } from './partner-catalogue.ts';

/** What a deal consists of, and how many documents that makes. */
export const dealSizes = {
  /** An invoice. */
  plain: 1,
  /** An order that nothing fulfils yet. */
  order: 1,
  /** An invoice that expects a withholding whose certificate has not come. */
  withheld_pending: 1,
  /** An invoice and a credit note for a part of it. */
  credited: 2,
  /** An invoice and a credit note for all of it. */
  cancelled: 2,
  /** An invoice, and a credit note of which only a part is applied. */
  half_applied: 2,
  /** A paid invoice, and a credit note not applied to anything. */
  credit_left: 2,
  /** A paid invoice and the certificate of what was withheld. */
  withheld: 2,
  /** A paid invoice and the receipt of its payment. */
  receipted: 2,
  /** An invoice paid late and a debit note for the interest. */
  debited: 2,
  /** A voided invoice and the one that replaces it. */
  voided: 2,
  /** An order and the invoice that fulfils it. */
  ordered: 2,
  /** An order, its invoice, paid, and the certificate of what was withheld. */
  ordered_withheld: 3,
  /** An order and two invoices that fulfil it in parts. */
  ordered_twice: 3,
} as const;

export type Shape = keyof typeof dealSizes;

/** How an invoice gets settled. `daysAgo` counts back from today. */
export type Outcome =
  | { kind: 'habit' }
  | { kind: 'unpaid' }
  | { kind: 'paid'; daysAgo: number }
  /** So many installments paid when due; the next one in part. */
  | { kind: 'cuotas'; paid: number; partial: boolean }
  | { kind: 'partial'; percent: number; daysAgo: number }
  /** All but so many minor units. */
  | { kind: 'short'; minor: bigint; daysAgo: number }
  /** Paid by a cheque that came back three days later. */
  | { kind: 'bounced'; daysAgo: number };

export interface Deal {
  /** Names the deal and seeds its dice. */
  key: string;
  partner: CataloguePartner;
  direction: Direction;
  currency: DemoCurrency;
  shape: Shape;
  /** Days before today on which its first document is issued. */
  age: number;
  termDays: number;
  /** Number of installments; 1 for one due date. */
  cuotas: number;
  outcome: Outcome;
  lineCount?: number;
  /** Multiplies the quantities. */
  scale?: number;
  remark?: string;
  /** What holds its first document up, for so many days from today; without them until it is published without it. */
  hold?: { kind: HoldKind; reason: string; days?: number };
}
