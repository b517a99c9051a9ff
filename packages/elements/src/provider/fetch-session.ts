import type { LoadedSession } from '@saldo/sdk';
import {
  answerTrouble,
  clockTrouble,
  SessionLoadError,
  sessionTrouble,
} from '../setup/session-load-error.ts';
import { tellOnce } from '../setup/tell-once.ts';
import { csrfHeader, type CsrfSource } from './csrf-header.ts';

export type FetchSession = (options: { signal?: AbortSignal }) => Promise<LoadedSession>;

/**
 * Gives a session from an address of the host's own back end, which knows its user by a cookie and mints the session with its
 * API key. POST, because it makes something and must not be cached. Cookies go to the page's own origin only.
 */
export function fetchSessionFrom(url: string, csrf: () => CsrfSource): FetchSession {
  return async ({ signal }) => {
    const response = await ask(url, csrfHeader(csrf(), url), signal ?? null);
    const trouble = answerTrouble(response, url);
    if (trouble) throw trouble;
    return (await response.json().catch(() => undefined)) as LoadedSession;
  };
}

async function ask(
  url: string,
  more: Readonly<Record<string, string>>,
  signal: AbortSignal | null,
): Promise<Response> {
  const headers = { accept: 'application/json', ...more };
  try {
    return await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers,
      signal,
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new SessionLoadError('connection', `session-url="${url}" cannot be reached.`, { cause });
  }
}

/** The same, and what is wrong with the session is told to the page's developer. */
export function tellTroubleOf(load: FetchSession): FetchSession {
  return async (options) => {
    try {
      const session = await load(options);
      const trouble = sessionTrouble(session);
      if (trouble) throw trouble;
      const late = clockTrouble(session.expiresAt, Date.now());
      if (late !== undefined) tellOnce(late);
      return session;
    } catch (error) {
      if (error instanceof SessionLoadError) tellOnce(error.message);
      throw error;
    }
  };
}
