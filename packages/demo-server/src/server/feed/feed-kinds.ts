import type { ChangeKind } from '@saldo/sdk/contract';
import { documentKind } from '../documents/document.kind.ts';
import { fileKind } from '../files/file.kind.ts';
import type { FeedKind } from '../operations/feed-kind.ts';
import { partnerKind } from '../partners/partner.kind.ts';
import { paymentReportKind } from '../payment-reports/payment-report.kind.ts';
import { paymentKind } from '../payments/payment.kind.ts';
import { publisherKind } from '../publisher/publisher.kind.ts';
import { messageKind } from '../threads/message.kind.ts';
import { threadKind } from '../threads/thread.kind.ts';
import { webhookEndpointKind } from '../webhooks/webhook-endpoint.kind.ts';
import { balanceDifferenceKind } from '../verification/balance-difference.kind.ts';

/** What the feed tells of, kind by kind: one that is missing, or that gives other data than the contract says, does not compile. */
export const FEED_KINDS: { readonly [Kind in ChangeKind]: FeedKind<Kind> } = {
  publisher: publisherKind,
  partner: partnerKind,
  document: documentKind,
  payment: paymentKind,
  file: fileKind,
  payment_report: paymentReportKind,
  thread: threadKind,
  message: messageKind,
  balance_difference: balanceDifferenceKind,
  webhook_endpoint: webhookEndpointKind,
};
