import type { RelatedInput } from '../../generated/contract.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { defaultTypeCode, isPeruvian, ublExternalId, type UblKind } from './ubl-identity.ts';
import { aggregate, allAggregates, basicText } from './ubl-namespaces.ts';

const maxRelated = 100;

const references: [element: string, kind: UblKind][] = [
  ['InvoiceDocumentReference', 'Invoice'],
  ['CreditNoteDocumentReference', 'CreditNote'],
  ['DebitNoteDocumentReference', 'DebitNote'],
];

/** Links to the documents of the same issuer that `BillingReference` names: a note corrects them, an invoice refers to them. */
export function relatedOf(root: XmlElement, kind: UblKind, issuerTaxId: string): RelatedInput[] {
  const relation = kind === 'Invoice' ? 'refers_to' : 'corrects';
  const externalIds = allAggregates(root, 'BillingReference').flatMap((billing) =>
    references.flatMap(([name, referenced]) => {
      const reference = aggregate(billing, name);
      const id = basicText(reference, 'ID');
      if (id === undefined || id.length > 100) return [];
      const stated = basicText(reference, 'DocumentTypeCode');
      const typeCode = stated ?? defaultTypeCode(referenced, isPeruvian({ issuerTaxId, id }));
      return [ublExternalId({ issuerTaxId, typeCode: typeCode.slice(0, 20), id })];
    }),
  );
  return [...new Set(externalIds)].slice(0, maxRelated).map((externalId) => ({ relation, externalId }));
}
