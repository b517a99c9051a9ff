import { InvalidDecimalError } from './invalid-decimal-error.ts';

/** The number `units / 10^scale`, exactly. */
export interface Scaled {
  units: bigint;
  scale: number;
}

// Digits are not limited as in the contract's `Amount`: a sum may need more than 18 on its way.
const decimal = /^(-?(?:0|[1-9]\d*))(?:\.(\d+))?$/;

/** Reads a decimal string. Throws `InvalidDecimalError`. */
export function parse(text: string): Scaled {
  const match = decimal.exec(text);
  if (!match) throw new InvalidDecimalError();
  const [, whole = '', fraction = ''] = match;
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Writes a decimal string with exactly `scale` decimals. Zero never carries a sign. */
export function format({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return sign + digits.slice(0, point) + (scale > 0 ? '.' + digits.slice(point) : '');
}

/** Both numbers' units at the larger scale of the two. */
export function align(a: Scaled, b: Scaled): { left: bigint; right: bigint; scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { left: rescale(a, scale), right: rescale(b, scale), scale };
}

function rescale({ units, scale }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}
