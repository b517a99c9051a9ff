import type { UserSide } from '@saldo/sdk/contract';

export interface PasswordLink {
  /** Address of the portal's pages. */
  readonly portalUrl: string;
  readonly publisherId: string;
  readonly entrance: UserSide;
  readonly login: string;
  readonly secret: string;
}

/**
 * Where a page of the portal takes an activation over. Login and secret stand in the fragment, which no browser sends to any server and no
 * log keeps.
 */
export function passwordLink({ portalUrl, publisherId, entrance, login, secret }: PasswordLink): string {
  const url = new URL(portalUrl);
  url.searchParams.set('publisher', publisherId);
  url.searchParams.set('entrance', entrance);
  url.hash = new URLSearchParams({ login, activation: secret }).toString();
  return url.href;
}
