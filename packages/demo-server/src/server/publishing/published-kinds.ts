import type { RecordKind } from '@saldo/sdk/contract';
import { documentKind } from '../documents/document.kind.ts';
import { partnerKind } from '../partners/partner.kind.ts';
import { paymentKind } from '../payments/payment.kind.ts';
import type { PublishedKind } from '../records/published-kind.ts';

/** Each kind of the contract: one that is missing does not compile. In the order in which their records name each other. */
const KINDS = {
  partner: partnerKind,
  document: documentKind,
  payment: paymentKind,
} satisfies Readonly<Record<RecordKind, PublishedKind>>;

export const PUBLISHED_KINDS: readonly PublishedKind[] = Object.values(KINDS);
