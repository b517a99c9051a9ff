import type { RelatedInput } from '../../generated/contract.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { cfdiReference, isUuid } from './cfdi-identity.ts';

/** As many links as a document may have in the contract; they are for reading, so that the others are left out. */
const maxRelated = 100;

// Catalogue c_TipoRelacion: credit note, debit note and return of goods correct; 04 replaces; the others refer.
const relations = new Map<string, RelatedInput['relation']>([
  ['01', 'corrects'],
  ['02', 'corrects'],
  ['03', 'corrects'],
  ['04', 'replaces'],
]);

/** Links to other CFDI, by their UUIDs. CFDI 3.3 has one group of them, CFDI 4.0 several. */
export function relatedOf(root: XmlElement): RelatedInput[] {
  const links = childrenOf(root, 'CfdiRelacionados').flatMap((group) =>
    childrenOf(group, 'CfdiRelacionado').flatMap((item): RelatedInput[] => {
      const uuid = attributeOf(item, 'UUID') ?? '';
      const relation = relations.get(attributeOf(group, 'TipoRelacion') ?? '') ?? 'refers_to';
      return isUuid(uuid) ? [{ relation, fiscal: cfdiReference(uuid) }] : [];
    }),
  );
  const unique = new Map(links.map((link) => [`${link.relation} ${link.fiscal?.value}`, link]));
  return [...unique.values()].slice(0, maxRelated);
}
