import type { Session } from '@saldo/sdk/contract';

/** Names whose session it is: what was typed for one partner, or by one of the staff, is never shown to another. */
export function sessionOwner({ id, publisher, partner, user }: Session): string {
  return `${publisher.id} ${partner?.id ?? user?.externalId ?? id}`;
}
