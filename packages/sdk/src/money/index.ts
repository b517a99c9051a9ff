/**
 * Exact arithmetic on decimal strings and on `Money`. BigInt inside; nothing passes through a JavaScript number.
 * Formats follow the contract's `Amount` (`^-?(0|[1-9]\d{0,17})(\.\d{1,6})?$`); currencies are ISO 4217 codes.
 */
export type { Money } from '../generated/contract.ts';
export { currencyDecimals, isoDecimals } from './currency-decimals.ts';
export { CurrencyMismatchError } from './currency-mismatch-error.ts';
export {
  addDecimals,
  compareDecimals,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  sumDecimals,
  withDecimals,
} from './decimal.ts';
export { InvalidDecimalError } from './invalid-decimal-error.ts';
export { abs, add, compare, isNegative, isZero, max, min, negate, subtract, sum } from './money.ts';
