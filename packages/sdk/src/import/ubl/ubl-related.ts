import type { RelatedInput } from '../../generated/contract.ts';
import { cut } from '../cut.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import {
  defaultTypeCode,
  fiscalOf,
  idOfReference,
  isPeruvian,
  ublExternalId,
  type UblIdentity,
  type UblKind,
} from './ubl-identity.ts';
import { aggregate, allAggregates, basic, basicText } from './ubl-namespaces.ts';

const maxRelated = 100;

const references: [element: string, kind: UblKind][] = [
  ['InvoiceDocumentReference', 'Invoice'],
  ['CreditNoteDocumentReference', 'CreditNote'],
  ['DebitNoteDocumentReference', 'DebitNote'],
];

// SUNAT, catalogue 12: invoices of advances.
const advances = new Map([
  ['02', '01'],
  ['03', '03'],
]);

/**
 * Links to documents of the same issuer: what `BillingReference` names is corrected by a note and referred to by an invoice;
 * Peru's advances (`PrepaidPayment`) are invoices that are referred to.
 */
export function relatedOf(root: XmlElement, kind: UblKind, issuerTaxId: string): RelatedInput[] {
  const relation = kind === 'Invoice' ? 'refers_to' : 'corrects';
  const links = allAggregates(root, 'BillingReference').flatMap((billing) =>
    references.flatMap(([name, referenced]): RelatedInput[] => {
      const reference = aggregate(billing, name);
      const written = basicText(reference, 'ID');
      if (written === undefined || written.length > 100) return [];
      const id = idOfReference(written, issuerTaxId);
      const stated = basicText(reference, 'DocumentTypeCode');
      const typeCode = stated ?? defaultTypeCode(referenced, isPeruvian({ issuerTaxId, id }));
      return [{ relation, ...namedBy(reference, { issuerTaxId, typeCode: cut(typeCode, 20) ?? '', id }) }];
    }),
  );
  const unique = new Map(links.map((link) => [JSON.stringify(link), link]));
  return [...unique.values(), ...advancesOf(root, issuerTaxId)].slice(0, maxRelated);
}

/** The tax authority's name where there is one, under which anybody may have published it; else the name that its file would have. */
export function namedBy(
  reference: XmlElement | undefined,
  identity: UblIdentity,
): Pick<RelatedInput, 'externalId' | 'fiscal'> {
  const fiscal = fiscalOf(reference, identity);
  return fiscal === undefined ? { externalId: ublExternalId(identity) } : { fiscal };
}

function advancesOf(root: XmlElement, issuerTaxId: string): RelatedInput[] {
  return allAggregates(root, 'PrepaidPayment').flatMap((prepaid): RelatedInput[] => {
    const id = idOfReference(basicText(prepaid, 'ID') ?? '', issuerTaxId);
    const typeCode = advances.get(attributeOf(basic(prepaid, 'ID'), 'schemeID') ?? '');
    if (typeCode === undefined || !isPeruvian({ issuerTaxId, id })) return [];
    return [{ relation: 'refers_to', ...namedBy(prepaid, { issuerTaxId, typeCode, id }) }];
  });
}
