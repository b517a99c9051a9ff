/** The kinds of records that the feed tells of. */
export type ChangeKind =
  'publisher' | 'partner' | 'document' | 'payment' | 'file' | 'payment_report' | 'thread' | 'message';

/** One entry for the feed, before it has its number. */
export interface NewChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly externalId?: string | undefined;
  /** Whom it concerns; absent: the publisher as a whole. */
  readonly partnerId?: string | undefined;
  readonly revision: number;
  readonly op: 'upsert' | 'void' | 'delete';
}

/** One entry for the audit log, before it is known who acts. */
export interface AuditedAct {
  /** What was done, past tense behind the kind: `payment_report.submitted`. */
  readonly action: string;
  readonly recordKind: string;
  readonly recordId: string;
}
