import type { TaxLine } from '../../generated/contract.ts';
import { compareDecimals } from '../../money/index.ts';
import { percentToRate, toAmount, toRate } from '../decimal-text.ts';
import { required, requiredAmount } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { aggregate, allAggregates, basic, basicText } from './ubl-namespaces.ts';

/** SUNAT's catalogue 05: the tax that goods given away would have borne; nobody owes it. */
const freeOfCharge = '9996';
/** SUNAT's catalogue 53: the IGV that the buyer keeps back. */
const withheldIgv = '62';

/** Taxes added, of the whole document in its own currency; a line of zero without a rate says nothing and is left out. */
export function taxesOf(root: XmlElement, currency: string): TaxLine[] {
  return allAggregates(root, 'TaxTotal').flatMap((total) => taxLines(total, currency));
}

/** Taxes that the payer keeps back: `WithholdingTaxTotal`, and in Peru the allowance that stands for it. */
export function withholdingsOf(root: XmlElement, currency: string, peruvian: boolean): TaxLine[] {
  const totals = allAggregates(root, 'WithholdingTaxTotal').flatMap((total) => taxLines(total, currency));
  const allowances = peruvian ? allAggregates(root, 'AllowanceCharge') : [];
  return [
    ...totals,
    ...allowances
      .filter(
        (allowance) =>
          basicText(allowance, 'AllowanceChargeReasonCode') === withheldIgv &&
          basicText(allowance, 'ChargeIndicator') === 'false',
      )
      .map((allowance) =>
        line({
          tax: 'IGV',
          rate: toRate(basicText(allowance, 'MultiplierFactorNumeric') ?? ''),
          base: basicText(allowance, 'BaseAmount'),
          amount: requiredAmount(basicText(allowance, 'Amount'), 'Amount of an AllowanceCharge'),
          currency,
        }),
      ),
  ];
}

/** Taxes of a line that say an amount. */
export function taxesOfLine(line: XmlElement, currency: string): TaxLine[] {
  return allAggregates(line, 'TaxTotal')
    .flatMap((total) => subtotalsOf(total, currency))
    .filter((subtotal) => toAmount(basicText(subtotal, 'TaxAmount') ?? '') !== undefined)
    .map((subtotal) => taxLine(subtotal, currency))
    .filter(saysSomething);
}

/** Tells whether a line is given away. */
export function isFreeOfCharge(line: XmlElement): boolean {
  return allAggregates(line, 'TaxTotal')
    .flatMap((total) => allAggregates(total, 'TaxSubtotal'))
    .some((subtotal) => basicText(schemeOf(subtotal), 'ID') === freeOfCharge);
}

function taxLines(total: XmlElement, currency: string): TaxLine[] {
  return subtotalsOf(total, currency)
    .map((subtotal) => taxLine(subtotal, currency))
    .filter(saysSomething);
}

// Without subtotals, only the sum is known. A total may also come a second time, in the currency of the tax office.
function subtotalsOf(total: XmlElement, currency: string): XmlElement[] {
  const subtotals = allAggregates(total, 'TaxSubtotal');
  return (subtotals.length === 0 ? [total] : subtotals)
    .filter((subtotal) => (attributeOf(basic(subtotal, 'TaxAmount'), 'currencyID') ?? currency) === currency)
    .filter((subtotal) => basicText(schemeOf(subtotal), 'ID') !== freeOfCharge);
}

function taxLine(subtotal: XmlElement, currency: string): TaxLine {
  return line({
    tax: nameOf(schemeOf(subtotal)),
    rate: percentToRate(
      basicText(aggregate(subtotal, 'TaxCategory'), 'Percent') ?? basicText(subtotal, 'Percent') ?? '',
    ),
    base: basicText(subtotal, 'TaxableAmount'),
    amount: requiredAmount(required(basicText(subtotal, 'TaxAmount'), 'TaxAmount'), 'TaxAmount'),
    currency,
  });
}

function saysSomething({ amount, rate }: TaxLine): boolean {
  return rate !== undefined || compareDecimals(amount.amount, '0') !== 0;
}

function line(of: {
  tax: string;
  rate: string | undefined;
  base: string | undefined;
  amount: string;
  currency: string;
}): TaxLine {
  const base = toAmount(of.base ?? '');
  return {
    tax: of.tax,
    ...(of.rate !== undefined && { rate: of.rate }),
    ...(base !== undefined && { base: { amount: base, currency: of.currency } }),
    amount: { amount: of.amount, currency: of.currency },
  };
}

function schemeOf(subtotal: XmlElement): XmlElement | undefined {
  return aggregate(subtotal, 'TaxCategory', 'TaxScheme');
}

function nameOf(scheme: XmlElement | undefined): string {
  return (basicText(scheme, 'Name') ?? basicText(scheme, 'ID') ?? 'Tax').slice(0, 50);
}
