import type { DocumentInput } from '../../generated/contract.ts';
import { compareDecimals, isDecimal } from '../../money/index.ts';
import { toAmount } from '../decimal-text.ts';

/** A rate of exchange as its format writes it. */
export interface WrittenExchange {
  from: string | undefined;
  to: string | undefined;
  /** What one of `from` costs in `to`. */
  rate: string | undefined;
}

/**
 * What one of the document's currency costs in the issuer's own: the first rate from that currency into another. `base` is the total in that
 * other currency, where the paper has it.
 */
export function exchange(
  written: readonly WrittenExchange[],
  currency: string,
  base?: { currency: string | undefined; amount: string | undefined },
): Pick<DocumentInput, 'exchangeRate' | 'baseTotal'> {
  const found = written.find(({ from, to }) => from === currency && to !== undefined && to !== currency);
  const rate = toExchangeRate(found?.rate ?? '');
  const ownCurrency = found?.to ?? base?.currency;
  const total =
    base?.currency === ownCurrency && base?.currency !== currency ? toAmount(base?.amount ?? '') : undefined;
  return {
    ...(rate !== undefined && { exchangeRate: rate }),
    ...(total !== undefined &&
      /^[A-Z]{3}$/.test(ownCurrency ?? '') && { baseTotal: { amount: total, currency: ownCurrency! } }),
  };
}

/** A rate as the contract writes it: without zeros at its end, above zero, within 12 digits and 12 decimals. */
export function toExchangeRate(text: string): string | undefined {
  const [whole = '', decimals = ''] = text.trim().split('.');
  const shortened = decimals.replace(/0+$/, '');
  const rate = [whole.replace(/^0+(?=\d)/, ''), ...(shortened === '' ? [] : [shortened])].join('.');
  if (!/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/.test(rate)) return undefined;
  return isDecimal(rate) && compareDecimals(rate, '0') <= 0 ? undefined : rate;
}
