import type { Session } from '@saldo/sdk/contract';

/** Names whose session it is: what was typed for one partner, by one person, is never shown to another. */
export function sessionOwner({ id, publisher, actor, partner, user }: Session): string {
  const partnerId = actor.side === 'partner' ? partner?.id : undefined;
  const person = user?.externalId ?? (partnerId === undefined ? id : '');
  return `${publisher.id} ${actor.side} ${partnerId ?? ''} ${person}`;
}
