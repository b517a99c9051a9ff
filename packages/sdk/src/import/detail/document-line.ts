import type { DocumentLine, TaxLine } from '../../generated/contract.ts';
import { compareDecimals, multiplyDecimals, subtractDecimals } from '../../money/index.ts';
import { cut } from '../cut.ts';
import { toAmount } from '../decimal-text.ts';

/** A document has no more (`DocumentInput.lines`). */
const mostLines = 1000;

/** A line as its format writes it: texts of any length, numbers that may be none. */
export interface WrittenLine {
  code?: string | undefined;
  name: string | undefined;
  /** What it says beside the name. */
  detail?: string | undefined;
  quantity: string | undefined;
  unit: string | undefined;
  /** Price of one unit without taxes. */
  price: string | undefined;
  discount?: string | undefined;
  taxes?: readonly TaxLine[];
  /** After the discount, without taxes. */
  total: string | undefined;
}

/**
 * The lines of a document within the limits of the contract. A line without an amount (a remark) is none; a list that is longer
 * than the contract takes is left out whole, because a part of it would pass for all.
 */
export function documentLines(written: readonly WrittenLine[], currency: string): { lines?: DocumentLine[] } {
  const lines = written.flatMap((line) => documentLine(line, currency));
  return lines.length > 0 && lines.length <= mostLines ? { lines } : {};
}

function documentLine(written: WrittenLine, currency: string): DocumentLine[] {
  const total = toAmount(written.total ?? '');
  if (total === undefined) return [];
  const { code, unit, taxes = [] } = written;
  const quantity = toQuantity(written.quantity ?? '');
  const { price, discount } = pricing(written, quantity, total);
  const money = (amount: string) => ({ amount, currency });
  return [
    {
      ...(code !== undefined && code.length <= 100 && { code }),
      description: describe(written) ?? code?.slice(0, 100) ?? '-',
      ...(quantity !== undefined && { quantity }),
      ...(unit !== undefined && unit.length <= 50 && { unit }),
      ...(price !== undefined && { unitPrice: money(price) }),
      ...(discount !== undefined && { discount: money(discount) }),
      ...(taxes.length > 0 && { taxes: taxes.slice(0, 20) }),
      total: money(total),
    },
  ];
}

function describe({ name, detail }: WrittenLine): string | undefined {
  const whole = name === undefined || detail?.startsWith(name) === true ? detail : name;
  const both = whole === name && detail !== undefined && detail !== name;
  return cut(both ? `${name}: ${detail}` : whole, 1000);
}

function toQuantity(text: string): string | undefined {
  const quantity = toAmount(text);
  return quantity !== undefined && /^-?\d{1,12}(\.|$)/.test(quantity) ? quantity : undefined;
}

/**
 * Price and discount, as far as they make the total. Prices are also written with taxes, before surcharges that have no field, or
 * with the discount in them: these are no unit prices as the contract means them.
 */
function pricing(
  written: WrittenLine,
  quantity: string | undefined,
  total: string,
): { price?: string | undefined; discount?: string | undefined } {
  const price = toAmount(written.price ?? '');
  const stated = toAmount(written.discount ?? '');
  const discount = stated !== undefined && compareDecimals(stated, '0') > 0 ? stated : undefined;
  if (price === undefined || quantity === undefined) return { price, discount };
  const decimals = total.split('.')[1]?.length ?? 0;
  const gross = multiplyDecimals(quantity, price, decimals);
  if (isNear(subtractDecimals(gross, discount ?? '0'), total, decimals)) return { price, discount };
  return isNear(gross, total, decimals) ? { price } : { discount };
}

/** Apart by one unit of the last decimal at most. */
function isNear(a: string, b: string, decimals: number): boolean {
  const unit = decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`;
  const difference = subtractDecimals(a, b);
  return compareDecimals(difference, unit) <= 0 && compareDecimals(difference, `-${unit}`) >= 0;
}
