/**
 * What a person is told of a session that could not be had: that theirs has ended, that the page is not set up, that a server is in trouble or
 * out of reach.
 */
export type SessionLoadKind = 'expired' | 'setup' | 'server' | 'connection';

/** The host's session address gave no session. The message is for the page's developer. */
export class SessionLoadError extends Error {
  override readonly name = 'SessionLoadError';
  readonly kind: SessionLoadKind;

  constructor(kind: SessionLoadKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const shape = '{"token": "…", "expiresAt": "…"}, what POST /v1/sessions answers';

/** What is wrong with the answer of a host's session address; absent where it is as it should be. */
export function answerTrouble(
  { status, redirected, headers }: Pick<Response, 'status' | 'redirected' | 'headers'>,
  url: string,
): SessionLoadError | undefined {
  const address = `session-url="${url}"`;
  const is = (kind: SessionLoadKind, text: string) => new SessionLoadError(kind, `${address} ${text}`);
  if (status === 404)
    return is('setup', `answers 404. Your back end needs a route there that answers POST with ${shape}.`);
  if (status === 405) return is('setup', `answers 405. It has to answer POST, with ${shape}.`);
  if (status === 401)
    return is(
      'expired',
      'answers 401. If somebody is signed in to your page, its cookie does not reach that address.',
    );
  if (status === 403 || status === 419) {
    return is(
      'expired',
      `answers ${status}. Where your back end asks for a CSRF token, csrf-cookie="XSRF-TOKEN" or csrf-meta="csrf-token" on the provider sends it; csrf-header names another header.`,
    );
  }
  if (status >= 500) return is('server', `answers ${status}. The reason is in the log of your back end.`);
  if (status >= 400)
    return is('setup', `answers ${status}. It has to answer POST without a body, with ${shape}.`);
  if (!/^text\/html/.test(headers.get('Content-Type') ?? '')) return undefined;
  return redirected
    ? is('expired', `leads to a page, perhaps that of your sign-in. It has to answer ${shape}, or 401.`)
    : is('setup', `answers a page. It has to answer ${shape}.`);
}

/** What is wrong with a session that was given; absent where it is as it should be. */
export function sessionTrouble(session: unknown): SessionLoadError | undefined {
  const { token, expiresAt } = (session ?? {}) as { token?: unknown; expiresAt?: unknown };
  if (typeof token !== 'string' || typeof expiresAt !== 'string' || Number.isNaN(Date.parse(expiresAt))) {
    return new SessionLoadError('setup', `What was given as a session is not ${shape}.`);
  }
  if (!token.startsWith('saldo_sk_')) return undefined;
  const sentence =
    'What was given as a session is an API key, which must never reach a browser. Revoke it, and mint sessions with another one on your back end.';
  return new SessionLoadError('setup', sentence);
}

/** What the clock of this computer says against a session; absent where they agree. */
export function clockTrouble(expiresAt: string, now: number): string | undefined {
  const late = now - Date.parse(expiresAt);
  if (late < 0) return undefined;
  return `The session ended ${Math.ceil(late / 60_000)} minutes ago by the clock of this computer: either that clock is wrong, or your back end gives sessions that it has kept. Mint one for each POST and answer Cache-Control: no-store.`;
}
