import type { DocumentInput, Party } from '../generated/contract.ts';
import type { ImportOptions } from './imported.ts';
import { required } from './required-value.ts';

/** A party of an e-invoice. */
export interface InvoiceParty {
  /** As the paper names it; absent when the paper gives no tax id. */
  party?: Party | undefined;
  /** As a partner is found by; differs from the paper where its tax id is one that many share. Absent when nothing tells who it is. */
  partner?: Party & { name: string };
}

/** Direction, partner, issuer and recipient of a document between two parties, seen from the publisher. */
export function seenByPublisher(
  issuer: InvoiceParty,
  recipient: InvoiceParty,
  options: ImportOptions,
): Pick<DocumentInput, 'direction' | 'partner' | 'issuer' | 'recipient'> {
  const direction = directionOf(issuer, recipient, options);
  const partner =
    direction === 'receivable'
      ? required(recipient.partner, 'the tax id of the recipient')
      : required(issuer.partner, 'the tax id of the issuer');
  return {
    direction,
    partner,
    ...(issuer.party && { issuer: issuer.party }),
    ...(recipient.party && { recipient: recipient.party }),
  };
}

/** A party, with what is not known left out. */
export function partyOf(taxId: string, name: string | undefined, country: string | undefined): Party {
  return {
    taxId,
    ...(name !== undefined && { name: name.slice(0, 300) }),
    ...(country !== undefined && { country }),
  };
}

/** A partner; one without a name goes by its tax id. */
export function partnerOf(
  taxId: string,
  name: string | undefined,
  country: string | undefined,
): Party & { name: string } {
  return { ...partyOf(taxId, name, country), name: name?.slice(0, 300) ?? taxId };
}

function directionOf(
  issuer: InvoiceParty,
  recipient: InvoiceParty,
  { publisherTaxId, direction = 'receivable' }: ImportOptions,
): DocumentInput['direction'] {
  if (publisherTaxId === undefined) return direction;
  const own = comparable(publisherTaxId);
  if (issuer.party && comparable(issuer.party.taxId) === own) return 'receivable';
  if (recipient.party && comparable(recipient.party.taxId) === own) return 'payable';
  return direction;
}

// A CUIT or a RUT is written with and without its dots and dashes.
function comparable(taxId: string): string {
  return taxId.replace(/[\s.-]/g, '').toUpperCase();
}
