import { partyOf, type InvoiceParty } from '../parties/invoice-party.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { allAt, at, textAt } from './cii-elements.ts';

/** A `SellerTradeParty` or `BuyerTradeParty`. */
export function ciiParty(party: XmlElement | undefined): InvoiceParty {
  const registrations = allAt(party, 'SpecifiedTaxRegistration', 'ID').map((id) => ({
    scheme: attributeOf(id, 'schemeID') === 'VA' ? 'vat' : 'tax',
    value: textOf(id),
  }));
  const country = textAt(party, 'PostalTradeAddress', 'CountryID');
  const address = at(party, 'URIUniversalCommunication', 'URIID');
  const network = attributeOf(address, 'schemeID');
  const endpoint = textOf(address);
  return partyOf(
    [
      ...registrations.filter(({ scheme }) => scheme === 'vat'),
      ...registrations.filter(({ scheme }) => scheme === 'tax'),
      { scheme: 'company', value: textAt(party, 'SpecifiedLegalOrganization', 'ID') },
      ...allAt(party, 'GlobalID').map((id) => ({ scheme: 'id', value: textOf(id) })),
      ...allAt(party, 'ID').map((id) => ({ scheme: 'id', value: textOf(id) })),
      {
        scheme: 'endpoint',
        value: network === undefined || endpoint === undefined ? endpoint : `${network}:${endpoint}`,
      },
    ],
    {
      name: textAt(party, 'Name') ?? textAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName'),
      country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
    },
  );
}
