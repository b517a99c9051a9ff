import type { Publisher } from '@saldo/sdk/contract';

/** The publisher's currencies in its own order first, the others by code. */
export function compareCurrencies(publisher: Publisher): (a: string, b: string) => number {
  const order = new Map(publisher.currencies.map(({ code }, index) => [code, index]));
  const rank = (code: string) => order.get(code) ?? order.size;
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
