import type { DocumentPointer, PayableItems } from './pointers.ts';

/** What a write may have changed, so that what shows it loads again. */
export type Topic = 'documents' | 'statement' | 'payment-reports' | 'threads' | 'session';

/** What elements of one client tell each other. */
export interface Signals {
  /** Data of these topics changed: whoever shows it loads again, quietly. */
  changed: readonly Topic[];
  /** A document was opened and no host took over. */
  'document-open': DocumentPointer;
  /** Documents were chosen to be reported as paid and no host took over. */
  'report-request': PayableItems;
}
