import type { TaxLine } from '../../generated/contract.ts';
import { compareDecimals, subtractDecimals, sumDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { percentToRate, toAmount, toRate } from '../decimal-text.ts';
import { required, requiredAmount } from '../required-value.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { aggregate, allAggregates, amountIn, basic, basicText } from './ubl-namespaces.ts';

/** SUNAT's catalogue 05: the tax that goods given away would have borne; nobody owes it. */
const freeOfCharge = '9996';
/** SUNAT's catalogue 53: the IGV that the buyer keeps back. */
const withheldIgv = '62';

/** Taxes added, of the whole document in its own currency; a line of zero without a rate says nothing and is left out. */
export function taxesOf(root: XmlElement, currency: string): TaxLine[] {
  const totals = allAggregates(root, 'TaxTotal');
  // One that says no more than the sum of the others stands beside them, where the tax office wants it in a currency of its own.
  const detailed = totals.filter((total) => allAggregates(total, 'TaxSubtotal').length > 0);
  return (detailed.length > 0 ? detailed : totals).flatMap((total) => taxLines(total, currency));
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
  const lines = subtotalsOf(total, currency).map((subtotal) => taxLine(subtotal, currency));
  const [only] = lines;
  // What a single line is rounded to counts.
  const sum = toAmount(amountIn(total, 'TaxAmount', currency) ?? '');
  if (only && lines.length === 1 && sum !== undefined && isRounded(only.amount.amount, sum)) {
    only.amount = { amount: sum, currency };
  }
  // Turkey writes what an exemption saves below a total of nothing.
  const nothing = sum !== undefined && compareDecimals(sum, '0') === 0;
  const made = sumDecimals(lines.map(({ amount }) => amount.amount));
  const isSaved = nothing && compareDecimals(made, '0') !== 0;
  return isSaved ? [] : lines.filter(saysSomething);
}

function isRounded(exact: string, sum: string): boolean {
  const difference = subtractDecimals(exact, sum);
  return compareDecimals(difference, '0.01') < 0 && compareDecimals(difference, '-0.01') > 0;
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
  return cut(basicText(scheme, 'Name') ?? basicText(scheme, 'ID'), 50) ?? 'Tax';
}
