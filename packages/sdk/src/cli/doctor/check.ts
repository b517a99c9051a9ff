import type { Examination } from './examination.ts';
import type { Finding } from './finding.ts';

/** One thing that can be wrong with an installation. */
export interface Check {
  /** What it looks at, in a word or two. */
  readonly name: string;
  /** Without which of the others there is nothing to look at. */
  readonly needs: readonly Check[];
  /** Whether it was asked for; absent, always. */
  concerns?(examination: Examination): boolean;
  look(examination: Examination): Finding | Promise<Finding>;
}
