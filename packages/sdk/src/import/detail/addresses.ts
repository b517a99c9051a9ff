import type { Address, DocumentInput } from '../../generated/contract.ts';
import { cut } from '../cut.ts';

/** A postal address as its format writes it. */
export interface WrittenAddress {
  /** Whose it is, where that is not the party itself. */
  name?: string | undefined;
  /** Street and number, the parts in their order. */
  street: readonly (string | undefined)[];
  city?: string | undefined;
  region?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

/** Where the paper and the goods went, as far as it says so. A country alone is no address. */
export function addresses(
  billing: WrittenAddress | undefined,
  shipping: WrittenAddress | undefined,
): Pick<DocumentInput, 'addresses'> {
  const [paper, goods] = [addressOf(billing), addressOf(shipping)];
  if (!paper && !goods) return {};
  return { addresses: { ...(paper && { billing: paper }), ...(goods && { shipping: goods }) } };
}

function addressOf(written: WrittenAddress | undefined): Address | undefined {
  const said = (text: string | undefined, length: number) =>
    text === undefined || /^[-.\s]*$/.test(text) ? undefined : cut(text, length);
  const parts = (written?.street ?? []).map((part) => said(part, 500)).filter((part) => part !== undefined);
  const street = cut(parts.join(', '), 500);
  const [name, city, region] = [
    said(written?.name, 300),
    said(written?.city, 200),
    said(written?.region, 200),
  ];
  const { postalCode, country } = written ?? {};
  if (street === undefined && city === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(street !== undefined && { street }),
    ...(city !== undefined && { city }),
    ...(region !== undefined && { region }),
    ...(postalCode !== undefined && postalCode.length <= 20 && { postalCode }),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) && { country }),
  };
}
