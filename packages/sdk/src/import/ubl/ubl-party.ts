import { partyOf, type InvoiceParty } from '../parties/invoice-party.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { aggregate, allAggregates, basic, basicText } from './ubl-namespaces.ts';

/** The party of an `AccountingSupplierParty` or `AccountingCustomerParty`, or one that stands for itself. */
export function ublParty(role: XmlElement | undefined, party = aggregate(role, 'Party')): InvoiceParty {
  return partyOf(candidatesOf(role, party), { name: nameOf(party), country: countryOf(party) });
}

// In the order of how much they tell. Peru's first edition (UBL 2.0) has the tax id outside the party.
function candidatesOf(
  role: XmlElement | undefined,
  party: XmlElement | undefined,
): { scheme: string; value: string | undefined }[] {
  const schemes = allAggregates(party, 'PartyTaxScheme').map((scheme) => ({
    scheme: basicText(aggregate(scheme, 'TaxScheme'), 'ID') === 'VAT' ? 'vat' : 'tax',
    value: basicText(scheme, 'CompanyID'),
  }));
  const endpoint = basic(party, 'EndpointID');
  const address = basicText(party, 'EndpointID');
  const register = attributeOf(endpoint, 'schemeID');
  return [
    ...schemes.filter(({ scheme }) => scheme === 'vat'),
    ...schemes.filter(({ scheme }) => scheme === 'tax'),
    ...allAggregates(party, 'PartyLegalEntity').map((entity) => ({
      scheme: 'company',
      value: basicText(entity, 'CompanyID'),
    })),
    // A creditor's number at its bank comes here too (EN 16931, BT-90).
    ...allAggregates(party, 'PartyIdentification')
      .filter((identification) => attributeOf(basic(identification, 'ID'), 'schemeID') !== 'SEPA')
      .map((identification) => ({ scheme: 'id', value: basicText(identification, 'ID') })),
    { scheme: 'account', value: basicText(role, 'CustomerAssignedAccountID') },
    {
      scheme: 'endpoint',
      value: register === undefined || address === undefined ? address : `${register}:${address}`,
    },
  ];
}

function nameOf(party: XmlElement | undefined): string | undefined {
  const person = aggregate(party, 'Person');
  return [
    basicText(aggregate(party, 'PartyLegalEntity'), 'RegistrationName'),
    basicText(aggregate(party, 'PartyTaxScheme'), 'RegistrationName'),
    basicText(aggregate(party, 'PartyName'), 'Name'),
    [basicText(person, 'FirstName'), basicText(person, 'FamilyName')].filter(Boolean).join(' '),
  ].find((value) => value !== undefined && value !== '' && value !== '-');
}

function countryOf(party: XmlElement | undefined): string | undefined {
  return [
    aggregate(party, 'PostalAddress'),
    aggregate(party, 'PartyLegalEntity', 'RegistrationAddress'),
    aggregate(party, 'PartyTaxScheme', 'RegistrationAddress'),
    aggregate(party, 'PhysicalLocation', 'Address'),
  ]
    .map((address) => basicText(aggregate(address, 'Country'), 'IdentificationCode'))
    .find((code) => code !== undefined && /^[A-Z]{2}$/.test(code));
}
