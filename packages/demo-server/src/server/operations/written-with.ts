import type { ChangeKind, ChangeOp } from '@saldo/sdk/contract';
import type { Actor } from '../principal/principal.ts';

/** One entry for the feed, before it has its number. */
export interface NewChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly externalId?: string | undefined;
  /** Whom it concerns; absent: the publisher as a whole. */
  readonly partnerId?: string | undefined;
  readonly revision: number;
  readonly op: ChangeOp;
}

/** Work to be done once the transaction has committed, and not at all if it has not. */
export interface LaterWork {
  /** Name of its kind. */
  readonly name: string;
  /** JSON. */
  readonly payload: unknown;
  /** RFC 3339 instant before which it is not begun; absent: at once. */
  readonly runAt?: string;
}

/** One entry for the audit log, before it is known who acts. */
export interface AuditedAct {
  /** What was done, past tense behind the kind: `payment_report.submitted`. */
  readonly action: string;
  /** What it was done to; absent where it was to many, or to none. */
  readonly recordKind?: string;
  readonly recordId?: string;
  /** Whom it concerns; absent: the one partner that the actor sees, if it is one. */
  readonly partnerId?: string | undefined;
  /** What more is to be known, by names of letters. Never a secret. */
  readonly details?: Readonly<Record<string, string>>;
  /** Who did it, where that is not who asks: as somebody who has just signed in. */
  readonly by?: Actor;
  /** From where, where that is to be on record. */
  readonly address?: string | undefined;
}
