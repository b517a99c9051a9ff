import type { AuditActorKind, NextStep, Permission, Publisher, Side, UserSide } from '@saldo/sdk/contract';
import type { Sight } from '../db/transaction-sql.ts';

/**
 * Who acts: the publisher's systems, people on either side, whoever holds a link, the server itself, a user at the entrance, who is
 * nobody known there, and who runs the server.
 */
export type ActorKind = AuditActorKind;

export interface Actor {
  readonly kind: ActorKind;
  /** As the audit names it: id of the API key, or the host's id of the user (the session's where it named none). */
  readonly id: string;
  readonly name?: string | undefined;
}

/** A short-lived credential, as the page that holds it is told. */
export interface Session {
  readonly id: string;
  readonly expiresAt: string;
  readonly user: { readonly externalId: string; readonly name?: string } | undefined;
}

/** What a person holds who has signed in at the portal. */
export interface SignInState {
  readonly id: string;
  readonly userId: string;
  readonly side: UserSide;
  /** What has to be done before it permits anything else. */
  readonly next: NextStep | undefined;
  /** RFC 3339. */
  readonly expiresAt: string;
  /** Whether a provider vouched for the person, whom the publisher trusts and no other publisher does. */
  readonly byProvider: boolean;
}

/** On whose behalf something is done, what it may see and what it may do. */
export interface Principal {
  readonly actor: Actor;
  readonly publisherId: string;
  /** The publisher's settings that every call needs. */
  readonly publisher: Publisher;
  /** The day as of which the balances of the publisher's accounts are kept, `YYYY-MM-DD`. */
  readonly projectedOn: string;
  /** Row-level security holds it. */
  readonly sees: Sight;
  readonly may: ReadonlySet<Permission>;
  /** Origins of the pages that may ask, or those of the portal; absent: none, only servers. */
  readonly origins?: readonly string[] | 'portal';
  /** Signs the cursors of the publisher's lists. */
  readonly cursorKey: Uint8Array<ArrayBuffer>;
  /** Absent for who needs none. */
  readonly session?: Session;
  /** Of who has signed in, at the entrance alone: elsewhere it is a session that acts. */
  readonly signIn?: SignInState;
  /** When the use of an API key was last noted. */
  readonly lastUsedAt?: string | undefined;
}

/** The side of a conversation that the principal is on. */
export function sideOf({ actor }: Pick<Principal, 'actor'>): Side {
  return actor.kind === 'contact' || actor.kind === 'link' ? 'partner' : 'publisher';
}

/** The partner in whose name the principal acts; undefined on the publisher's side. */
export function actsFor(principal: Principal): string | undefined {
  return sideOf(principal) === 'partner' ? onlyPartner(principal) : undefined;
}

/** The one partner whose records are visible; undefined where it is not one. */
export function onlyPartner({ sees }: Pick<Principal, 'sees'>): string | undefined {
  return sees !== 'everything' && sees.length === 1 ? sees[0] : undefined;
}

/** Under whose name keyed requests are remembered. A session is renewed every few minutes; its partner or person stays. */
export function keyHolder(principal: Principal): string {
  const { kind, id } = principal.actor;
  // The host's ids of its people are any text, so theirs must not be taken for another's.
  return actsFor(principal) ?? (kind === 'staff' ? `staff ${id}` : id);
}
