import type {
  DocumentInput,
  FieldError,
  PartnerInput,
  PaymentInput,
  PublishResult,
  VoidInput,
  Warning,
} from '@saldo/sdk/contract';

interface RecordBase {
  /** Position in the request. */
  readonly index: number;
  readonly externalId: string;
}

export type PartnerUpsert = RecordBase & {
  readonly kind: 'partner';
  readonly op: 'upsert';
  readonly data: PartnerInput;
};
export type DocumentUpsert = RecordBase & {
  readonly kind: 'document';
  readonly op: 'upsert';
  readonly data: DocumentInput;
};
export type PaymentUpsert = RecordBase & {
  readonly kind: 'payment';
  readonly op: 'upsert';
  readonly data: PaymentInput;
};
export type VoidRecord = RecordBase & {
  readonly kind: 'document' | 'payment';
  readonly op: 'void';
  readonly data: VoidInput;
};
export type DeleteRecord = RecordBase & {
  readonly kind: 'partner' | 'document' | 'payment';
  readonly op: 'delete';
};

/** A record that follows the contract by itself. Whether what it names exists is found out when it is written. */
export type WellFormedRecord = PartnerUpsert | DocumentUpsert | PaymentUpsert | VoidRecord | DeleteRecord;

export type RecordKind = WellFormedRecord['kind'];

/** What became of a record that was written. */
export interface Written {
  readonly outcome: Exclude<PublishResult['outcome'], 'rejected' | 'superseded'>;
  readonly id?: string;
  readonly revision?: number;
  readonly warnings?: readonly Warning[];
}

/** Why a record was not written. */
export interface Rejected {
  readonly outcome: 'rejected';
  readonly code: 'invalid-request' | 'not-found' | 'in-use' | 'malformed-json' | 'line-too-long';
  readonly errors: readonly FieldError[];
}

export type WriteOutcome = Written | Rejected;

export function rejectedBy(
  errors: readonly FieldError[],
  code: Rejected['code'] = 'invalid-request',
): Rejected {
  return { outcome: 'rejected', code, errors };
}
