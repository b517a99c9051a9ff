import type { Direction } from '@saldo/sdk/contract';
import type { AccessPartner } from './entrance-state.ts';

export interface Preference {
  /** Of which side of an account the page is. */
  readonly direction?: Direction | undefined;
}

/** For whom somebody begins to act: as last time, else the first whose account the page is about, else the first. */
export function partnerToBegin(
  partners: readonly AccessPartner[],
  last: string | undefined,
  { direction }: Preference,
): AccessPartner | undefined {
  const fits = (one: AccessPartner) =>
    direction === undefined || one.direction === direction || one.direction === 'both';
  return partners.find(({ id }) => id === last) ?? partners.find(fits) ?? partners[0];
}
