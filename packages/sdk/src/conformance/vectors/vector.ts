import type { PublishRecord } from '../../generated/contract.ts';

/** One test vector: what is published, what is asked, what has to be answered. */
export interface Vector {
  /** Its own, in all files. */
  readonly name: string;
  /** The rules that it shows. */
  readonly rules: readonly string[];
  readonly about: string;
  readonly steps: readonly Step[];
}

/** One step of a vector. */
export type Step = PublishStep | AskStep;

export interface PublishStep {
  readonly publish: readonly PublishRecord[];
  /** Of each record, in the order sent. */
  readonly results?: readonly unknown[];
}

export interface AskStep {
  /** An operation. */
  readonly ask: string;
  /** External id of the record that its path names. */
  readonly of?: string;
  /** External id of the partner whose session asks; absent, of the first partner that the vector publishes. */
  readonly as?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Absent, 200. */
  readonly status?: number;
  /** What the body has to hold. */
  readonly answer?: unknown;
}

/** Whether a step publishes. */
export function publishes(step: Step): step is PublishStep {
  return 'publish' in step;
}

/**
 * A value of a vector with external ids that no other vector or run has: what stands under `externalId`, and under `document`
 * where that is a text, gets the prefix.
 */
export function named<Value>(value: Value, prefix: string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => named(item, prefix)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]: [string, unknown]) => {
    const isName = (key === 'externalId' || key === 'document') && typeof member === 'string';
    return [key, isName ? prefix + member : named(member, prefix)];
  });
  return Object.fromEntries(members) as Value;
}
