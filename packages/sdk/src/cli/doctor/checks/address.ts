import type { Check } from '../check.ts';
import { right, wrong, type Finding } from '../finding.ts';

/** The address of the server is one that a client takes. */
export const address: Check = {
  name: 'Address',
  needs: [],
  look({ installation: { url } }) {
    if (url === undefined)
      return wrong(
        'No server is named.',
        'Set SALDO_URL to its address, such as https://saldo.example, or give --url.',
      );
    return faultOf(url.value, url.from) ?? right(`${url.from} is ${url.value}.`);
  },
};

function faultOf(value: string, from: string): Finding | undefined {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    return wrong(`${from} is no address by http or https.`, `Write ${guess(value)}.`);
  const url = new URL(value);
  const { origin, pathname, username, password, search, hash, hostname, protocol } = url;
  if (username !== '' || password !== '')
    return wrong(
      `${from} carries a user name or a password.`,
      `Write ${origin}; the key goes into SALDO_API_KEY.`,
    );
  if (search !== '' || hash !== '')
    return wrong(`${from} has a query or a fragment.`, `Write ${origin}${pathname.replace(/\/+$/, '')}.`);
  const prefix = pathname.replace(/\/(v\d+|docs|healthz|portal|problems)(\/.*)?$/, '');
  if (prefix !== pathname)
    return wrong(
      `${from} ends with ${pathname.slice(prefix.length)}, which is a place on the server.`,
      `Write ${origin}${prefix}; clients add the rest.`,
    );
  if (protocol === 'http:' && !isLoopback(hostname))
    return wrong(
      `${from} sends the key through the network as anybody can read it (http).`,
      `Write https://${url.host}${prefix.replace(/\/+$/, '')}, and have the server behind TLS.`,
    );
  return undefined;
}

/** What was meant where only the scheme is missing. */
function guess(value: string): string {
  const url = `https://${value}`;
  if (value.includes('://') || !URL.canParse(url)) return 'one such as https://saldo.example';
  return isLoopback(new URL(url).hostname) ? `http://${value}` : url;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
