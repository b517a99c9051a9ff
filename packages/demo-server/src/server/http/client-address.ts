import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Network = [Address, number];

/** Where a request comes from, as the home of the application knows it. */
export interface RequestSource {
  /** Of who asks, behind proxies that are trusted; absent where the home knows none. */
  readonly clientAddress?: string | undefined;
}

/** What a list of proxies may hold, for whoever gets it wrong. */
export const PROXY_LIST =
  'addresses or networks with commas between them, as 10.0.0.7, 192.168.0.0/16, fd00::/8';

/** Reads a list of addresses and networks; undefined where it is none. */
export function readProxyList(text: string): Network[] | undefined {
  const networks = text.split(',').map((part) => readNetwork(part.trim()));
  return networks.every((one) => one !== undefined) ? networks : undefined;
}

function readNetwork(text: string): Network | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!isWritten(text)) return undefined;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

/** Not what the library takes as well: `10`, `0x7f.1`. */
function isWritten(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

/**
 * The address of who asks: that of the connection, and where that is of a proxy that is trusted, the last one in `X-Forwarded-For` that is
 * not. What others write there is never believed. Undefined where the connection has none.
 */
export function clientAddressOf(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustedProxies: readonly Network[],
): string | undefined {
  if (socketAddress === undefined || !isWritten(socketAddress)) return undefined;
  let address: Address = ipaddr.process(socketAddress);
  const hops = (forwardedFor ?? '').split(',').map((part) => part.trim());
  while (trustedProxies.some((network) => isIn(address, network))) {
    const before = readHop(hops.pop() ?? '');
    // A proxy that tells nothing, or what is no address, stands for whoever is behind it.
    if (before === undefined) break;
    address = before;
  }
  return address.toString();
}

/** An address of `X-Forwarded-For`, also with its port and in quotes, as some proxies write it after RFC 7239 (section 6). */
function readHop(text: string): Address | undefined {
  const bare = /^"([^"]*)"$/.exec(text)?.[1] ?? text;
  const [, inBrackets, beforePort, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(bare) ?? [];
  if (Number(port ?? 0) > 65_535) return undefined;
  if (inBrackets !== undefined) {
    return ipaddr.IPv6.isValid(inBrackets) ? ipaddr.process(inBrackets) : undefined;
  }
  const written = beforePort ?? bare;
  return isWritten(written) ? ipaddr.process(written) : undefined;
}

/** The network of an address as somebody holds one: the address itself of IPv4, a /64 of IPv6. */
export function networkOf(address: string): string {
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`;
}

function isIn(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}
