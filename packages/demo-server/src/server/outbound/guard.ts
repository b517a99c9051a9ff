import { classOfAddress } from './address-class.ts';
import { isListed, type AllowedHost } from './host-list.ts';

/** Where requests that others cause may go. */
export interface GuardRules {
  readonly hosts: readonly AllowedHost[];
  /** Whether a listed host may lie in the operator's own network, or on its machine. */
  readonly privateToo: boolean;
}

/** What is wrong with an address, as the rest of a sentence that begins with it: `must be …`. */
export type Refusal = string;

/**
 * Reads an address that somebody else has chosen. `URL` brings every spelling of a host to one (decimal, octal, hexadecimal,
 * full-width), so that what is judged here is what is connected to. Names are judged again when they are resolved.
 */
export function readTarget({ hosts, privateToo }: GuardRules, text: string): URL | Refusal {
  if (!URL.canParse(text)) return 'must be an absolute address, such as https://erp.example.com/a';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:';
  if (url.username !== '' || url.password !== '') return 'must hold no user name and no password';
  if (url.hostname.endsWith('.')) return 'must name its host without a dot at the end';
  if (!isListed(hosts, url)) return 'must lead to a host that whoever runs the server allows';
  // RFC 6761, 6.3: whatever a name server says.
  if (!privateToo && /(^|\.)localhost$/.test(url.hostname))
    return 'must lead to a public address, or to one that whoever runs the server allows';
  const literal = /^\[(.*)\]$|^([\d.]+)$/.exec(url.hostname);
  const address = literal?.[1] ?? literal?.[2];
  return address === undefined || admits({ privateToo }, address)
    ? url
    : 'must lead to a public address, or to one that whoever runs the server allows';
}

/** Whether an address that a name has been resolved to may be connected to. */
export function admits({ privateToo }: Pick<GuardRules, 'privateToo'>, address: string): boolean {
  const found = classOfAddress(address);
  return found === 'public' || (found === 'private' && privateToo);
}
