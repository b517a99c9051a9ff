import type { AllocationInput, PaymentInput, PaymentRecord } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import type { ImportOptions } from '../imported.ts';
import { sideOf } from '../parties/seen-by-publisher.ts';
import { Refused } from '../refused.ts';
import { requiredAmount, requiredCurrency, requiredDate } from '../required-value.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { externalIdOfUuid, identityOf, isUuid } from './cfdi-identity.ts';
import { issuerOf, recipientOf } from './cfdi-parties.ts';

const namespaces = ['http://www.sat.gob.mx/Pagos', 'http://www.sat.gob.mx/Pagos20'];

// Catalogue c_FormaPago.
const methods: ReadonlyMap<string, PaymentInput['method']> = new Map([
  ['01', 'cash'],
  ['02', 'cheque'],
  ['03', 'bank_transfer'],
  ['04', 'card'],
  ['17', 'compensation'],
  ['28', 'card'],
  ['29', 'card'],
]);

/** The payments that a complement tells of, Pagos 1.0 or 2.0. */
export function paymentsIn(root: XmlElement): XmlElement[] {
  return childrenOf(root, 'Complemento')
    .flatMap((complement) => namespaces.flatMap((namespace) => childrenOf(complement, 'Pagos', namespace)))
    .flatMap((pagos) => childrenOf(pagos, 'Pago'));
}

/**
 * Reads one payment of a complement. `externalId` is that of the complement with the payment's place in it behind,
 * `cfdi:<UUID>:1`. It settles the invoices that it names by their UUIDs.
 */
export async function readPayment(
  root: XmlElement,
  payment: XmlElement,
  number: number,
  options: ImportOptions,
): Promise<PaymentRecord> {
  const issuer = issuerOf(childOf(root, 'Emisor'));
  const recipient = recipientOf(childOf(root, 'Receptor'));
  const { externalId, fiscal } = await identityOf(root, issuer.taxId);
  const currency = requiredCurrency(attributeOf(payment, 'MonedaP'), 'MonedaP');
  const amount = requiredAmount(attributeOf(payment, 'Monto'), 'Monto');
  if (compareDecimals(amount, '0') <= 0) throw new Refused('invalid', 'Monto of a Pago is not above zero');
  const form = attributeOf(payment, 'FormaDePagoP');
  const reference = attributeOf(payment, 'NumOperacion')?.slice(0, 200);
  const allocations = allocationsOf(payment, amount, currency);
  return {
    kind: 'payment',
    externalId: `${externalId}:${number}`,
    data: {
      ...sideOf(issuer, recipient, options),
      date: requiredDate(attributeOf(payment, 'FechaPago'), 'FechaPago'),
      amount: { amount, currency },
      ...(form !== undefined && { method: methods.get(form) ?? 'other' }),
      ...(reference !== undefined && { reference }),
      ...(fiscal !== undefined && { fiscal }),
      ...(allocations.length > 0 && { allocations }),
    },
  };
}

// What is paid of an invoice in another currency stays on account: an allocation has one currency.
function allocationsOf(payment: XmlElement, whole: string, currency: string): AllocationInput[] {
  const settled = childrenOf(payment, 'DoctoRelacionado');
  return settled.slice(0, 1000).flatMap((docto) => {
    const uuid = attributeOf(docto, 'IdDocumento') ?? '';
    if (!isUuid(uuid) || (attributeOf(docto, 'MonedaDR') ?? currency) !== currency) return [];
    // Pagos 1.0 leaves it out where the payment settles nothing else.
    const stated = attributeOf(docto, 'ImpPagado') ?? (settled.length === 1 ? whole : '0');
    const amount = requiredAmount(stated, 'ImpPagado');
    if (compareDecimals(amount, '0') <= 0) return [];
    return [{ document: externalIdOfUuid(uuid), amount: { amount, currency } }];
  });
}
