import type { DocumentRecord } from '../../generated/contract.ts';
import { compareDecimals, subtractDecimals } from '../../money/index.ts';
import type { ImportOptions } from '../imported.ts';
import { seenByPublisher } from '../parties/seen-by-publisher.ts';
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
import { linesOf } from './cfdi-lines.ts';
import { particularsOf } from './cfdi-particulars.ts';
import { issuerOf, recipientOf } from './cfdi-parties.ts';
import { relatedOf } from './cfdi-related.ts';
import { taxesOf, withholdingsOf } from './cfdi-taxes.ts';

/**
 * Reads a CFDI 3.2, 3.3 or 4.0 (SAT, Anexo 20) of type I (invoice) or E (credit note), in the words of the later editions.
 *
 * `externalId` is `cfdi:<UUID in upper case>`; without a stamp `cfdi:<RFC>|<type>|<Serie>|<Folio>`, and without a Folio
 * `cfdi:sha256:<hash of the content>`. `issueDate` is the day of `Fecha`, which is local time where it was issued.
 * `total` is what the CFDI asks for, withholdings already taken off; `subtotal` is less the discount. A CFDI has no due date.
 */
export async function readCfdi(root: XmlElement, options: ImportOptions): Promise<DocumentRecord> {
  const type = attributeOf(root, 'TipoDeComprobante') === 'E' ? 'credit_note' : 'invoice';
  const currency = requiredCurrency(attributeOf(root, 'Moneda'), 'Moneda');
  const series = attributeOf(root, 'Serie');
  const number = attributeOf(root, 'Folio');
  const taxes = taxesOf(root, currency);
  const withholdings = withholdingsOf(root, currency);
  const related = relatedOf(root);
  const issuer = issuerOf(childOf(root, 'Emisor'));
  const recipient = recipientOf(childOf(root, 'Receptor'));
  const { externalId, fiscal } = await identityOf(root, issuer.taxId);
  const issueDate = requiredDate(attributeOf(root, 'Fecha'), 'Fecha');
  const total = requiredTotal(attributeOf(root, 'Total'), 'Total');
  return {
    kind: 'document',
    externalId,
    data: {
      type,
      ...seenByPublisher(issuer, recipient, options),
      ...(series !== undefined && { series: limited(series, 50, 'Serie') }),
      ...(number !== undefined && { number: limited(number, 100, 'Folio') }),
      ...(fiscal && { fiscal }),
      issueDate,
      total: { amount: total, currency },
      subtotal: { amount: subtotalOf(root), currency },
      ...(taxes.length > 0 && { taxes }),
      ...(withholdings.length > 0 && { withholdings }),
      ...(related.length > 0 && { related }),
      ...particularsOf(root, { issueDate, currency, total }),
      ...linesOf(root, currency),
    },
  };
}

function subtotalOf(root: XmlElement): string {
  const subtotal = requiredAmount(attributeOf(root, 'SubTotal'), 'SubTotal');
  const discount = exactAmount(attributeOf(root, 'Descuento') ?? '0', 'Descuento');
  return compareDecimals(discount, '0') === 0 ? subtotal : subtractDecimals(subtotal, discount);
}
