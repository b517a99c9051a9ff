import type { FiscalIdentity } from '../generated/contract.ts';

const uuid = /^\{?([\dA-F]{8})-?([\dA-F]{4})-?([\dA-F]{4})-?([\dA-F]{4})-?([\dA-F]{12})\}?$/;
// SUNAT: issuer, type, series and a number, which some write with zeros before it.
const sunat = /^(\d{11}-\w{2}-\w{4}-)0*(\d+)$/;

/**
 * A fiscal identity as it is compared: two that are spelt differently and mean the same have one key, `<scheme>:<value>`. Case never
 * counts, nor the hyphens of a UUID; those between the parts of another value do, which would mean something else without them.
 */
export function fiscalKey({ scheme, value }: Pick<FiscalIdentity, 'scheme' | 'value'>): string {
  const upper = value.toUpperCase();
  return `${scheme}:${scheme === 'sunat' ? upper.replace(sunat, '$1$2') : upper.replace(uuid, '$1-$2-$3-$4-$5')}`;
}
