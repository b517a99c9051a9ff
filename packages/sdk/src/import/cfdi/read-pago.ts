import type { AllocationInput, PaymentInput, PaymentRecord } from '../../generated/contract.ts';
import {
  compareDecimals,
  divideDecimals,
  isDecimal,
  subtractDecimals,
  sumDecimals,
} from '../../money/index.ts';
import { cut } from '../cut.ts';
import type { ImportOptions } from '../imported.ts';
import { sideOf } from '../parties/seen-by-publisher.ts';
import { Refused } from '../refused.ts';
import { requiredAmount, requiredCurrency, requiredDate } from '../required-value.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { cfdiReference, identityOf, isUuid } from './cfdi-identity.ts';
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
  const reference = cut(attributeOf(payment, 'NumOperacion'), 200);
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

function allocationsOf(payment: XmlElement, whole: string, currency: string): AllocationInput[] {
  const settled = childrenOf(payment, 'DoctoRelacionado').slice(0, 1000);
  const allocations = settled.flatMap((docto) => {
    const uuid = attributeOf(docto, 'IdDocumento') ?? '';
    const currencyOfInvoice = attributeOf(docto, 'MonedaDR') ?? currency;
    if (!isUuid(uuid) || !/^[A-Z]{3}$/.test(currencyOfInvoice)) return [];
    // Pagos 1.0 leaves it out where the payment settles nothing else.
    const alone = settled.length === 1 && currencyOfInvoice === currency;
    const amount = requiredAmount(attributeOf(docto, 'ImpPagado') ?? (alone ? whole : '0'), 'ImpPagado');
    if (compareDecimals(amount, '0') <= 0) return [];
    return [{ docto, fiscal: cfdiReference(uuid), amount: { amount, currency: currencyOfInvoice } }];
  });
  const plain = allocations.filter(({ amount }) => amount.currency === currency);
  let left = subtractDecimals(whole, sumDecimals(plain.map(({ amount }) => amount.amount)));
  return allocations.flatMap(({ docto, fiscal, amount }) => {
    if (amount.currency === currency) return [{ fiscal, amount }];
    const paid = paidFor(docto, amount.amount, left);
    if (paid === undefined) return [];
    left = subtractDecimals(left, paid);
    return [{ fiscal, amount, paid: { amount: paid, currency } }];
  });
}

/**
 * What of the payment an invoice in another currency takes, by the units of its currency that one of the payment's is worth (EquivalenciaDR;
 * TipoCambioDR in Pagos 1.0), and never more than is left: what was rounded may come to a cent more than was paid.
 */
function paidFor(docto: XmlElement, amount: string, left: string): string | undefined {
  const worth = attributeOf(docto, 'EquivalenciaDR') ?? attributeOf(docto, 'TipoCambioDR') ?? '';
  if (!isDecimal(worth) || compareDecimals(worth, '0') <= 0) return undefined;
  const exact = divideDecimals(amount, worth, 2);
  const paid = compareDecimals(exact, left) > 0 ? left : exact;
  return compareDecimals(paid, '0') > 0 ? paid : undefined;
}
