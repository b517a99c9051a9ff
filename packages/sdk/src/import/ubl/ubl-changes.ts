import { compareDecimals, multiplyDecimals } from '../../money/index.ts';
import { percentToRate, toAmount, toRate } from '../decimal-text.ts';
import { priceChanges, type PriceChanges, type WrittenChange } from '../detail/price-changes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { allAggregates, amountIn, basicText } from './ubl-namespaces.ts';

/** SUNAT's catalogue 53: what is collected (percepción) or kept back (retención) for the tax office, which changes no price. */
const ofTaxOffice = /^(5[123]|6\d)$/;

/** Discounts and charges on a whole document. */
export function changesOf(root: XmlElement, currency: string, peruvian: boolean): PriceChanges {
  const allowances = allAggregates(root, 'AllowanceCharge').filter(
    (one) => !peruvian || !ofTaxOffice.test(basicText(one, 'AllowanceChargeReasonCode') ?? ''),
  );
  return priceChanges(
    [...allowances.map((one) => writtenChange(one, currency)), ...claimsOfThirdParties(root, currency)],
    currency,
  );
}

// The extension of XRechnung collects what others are owed (BG-DEX-09) in the element that elsewhere takes a payment off.
function claimsOfThirdParties(root: XmlElement, currency: string): WrittenChange[] {
  if (!/:extension:xrechnung/.test(basicText(root, 'CustomizationID') ?? '')) return [];
  return allAggregates(root, 'PrepaidPayment').map((one) => ({
    isCharge: true,
    amount: amountIn(one, 'PaidAmount', currency),
    description: basicText(one, 'InstructionID') ?? basicText(one, 'ID'),
  }));
}

/** An `AllowanceCharge`. */
export function writtenChange(allowance: XmlElement, currency: string): WrittenChange {
  const amount = amountIn(allowance, 'Amount', currency);
  return {
    isCharge: basicText(allowance, 'ChargeIndicator') === 'true',
    amount,
    description: basicText(allowance, 'AllowanceChargeReason'),
    rate: rateOf(
      basicText(allowance, 'MultiplierFactorNumeric') ?? '',
      amountIn(allowance, 'BaseAmount', currency),
      amount,
    ),
  };
}

// A percentage in EN 16931 and Colombia, a fraction in Peru: what makes the amount of the base counts.
function rateOf(factor: string, base: string | undefined, amount: string | undefined): string | undefined {
  const [whole, part] = [toAmount(base ?? ''), toAmount(amount ?? '')];
  if (whole === undefined || part === undefined) return undefined;
  const makes = (rate: string | undefined) =>
    rate !== undefined &&
    compareDecimals(multiplyDecimals(whole, rate, 2), multiplyDecimals(part, '1', 2)) === 0;
  return [percentToRate(factor), toRate(factor)].find(makes);
}
