import type { Principal } from '../principal/principal.ts';
import { onlyPartner } from '../principal/principal.ts';
import { networkOf } from '../http/client-address.ts';
import type { PolicyName } from './rate-policy.ts';

/** Whom a quota belongs to. */
export interface Subject {
  readonly policy: PolicyName;
  /** The nil UUID for who is of no publisher. */
  readonly publisherId: string;
  readonly id: string;
}

const NOBODYS = '00000000-0000-0000-0000-000000000000';

/**
 * Who is counted when a principal asks: itself, and whoever could have any number of such credentials, so that many of them give no more. Staff
 * are counted by their sessions alone.
 */
export function subjectsOf(caller: Principal): Subject[] {
  const { publisherId, actor, session, signIn } = caller;
  if (actor.kind === 'api_key') {
    return [
      { policy: 'key', publisherId, id: actor.id },
      { policy: 'publisher', publisherId, id: publisherId },
    ];
  }
  const own: Subject = { policy: 'session', publisherId, id: session?.id ?? signIn?.id ?? actor.id };
  const partner = actor.kind === 'contact' || actor.kind === 'link' ? onlyPartner(caller) : undefined;
  return partner === undefined ? [own] : [own, { policy: 'partner', publisherId, id: partner }];
}

/** Who is counted where there is no good credential: an address, of IPv6 the /64 that one holder has; nobody where it is not known. */
export function subjectOfAddress(address: string | undefined): Subject[] {
  if (address === undefined) return [];
  return [{ policy: 'address', publisherId: NOBODYS, id: networkOf(address) }];
}

export function keyOf({ policy, publisherId, id }: Subject): string {
  return `${policy} ${publisherId} ${id}`;
}
