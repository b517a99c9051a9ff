import { partnerOf, partyOf, type InvoiceParty } from '../invoice-parties.ts';
import { limited, required } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { countryByAlpha3 } from './country-codes.ts';

/** The RFC that stands for any foreigner; `NumRegIdTrib` tells which one. */
const genericForeigner = 'XEXX010101000';

/** The RFC and the name of the issuer, who is always registered in Mexico. */
export function issuerOf(element: XmlElement | undefined): Required<InvoiceParty> & { taxId: string } {
  const taxId = rfcOf(element, 'Emisor');
  const name = attributeOf(element, 'Nombre');
  return { taxId, party: partyOf(taxId, name, 'MX'), partner: partnerOf(taxId, name, 'MX') };
}

/** The recipient; a foreigner is known by the tax id of its own country where the file has it. */
export function recipientOf(element: XmlElement | undefined): InvoiceParty {
  const taxId = rfcOf(element, 'Receptor');
  const name = attributeOf(element, 'Nombre');
  if (taxId !== genericForeigner) {
    return { party: partyOf(taxId, name, 'MX'), partner: partnerOf(taxId, name, 'MX') };
  }
  const country = countryByAlpha3(attributeOf(element, 'ResidenciaFiscal') ?? '');
  const foreignTaxId = attributeOf(element, 'NumRegIdTrib') ?? taxId;
  return { party: partyOf(taxId, name, country), partner: partnerOf(foreignTaxId, name, country) };
}

function rfcOf(element: XmlElement | undefined, role: string): string {
  return limited(
    required(attributeOf(element, 'Rfc'), `the Rfc of the ${role}`),
    50,
    `the Rfc of the ${role}`,
  );
}
