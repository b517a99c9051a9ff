import type { Money } from '@saldo/sdk/contract';

/**
 * Brings PostgreSQL's text of a `numeric` to the contract's form: at least `decimals` decimals, no zeros beyond them,
 * no negative zero.
 */
export function toAmount(numeric: string, decimals: number): string {
  const [whole = '0', fraction = ''] = numeric.split('.');
  const trimmed = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  const text = trimmed === '' ? whole : `${whole}.${trimmed}`;
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

export function toMoney(numeric: string, currency: string, decimals: number): Money {
  return { amount: toAmount(numeric, decimals), currency };
}
