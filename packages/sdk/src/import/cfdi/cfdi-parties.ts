import { partyOf, type InvoiceParty } from '../parties/invoice-party.ts';
import { required } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { countryByAlpha3 } from './country-codes.ts';

/** The RFC that stands for any foreigner; `NumRegIdTrib` tells which one. */
const genericForeigner = 'XEXX010101000';

/** The issuer, who is always registered in Mexico. */
export function issuerOf(element: XmlElement | undefined): InvoiceParty & { taxId: string } {
  const taxId = required(attributeOf(element, 'Rfc'), 'the Rfc of the Emisor');
  const name = attributeOf(element, 'Nombre');
  return { ...partyOf([{ scheme: 'rfc', value: taxId }], { name, country: 'MX' }), taxId };
}

/** The recipient; a foreigner is known by the tax id of its own country where the file has it. */
export function recipientOf(element: XmlElement | undefined): InvoiceParty {
  const rfc = required(attributeOf(element, 'Rfc'), 'the Rfc of the Receptor');
  const foreign = rfc === genericForeigner;
  return partyOf(
    [
      { scheme: 'rfc', value: rfc },
      { scheme: 'foreign', value: foreign ? attributeOf(element, 'NumRegIdTrib') : undefined },
    ],
    {
      name: attributeOf(element, 'Nombre'),
      country: foreign ? countryByAlpha3(attributeOf(element, 'ResidenciaFiscal') ?? '') : 'MX',
    },
  );
}
