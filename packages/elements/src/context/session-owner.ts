import type { Session } from '@saldo/sdk/contract';

/** Names the partner of a session: what was typed for one partner is never shown to another. */
export function sessionOwner({ publisher, partner }: Session): string {
  return `${publisher.id} ${partner.id}`;
}
