export interface Activation {
  readonly login: string;
  readonly secret: string;
}

/**
 * The activation that a link in a mail carries in the page's fragment, which no server sees. It is taken out of the address at once, so
 * that it stays neither in the history nor in a bookmark.
 */
export function takeActivation(): Activation | undefined {
  if (!location.hash.includes('activation=')) return undefined;
  const given = new URLSearchParams(location.hash.slice(1));
  const [login, secret] = [given.get('login'), given.get('activation')];
  if (!login || !secret) return undefined;
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  return { login, secret };
}
