import type {
  DocumentRecord,
  ProblemCode,
  PublishChange,
  PublishResult,
  RecordKind,
  VoidInput,
} from '@saldo/sdk/contract';
import type { FieldError, Warning } from '../problem.ts';

interface RecordBase {
  /** Position in the request. */
  readonly index: number;
  readonly kind: RecordKind;
  readonly externalId: string;
}

export interface UpsertRecord<Data = unknown> extends RecordBase {
  readonly op: 'upsert';
  readonly matchBy?: DocumentRecord['matchBy'];
  readonly data: Data;
}

export interface VoidRecord extends RecordBase {
  readonly op: 'void';
  readonly data: VoidInput;
}

export interface DeleteRecord extends RecordBase {
  readonly op: 'delete';
}

/** A record that follows the contract by itself. Whether what it names exists is found out when it is written. */
export type WellFormedRecord = UpsertRecord | VoidRecord | DeleteRecord;

/** What became of a record that was written. */
export interface Written {
  readonly outcome: Exclude<PublishResult['outcome'], 'rejected' | 'superseded'>;
  readonly id?: string;
  readonly revision?: number;
  /** External id of the document that it came to as a paper. */
  readonly matched?: string;
  readonly warnings?: readonly Warning[];
  /** External id of the partner that was made for it; in a preview. */
  readonly newPartner?: string;
  /** The fields that differ from what was stored; in a preview. */
  readonly changes?: readonly PublishChange[];
}

/** Why a record was not written. */
export interface Rejected {
  readonly outcome: 'rejected';
  readonly code: Extract<
    ProblemCode,
    'invalid-request' | 'not-found' | 'in-use' | 'malformed-json' | 'line-too-long'
  >;
  readonly errors: readonly FieldError[];
}

export type WriteOutcome = Written | Rejected;

export function rejectedBy(
  errors: readonly FieldError[],
  code: Rejected['code'] = 'invalid-request',
): Rejected {
  return { outcome: 'rejected', code, errors };
}

export function unknownRecord(kind: RecordKind): Rejected {
  const detail = `no ${kind} has this external id`;
  return rejectedBy([{ pointer: '/externalId', code: 'unknown-reference', detail }], 'not-found');
}
