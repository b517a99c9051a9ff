import type { ReactiveElement } from 'lit';
import type { DocumentPointer, PayableItems } from './pointers.ts';
import type { Topic } from './topics.ts';

/** What elements of one client tell each other. */
export interface Signals {
  /** Data of these topics changed: whoever shows it loads again, quietly. */
  changed: readonly Topic[];
  /** Somebody else has just changed something: marks it in an element that shows it, now or once that has loaded again. */
  news: (host: ReactiveElement) => void;
  /** A document was opened and no host took over. */
  'document-open': DocumentPointer;
  /** Documents were chosen to be reported as paid and no host took over. */
  'report-request': PayableItems;
}
