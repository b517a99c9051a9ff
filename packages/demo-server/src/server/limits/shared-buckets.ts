import type { Subject } from './subject.ts';

/** What a process has let through and not told yet. */
export interface Spending {
  readonly subject: Subject;
  readonly costMs: number;
}

/** What all processes together have let through, by one clock. */
export interface SharedBuckets {
  /** Adds what a process has let through, and answers for each, in the same order, in how many milliseconds its quota is whole again. */
  settle(spent: readonly Spending[]): Promise<number[]>;
}
