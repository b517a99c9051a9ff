import type { DocumentPointer, PayableItems } from './pointers.ts';
import type { Topic } from './topics.ts';

/** What elements of one client tell each other. */
export interface Signals {
  /** Data of these topics changed: whoever shows it loads again, quietly. */
  changed: readonly Topic[];
  /** A document was opened and no host took over. */
  'document-open': DocumentPointer;
  /** Documents were chosen to be reported as paid and no host took over. */
  'report-request': PayableItems;
}
