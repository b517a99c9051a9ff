import type { Saldo } from '@saldo/sdk';
import type { ChangeKind } from '@saldo/sdk/contract';

/** What a write may have changed, so that what shows it loads again: a resource of the client. */
export type Topic = Exclude<keyof Saldo, 'publish' | 'publishStream' | 'changes' | 'events'>;

/** What shows records of a kind, or is counted from them. */
export const topicsOf: Readonly<Record<ChangeKind, readonly Topic[]>> = {
  publisher: ['publisher', 'session'],
  partner: ['partners', 'session'],
  document: ['documents', 'statement'],
  payment: ['payments', 'documents', 'statement'],
  file: ['files'],
  payment_report: ['paymentReports', 'documents', 'statement'],
  thread: ['threads'],
  message: ['threads'],
  balance_difference: ['verification'],
  webhook_endpoint: ['webhooks'],
};
