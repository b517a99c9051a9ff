import type { Money } from '../../generated/contract.ts';

/** An amount with its thousands grouped, digit for digit: `1234567.50` → `1,234,567.50`. */
export function amountText({ amount }: Money): string {
  const [whole = '', fraction] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
