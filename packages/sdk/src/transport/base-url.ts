/**
 * Checks the address of a Saldo server: absolute, http or https, without credentials, query or fragment; a path is kept
 * as prefix. Gives it back without a trailing slash. Throws `TypeError`. There is no default host.
 */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new TypeError('baseUrl must be an absolute URL.');
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError('baseUrl must begin with https: or http:.');
  }
  if (url.username || url.password) throw new TypeError('baseUrl must not carry credentials.');
  if (url.search || url.hash) throw new TypeError('baseUrl must not carry a query or a fragment.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}
