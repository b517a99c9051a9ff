import type { Party } from '../../generated/contract.ts';
import { normalizedIdentifier } from '../../parties/normalized-identifier.ts';
import { cut } from '../cut.ts';
import { limited } from '../required-value.ts';

/** One of the identifiers by which a paper names a party. */
export interface PartyIdentifier {
  /** What kind it is: `vat`, `company`, `id`, an ISO 6523 code such as `0088` … */
  scheme: string;
  value: string;
}

/** A party of an e-invoice: whatever the paper says that tells who it is. */
export interface InvoiceParty {
  /** The best first. Those that many parties share are among them. */
  identifiers: readonly PartyIdentifier[];
  name?: string | undefined;
  country?: string | undefined;
  /** The paper says that it names nobody: a dash or zeros where the identifier stands. */
  unnamed?: boolean | undefined;
}

/** A party of these identifiers: blank ones and texts without a digit, such as "N/A", identify nobody and are left out. */
export function partyOf(
  candidates: readonly { scheme: string; value: string | undefined }[],
  { name, country }: { name?: string | undefined; country?: string | undefined },
): InvoiceParty {
  const stated = candidates.filter((one): one is PartyIdentifier => one.value !== undefined);
  const seen = new Set<string>();
  const identifiers = stated.filter(({ scheme, value }) => {
    const key = `${scheme === 'endpoint' ? scheme : ''}${normalizedIdentifier(value)}`;
    if (!/[1-9]/.test(value) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    identifiers,
    name: name === undefined || /^[-\s.]*$/.test(name) ? undefined : cut(name, 300),
    country,
    unnamed: identifiers.length === 0 && stated.some(({ value }) => /^[-0]+$/.test(value)),
  };
}

/** The party as a document of the contract names it; `undefined` where the paper gives no identifier. */
export function paperParty({ identifiers, name, country, unnamed }: InvoiceParty): Party | undefined {
  const [first] = identifiers;
  const taxId = first?.value ?? (unnamed === true && name !== undefined ? '-' : undefined);
  if (taxId === undefined) return undefined;
  return {
    taxId: limited(taxId, 50, 'the identifier of a party'),
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
  };
}
