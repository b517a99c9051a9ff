import { addDecimals, compareDecimals, subtractDecimals, sumDecimals } from '../../money/index.ts';
import type { TaxLine } from '../../generated/contract.ts';
import { toAmount } from '../decimal-text.ts';
import { Refused } from '../refused.ts';
import { required, requiredAmount, requiredCurrency } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { aggregate, basic, basicText } from './ubl-namespaces.ts';

/** Currency and amounts of a whole document. */
export interface UblTotals {
  currency: string;
  /** `PayableAmount`: what is asked for, prepayments taken off and rounding included. */
  total: string;
  element: XmlElement;
}

/** Reads `LegalMonetaryTotal`, which a debit note calls `RequestedMonetaryTotal`. */
export function totalsOf(root: XmlElement): UblTotals {
  const element = required(
    aggregate(root, 'LegalMonetaryTotal') ?? aggregate(root, 'RequestedMonetaryTotal'),
    'LegalMonetaryTotal',
  );
  const own = attributeOf(basic(element, 'PayableAmount'), 'currencyID');
  const stated = basicText(root, 'DocumentCurrencyCode');
  if (own !== undefined && stated !== undefined && own !== stated) {
    throw new Refused('invalid', 'PayableAmount is in another currency than DocumentCurrencyCode says');
  }
  return {
    currency: requiredCurrency(stated ?? own, 'DocumentCurrencyCode'),
    total: requiredAmount(basicText(element, 'PayableAmount'), 'PayableAmount'),
    element,
  };
}

/**
 * The amount before taxes. Countries use the fields for it differently (Peru's first edition has the sum of the taxes in
 * `TaxExclusiveAmount`), so that the one is taken that makes the total with the taxes; `undefined` when none does.
 */
export function subtotalOf({ element, total }: UblTotals, taxes: readonly TaxLine[]): string | undefined {
  const read = (name: string) => toAmount(basicText(element, name) ?? '');
  const zero = (name: string) => read(name) ?? '0';
  const lines = read('LineExtensionAmount');
  const withTaxes =
    read('TaxInclusiveAmount') ??
    subtractDecimals(addDecimals(total, zero('PrepaidAmount')), zero('PayableRoundingAmount'));
  const added = sumDecimals(taxes.map(({ amount }) => amount.amount));
  const candidates = [
    read('TaxExclusiveAmount'),
    lines === undefined
      ? undefined
      : addDecimals(subtractDecimals(lines, zero('AllowanceTotalAmount')), zero('ChargeTotalAmount')),
    lines,
  ];
  // What was prepaid or rounded has no field: where there is any, taxes and subtotal would not make the total.
  if (compareDecimals(withTaxes, total) !== 0) return undefined;
  return candidates.find(
    (candidate) => candidate !== undefined && compareDecimals(addDecimals(candidate, added), withTaxes) === 0,
  );
}
