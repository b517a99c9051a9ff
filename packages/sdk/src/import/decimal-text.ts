import { format, parse } from '../money/scaled.ts';

const contractAmount = /^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$/;
const contractRate = /^(0|[1-9]\d{0,3})(\.\d{1,6})?$/;

/**
 * An `xs:decimal` (XML Schema part 2, 3.2.3) as the contract writes amounts, with the same value: `".50"` → `"0.50"`,
 * `"+5"` → `"5"`, `"007.5"` → `"7.5"`, `"5."` → `"5"`, `"-0"` → `"0"`. Trailing zeros stay, except those beyond the
 * sixth decimal. `undefined` when it is not a decimal or does not fit into 18 digits and 6 decimals without rounding.
 */
export function toAmount(text: string): string | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign = '', integer = '', fraction = ''] = match;
  if (integer === '' && fraction === '') return undefined;
  const whole = integer.replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.slice(0, 6);
  if (/[1-9]/.test(fraction.slice(6))) return undefined;
  const unsigned = decimals === '' ? whole : `${whole}.${decimals}`;
  const amount = sign === '-' && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
  return contractAmount.test(amount) ? amount : undefined;
}

/**
 * An `xs:decimal` divided by another (by one where there is none), as the contract writes amounts; `undefined` when it does not
 * come out even within six decimals.
 */
export function divided(text: string | undefined, by: string | undefined): string | undefined {
  const [amount, divisor] = [toAmount(text ?? ''), toAmount(by ?? '1')];
  if (amount === undefined || divisor === undefined) return undefined;
  const [a, b] = [parse(amount), parse(divisor)];
  if (b.units === 1n && b.scale === 0) return amount;
  const dividend = a.units * 10n ** BigInt(b.scale + 6);
  const unit = b.units * 10n ** BigInt(a.scale);
  if (unit <= 0n || dividend % unit !== 0n) return undefined;
  return toAmount(format({ units: dividend / unit, scale: 6 }).replace(/\.?0+$/, ''));
}

/** A decimal fraction such as `"0.160000"` as the contract writes rates, `"0.16"`; `undefined` when it does not fit. */
export function toRate(text: string): string | undefined {
  return shorten(text, 0);
}

/** A percentage such as `"18.00"` as the contract writes rates, `"0.18"`; `undefined` when it does not fit. */
export function percentToRate(text: string): string | undefined {
  return shorten(text, 2);
}

function shorten(text: string, shift: number): string | undefined {
  const match = /^\+?(\d*)(?:\.(\d*))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, integer = '', fraction = ''] = match;
  if (integer === '' && fraction === '') return undefined;
  const padded = integer.padStart(shift + 1, '0');
  const point = padded.length - shift;
  const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '');
  const decimals = (padded.slice(point) + fraction).replace(/0+$/, '');
  const rate = decimals === '' ? whole : `${whole}.${decimals}`;
  return contractRate.test(rate) ? rate : undefined;
}
