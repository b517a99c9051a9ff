import type { Hold } from '@saldo/sdk/contract';

/**
 * The publisher keeps it from being paid, so that it is not offered to be reported. What is only disputed is offered: whoever contests a
 * document decides whether to pay it.
 */
export function isBlocked({ hold }: { readonly hold?: Hold | undefined }): boolean {
  return hold?.kind === 'blocked';
}
