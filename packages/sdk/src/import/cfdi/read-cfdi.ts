import type { DocumentInput, DocumentRecord } from '../../generated/contract.ts';
import { compareDecimals, subtractDecimals } from '../../money/index.ts';
import type { ImportOptions } from '../imported.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
import { Refused } from '../refused.ts';
import {
  exactAmount,
  limited,
  requiredAmount,
  requiredCurrency,
  requiredDate,
  requiredTotal,
} from '../required-value.ts';
import { attributeOf, childOf, type XmlElement } from '../xml/xml-element.ts';
import { identityOf } from './cfdi-identity.ts';
import { issuerOf, recipientOf } from './cfdi-parties.ts';
import { relatedOf } from './cfdi-related.ts';
import { taxesOf, withholdingsOf } from './cfdi-taxes.ts';

const versions: ReadonlyMap<string, string> = new Map([
  ['http://www.sat.gob.mx/cfd/3', '3.3'],
  ['http://www.sat.gob.mx/cfd/4', '4.0'],
]);

// Catalogue c_TipoDeComprobante.
const refusedTypes = new Map([
  ['P', 'a payment complement'],
  ['T', 'a transfer of goods'],
  ['N', 'a payroll receipt'],
]);

/**
 * Reads a CFDI 3.3 or 4.0 (SAT, Anexo 20) of type I (invoice) or E (credit note).
 *
 * `externalId` is `cfdi:<UUID in upper case>`; without a stamp `cfdi:<RFC>|<type>|<Serie>|<Folio>`, and without a Folio
 * `cfdi:sha256:<hash of the content>`. `issueDate` is the day of `Fecha`, which is local time where it was issued.
 * `total` is what the CFDI asks for, withholdings already taken off; `subtotal` is less the discount. A CFDI has no due date.
 */
export async function readCfdi(root: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  refuseOtherVersions(root);
  const type = typeOf(root);
  const currency = requiredCurrency(attributeOf(root, 'Moneda'), 'Moneda');
  const series = attributeOf(root, 'Serie');
  const number = attributeOf(root, 'Folio');
  const taxes = taxesOf(root, currency);
  const withholdings = withholdingsOf(root, currency);
  const related = relatedOf(root);
  const issuer = issuerOf(childOf(root, 'Emisor'));
  const recipient = recipientOf(childOf(root, 'Receptor'));
  const { externalId, fiscal } = await identityOf(root, issuer.taxId);
  return {
    kind: 'document',
    externalId,
    data: {
      type,
      ...(await seenByPublisher(issuer, recipient, options)),
      ...(series !== undefined && { series: limited(series, 50, 'Serie') }),
      ...(number !== undefined && { number: limited(number, 100, 'Folio') }),
      ...(fiscal && { fiscal }),
      issueDate: requiredDate(attributeOf(root, 'Fecha'), 'Fecha'),
      total: { amount: requiredTotal(attributeOf(root, 'Total'), 'Total'), currency },
      subtotal: { amount: subtotalOf(root), currency },
      ...(taxes.length > 0 && { taxes }),
      ...(withholdings.length > 0 && { withholdings }),
      ...(related.length > 0 && { related }),
    },
  };
}

function refuseOtherVersions(root: XmlElement): void {
  const version = attributeOf(root, 'Version') ?? attributeOf(root, 'version') ?? '';
  if (versions.get(root.namespace) === version) return;
  const named = /^\d\.\d$/.test(version) ? `a CFDI ${version}` : 'a CFDI of an unknown version';
  throw new Refused('unsupported', `it is ${named}`);
}

function typeOf(root: XmlElement): DocumentInput['type'] {
  const type = attributeOf(root, 'TipoDeComprobante');
  if (type === 'I') return 'invoice';
  if (type === 'E') return 'credit_note';
  const refused = refusedTypes.get(type ?? '');
  if (refused === undefined) throw new Refused('invalid', 'TipoDeComprobante is not one of I, E, T, N and P');
  throw new Refused(
    'unsupported',
    `it is ${refused} (CFDI ${attributeOf(root, 'Version')}, TipoDeComprobante ${type})`,
  );
}

function subtotalOf(root: XmlElement): string {
  const subtotal = requiredAmount(attributeOf(root, 'SubTotal'), 'SubTotal');
  const discount = exactAmount(attributeOf(root, 'Descuento') ?? '0', 'Descuento');
  return compareDecimals(discount, '0') === 0 ? subtotal : subtractDecimals(subtotal, discount);
}
