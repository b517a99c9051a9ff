import type { LoadedSession } from '@saldo/sdk';

export type FetchSession = (options: { signal?: AbortSignal }) => Promise<LoadedSession>;

/**
 * Gets a session from an address of the host's own back end, which knows its user by a cookie and mints the session with its
 * API key. POST, because it makes something and must not be cached. Cookies go to the page's own origin only.
 */
export function fetchSessionFrom(url: string): FetchSession {
  return async ({ signal }) => {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { accept: 'application/json' },
      signal: signal ?? null,
    });
    if (!response.ok) throw new Error(`The host's session address answered ${response.status}.`);
    return (await response.json()) as LoadedSession;
  };
}
