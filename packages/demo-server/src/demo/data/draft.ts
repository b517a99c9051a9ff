import type { Direction, DocumentTypeInput, HoldKind, RelatedInput } from '@saldo/sdk/contract';
import type { DemoCurrency } from './minor-units.ts';
import type { CataloguePartner } from './partner-catalogue.ts';

export interface DraftLine {
  code?: string;
  description: string;
  quantity?: number;
  unit?: string;
  unitMinor?: bigint;
  /** Key of the document that the line is about. */
  about?: string;
  baseMinor?: bigint;
  rate?: string;
  minor: bigint;
}

export interface DraftInstallment {
  day: number;
  minor: bigint;
}

/** A document before it has a number: it refers to others by key, its amounts are minor units. */
export interface Draft {
  key: string;
  type: DocumentTypeInput;
  direction: Direction;
  partner: CataloguePartner;
  currency: DemoCurrency;
  day: number;
  dueDay?: number;
  lines: DraftLine[];
  /** Tax added; absent where the document carries no tax. */
  tax?: { rate: string; minor: bigint };
  total: bigint;
  withheld?: bigint;
  /** Empty for a single due date. */
  installments: DraftInstallment[];
  allocations: { document: string; minor: bigint }[];
  related: { relation: RelatedInput['relation']; document: string }[];
  /** Key of the claim whose payment a receipt acknowledges. */
  receiptOf?: string;
  reference?: string;
  remark?: string;
  hold?: { kind: HoldKind; reason: string; untilDay?: number };
  voided?: { day: number; reason: string };
}

/** A part of a document that is paid on a day. Claims of one account, currency and day become one payment. */
export interface Claim {
  key: string;
  draft: Draft;
  installment?: number;
  minor: bigint;
  day: number;
  /** Makes a payment of its own. */
  alone: boolean;
  bounced: boolean;
}
