import { partnerOf, partyOf, type InvoiceParty } from '../invoice-parties.ts';
import { limited } from '../required-value.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { aggregate, allAggregates, basicText } from './ubl-namespaces.ts';

/** A Peruvian receipt may name no buyer, with "-" or zeros for its document; all such buyers are one partner. */
const nobody = /^[-0]+$/;

/** An `AccountingSupplierParty` or `AccountingCustomerParty`. */
export function ublParty(role: XmlElement | undefined): InvoiceParty {
  const party = aggregate(role, 'Party');
  const taxId = taxIdOf(role, party);
  if (taxId === undefined) return {};
  limited(taxId, 50, 'the tax id of a party');
  const name = nameOf(party);
  const country = countryOf(party);
  if (!nobody.test(taxId)) {
    return { party: partyOf(taxId, name, country), partner: partnerOf(taxId, name, country) };
  }
  return {
    party: name === undefined ? undefined : partyOf(taxId, name, country),
    partner: partnerOf('-', 'Clientes varios', undefined),
  };
}

// UBL has four places for it. Peru's first edition (UBL 2.0) puts it outside the party.
function taxIdOf(role: XmlElement | undefined, party: XmlElement | undefined): string | undefined {
  const schemes = allAggregates(party, 'PartyTaxScheme');
  const vat = schemes.find((scheme) => basicText(aggregate(scheme, 'TaxScheme'), 'ID') === 'VAT');
  return [
    basicText(vat, 'CompanyID'),
    ...schemes.map((scheme) => basicText(scheme, 'CompanyID')),
    ...allAggregates(party, 'PartyLegalEntity').map((entity) => basicText(entity, 'CompanyID')),
    ...allAggregates(party, 'PartyIdentification').map((identification) => basicText(identification, 'ID')),
    basicText(role, 'CustomerAssignedAccountID'),
  ].find((value) => value !== undefined);
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
