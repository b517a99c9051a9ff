import type { RelatedInput } from '../../generated/contract.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { defaultTypeCode, idOfReference, isPeruvian, ublExternalId, type UblKind } from './ubl-identity.ts';
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
  const externalIds = allAggregates(root, 'BillingReference').flatMap((billing) =>
    references.flatMap(([name, referenced]) => {
      const reference = aggregate(billing, name);
      const written = basicText(reference, 'ID');
      if (written === undefined || written.length > 100) return [];
      const id = idOfReference(written, issuerTaxId);
      const stated = basicText(reference, 'DocumentTypeCode');
      const typeCode = stated ?? defaultTypeCode(referenced, isPeruvian({ issuerTaxId, id }));
      return [ublExternalId({ issuerTaxId, typeCode: typeCode.slice(0, 20), id })];
    }),
  );
  const links = [...new Set(externalIds)].map((externalId) => ({ relation, externalId }) as const);
  return [...links, ...advancesOf(root, issuerTaxId)].slice(0, maxRelated);
}

function advancesOf(root: XmlElement, issuerTaxId: string): RelatedInput[] {
  return allAggregates(root, 'PrepaidPayment').flatMap((prepaid): RelatedInput[] => {
    const id = idOfReference(basicText(prepaid, 'ID') ?? '', issuerTaxId);
    const typeCode = advances.get(attributeOf(basic(prepaid, 'ID'), 'schemeID') ?? '');
    if (typeCode === undefined || !isPeruvian({ issuerTaxId, id })) return [];
    return [{ relation: 'refers_to', externalId: ublExternalId({ issuerTaxId, typeCode, id }) }];
  });
}
