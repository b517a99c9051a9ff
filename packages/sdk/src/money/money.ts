import type { Money } from '../generated/contract.ts';
import { CurrencyMismatchError } from './currency-mismatch-error.ts';
import { addDecimals, compareDecimals, negateDecimal, subtractDecimals, sumDecimals } from './decimal.ts';

/** Adds two amounts of one currency exactly. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function add(a: Money, b: Money): Money {
  const currency = shared(a, b);
  return { amount: addDecimals(a.amount, b.amount), currency };
}

/** Subtracts `b` from `a` exactly. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function subtract(a: Money, b: Money): Money {
  const currency = shared(a, b);
  return { amount: subtractDecimals(a.amount, b.amount), currency };
}

/** Turns the sign. Throws `InvalidDecimalError`. */
export function negate(a: Money): Money {
  return { amount: negateDecimal(a.amount), currency: a.currency };
}

/** The amount without its sign. Throws `InvalidDecimalError`. */
export function abs(a: Money): Money {
  return isNegative(a) ? negate(a) : a;
}

/** Compares by value: −1, 0 or 1. Fits `Array.prototype.sort`. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  shared(a, b);
  return compareDecimals(a.amount, b.amount);
}

/** Adds a list of amounts of the ISO 4217 `currency` exactly; zero for none. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function sum(list: Iterable<Money>, currency: string): Money {
  const amounts: string[] = [];
  for (const item of list) {
    if (item.currency !== currency) throw new CurrencyMismatchError(currency, item.currency);
    amounts.push(item.amount);
  }
  return { amount: sumDecimals(amounts), currency };
}

/** Tells whether the amount is zero, with any number of decimals. Throws `InvalidDecimalError`. */
export function isZero(a: Money): boolean {
  return compareDecimals(a.amount, '0') === 0;
}

/** Tells whether the amount is below zero. Throws `InvalidDecimalError`. */
export function isNegative(a: Money): boolean {
  return compareDecimals(a.amount, '0') < 0;
}

/** The smaller of two amounts; the first when they are equal. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function min(a: Money, b: Money): Money {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of two amounts; the first when they are equal. Throws `CurrencyMismatchError`, `InvalidDecimalError`. */
export function max(a: Money, b: Money): Money {
  return compare(a, b) >= 0 ? a : b;
}

function shared(a: Money, b: Money): string {
  if (a.currency !== b.currency) throw new CurrencyMismatchError(a.currency, b.currency);
  return a.currency;
}
