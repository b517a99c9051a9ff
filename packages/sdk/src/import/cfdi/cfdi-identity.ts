import type { FiscalIdentity, FiscalReference } from '../../generated/contract.ts';
import { Refused } from '../refused.ts';
import { required } from '../required-value.ts';
import { sha256 } from '../sha256.ts';
import { attributeOf, canonicalText, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { stampInstant } from './stamp-instant.ts';

const stampNamespace = 'http://www.sat.gob.mx/TimbreFiscalDigital';
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** A CFDI by its UUID, whoever published it under which id. */
export function cfdiReference(uuid: string): FiscalReference {
  return { scheme: 'cfdi-uuid', value: uuid.toUpperCase() };
}

/** The external id that a CFDI has in this publisher's system, by its UUID in any case. */
export function externalIdOfUuid(value: string): string {
  return `cfdi:${value.toUpperCase()}`;
}

/** Tells whether a text is the UUID of a CFDI. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** External id and fiscal identity, the same whenever the same CFDI is read. */
export async function identityOf(
  root: XmlElement,
  issuerTaxId: string,
): Promise<{ externalId: string; fiscal?: FiscalIdentity }> {
  const stamp = childrenOf(root, 'Complemento')
    .map((complement) => childOf(complement, 'TimbreFiscalDigital', stampNamespace))
    .find((found) => found !== undefined);
  if (!stamp) return { externalId: await unstampedId(root, issuerTaxId) };
  const value = required(attributeOf(stamp, 'UUID'), 'the UUID of the stamp');
  if (!isUuid(value)) throw new Refused('invalid', 'the UUID of the stamp is not a UUID');
  const authorizedAt = stampInstant(attributeOf(stamp, 'FechaTimbrado') ?? '');
  return {
    externalId: externalIdOfUuid(value),
    fiscal: { scheme: 'cfdi-uuid', value, ...(authorizedAt !== undefined && { authorizedAt }) },
  };
}

async function unstampedId(root: XmlElement, issuerTaxId: string): Promise<string> {
  const folio = attributeOf(root, 'Folio');
  if (folio === undefined) return `cfdi:sha256:${await sha256(canonicalText(root))}`;
  // Anexo 20 forbids the bar in Serie and Folio, because it separates the fields of the original chain.
  const parts = [
    issuerTaxId,
    attributeOf(root, 'TipoDeComprobante'),
    attributeOf(root, 'Serie') ?? '',
    folio,
  ];
  return `cfdi:${parts.join('|')}`;
}
