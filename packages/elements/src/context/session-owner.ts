import type { Session } from '@saldo/sdk/contract';

/** Names whose session it is: what was typed for one partner, or by one of the staff, is never shown to another. */
export function sessionOwner({ id, publisher, actor, partner, user }: Session): string {
  const owner = actor.side === 'partner' ? partner?.id : user?.externalId;
  return `${publisher.id} ${actor.side} ${owner ?? id}`;
}
