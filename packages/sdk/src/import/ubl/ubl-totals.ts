import { addDecimals, subtractDecimals } from '../../money/index.ts';
import type { TaxLine } from '../../generated/contract.ts';
import { toAmount } from '../decimal-text.ts';
import { partsOfTotal } from '../detail/parts-of-total.ts';
import type { PriceChanges } from '../detail/price-changes.ts';
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
 * Subtotal, rounding and what was prepaid. Countries use the fields for the amount before taxes differently: Peru's first edition
 * has the sum of the taxes in `TaxExclusiveAmount`.
 */
export function ublPartsOfTotal(
  { element, total, currency }: UblTotals,
  taxes: readonly TaxLine[],
  withholdings: readonly TaxLine[],
  changes: PriceChanges,
): ReturnType<typeof partsOfTotal> {
  const read = (name: string) => toAmount(basicText(element, name) ?? '');
  const zero = (name: string) => read(name) ?? '0';
  const lines = read('LineExtensionAmount');
  return partsOfTotal({
    currency,
    total,
    withTaxes: read('TaxInclusiveAmount'),
    prepaid: read('PrepaidAmount'),
    rounding: read('PayableRoundingAmount'),
    subtotals: [
      read('TaxExclusiveAmount'),
      lines === undefined
        ? undefined
        : addDecimals(subtractDecimals(lines, zero('AllowanceTotalAmount')), zero('ChargeTotalAmount')),
      lines,
    ],
    taxes,
    withholdings,
    changes,
  });
}
