/** Hosts that the operator allows, by one entry of the list. */
export interface AllowedHost {
  readonly protocol: 'https:' | 'http:';
  /** As `URL` writes it; empty: any name. */
  readonly hostname: string;
  /** Whether it stands for every name below it, and not for itself. */
  readonly below: boolean;
  /** Empty for the protocol's own. */
  readonly port: string;
}

/** What a list looks like. */
export const HOST_LIST =
  'hosts separated by commas, such as files.example.com, erp.example.com:8443, *.example.com, http://erp.local:8069, or * for any public one';

/** Reads a list; undefined for what is none. */
export function readHostList(text: string): readonly AllowedHost[] | undefined {
  const entries = text.split(',').map((entry) => readEntry(entry.trim()));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

/** Whether an address leads to a host of the list, by the protocol and the port that the list names. */
export function isListed(list: readonly AllowedHost[], { protocol, hostname, port }: URL): boolean {
  return list.some((one) => one.protocol === protocol && one.port === port && names(one, hostname));
}

function names(one: AllowedHost, hostname: string): boolean {
  if (!one.below) return one.hostname === hostname;
  return isName(hostname) && (one.hostname === '' || hostname.endsWith(`.${one.hostname}`));
}

function readEntry(entry: string): AllowedHost | undefined {
  const [, scheme = 'https://', star, rest = ''] = /^(https?:\/\/)?(\*\.?)?(.*)$/.exec(entry)!;
  if (star === '*') {
    // Any name, only by HTTPS.
    return rest === '' && scheme === 'https://'
      ? { protocol: 'https:', hostname: '', below: true, port: '' }
      : undefined;
  }
  if (/[/?#@\\\s]/.test(rest) || !URL.canParse(scheme + rest)) return undefined;
  const { protocol, hostname, port } = new URL(scheme + rest);
  const below = star !== undefined;
  if (hostname.endsWith('.') || (below && !isName(hostname))) return undefined;
  return { protocol: protocol as AllowedHost['protocol'], hostname, below, port };
}

/** A name, rather than an address. `URL` has brought addresses to four numbers, or to brackets. */
function isName(hostname: string): boolean {
  return !/^\[|^[\d.]+$/.test(hostname);
}
