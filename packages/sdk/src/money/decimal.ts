import { align, format, parse, type Scaled } from './scaled.ts';

/** Tells whether a text is a decimal string that these functions accept: `"0"`, `"-12.50"`; not `"+1"`, `"01"`, `".5"`, `"1e3"`. */
export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

/** Adds two decimal strings exactly. The result has as many decimals as the one with more. Throws `InvalidDecimalError`. */
export function addDecimals(a: string, b: string): string {
  return combine(a, b, (left, right) => left + right);
}

/** Subtracts `b` from `a` exactly. The result has as many decimals as the one with more. Throws `InvalidDecimalError`. */
export function subtractDecimals(a: string, b: string): string {
  return combine(a, b, (left, right) => left - right);
}

/** Turns the sign of a decimal string; zero has none. Throws `InvalidDecimalError`. */
export function negateDecimal(a: string): string {
  const { units, scale } = parse(a);
  return format({ units: -units, scale });
}

/** Compares by value: −1, 0 or 1, so that `"1.5"` equals `"1.50"`. Fits `Array.prototype.sort`. Throws `InvalidDecimalError`. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const { left, right } = align(parse(a), parse(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Adds a list of decimal strings exactly; `"0"` for none. Throws `InvalidDecimalError`. */
export function sumDecimals(list: Iterable<string>): string {
  let total: Scaled = { units: 0n, scale: 0 };
  for (const item of list) {
    const { left, right, scale } = align(total, parse(item));
    total = { units: left + right, scale };
  }
  return format(total);
}

/** Multiplies exactly, then rounds half away from zero to `decimals` decimals, as invoices do. Throws `InvalidDecimalError`. */
export function multiplyDecimals(a: string, b: string, decimals: number): string {
  const left = parse(a);
  const right = parse(b);
  return format(round({ units: left.units * right.units, scale: left.scale + right.scale }, decimals));
}

/** Divides, then rounds half away from zero to `decimals` decimals. Throws `InvalidDecimalError`, `RangeError` for a divisor of zero. */
export function divideDecimals(a: string, b: string, decimals: number): string {
  const { left, right } = align(parse(a), parse(b));
  if (right === 0n) throw new RangeError('Division by zero');
  const doubled = (2n * left * 10n ** BigInt(decimals)) / right;
  // Truncated at half a unit of the result, so that adding a half more rounds half away from zero.
  return format({ units: (doubled + (left < 0n === right < 0n ? 1n : -1n)) / 2n, scale: decimals });
}

/** The same value with at least `decimals` decimals, and more only where they are not zero: `"5"`, `"5.000"` → `"5.00"`. Throws `InvalidDecimalError`. */
export function withDecimals(a: string, decimals: number): string {
  let { units, scale } = parse(a);
  while (scale > decimals && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return format(scale < decimals ? round({ units, scale }, decimals) : { units, scale });
}

function combine(a: string, b: string, operation: (left: bigint, right: bigint) => bigint): string {
  const { left, right, scale } = align(parse(a), parse(b));
  return format({ units: operation(left, right), scale });
}

function round({ units, scale }: Scaled, decimals: number): Scaled {
  if (scale <= decimals) return { units: units * 10n ** BigInt(decimals - scale), scale: decimals };
  const divisor = 10n ** BigInt(scale - decimals);
  const half = units < 0n ? -divisor / 2n : divisor / 2n;
  // BigInt division truncates towards zero, so adding half first rounds half away from zero.
  return { units: (units + half) / divisor, scale: decimals };
}
