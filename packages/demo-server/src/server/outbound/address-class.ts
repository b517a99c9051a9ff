import ipaddr from 'ipaddr.js';

/**
 * What an address is to a request that others have caused: of the public internet; of one's own network or machine, where an
 * operator may open it; or nothing that such a request ever has to do with.
 */
export type AddressClass = 'public' | 'private' | 'never';

const PRIVATE = new Set(['private', 'uniqueLocal', 'loopback', 'carrierGradeNat']);

/** What of IPv6 is given out to the public internet, https://www.iana.org/assignments/ipv6-unicast-address-assignments */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Where clouds give machines their credentials, outside of the link-local range: Amazon, Alibaba, Oracle, Azure. Some lie in
 * ranges that are private or public otherwise.
 */
const METADATA = new Set(['fd00:ec2::254', '100.100.100.200', '192.0.0.192', '168.63.129.16']);

/** Tells what an address is. What it cannot read is `never`; so is an IPv4 address inside of an IPv6 one (mapped, 6to4, NAT64). */
export function classOfAddress(text: string): AddressClass {
  const address = readAddress(text);
  if (address === undefined || METADATA.has(address.toString())) return 'never';
  const range = address.range();
  if (PRIVATE.has(range)) return 'private';
  if (range !== 'unicast') return 'never';
  return address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST) ? 'never' : 'public';
}

/** Four decimal numbers or an IPv6 address without a zone; undefined for every other spelling, which systems read differently. */
function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)
    ? ipaddr.IPv6.parse(text)
    : undefined;
}
