import type { Publisher } from '@saldo/sdk/contract';

/** Currencies whose minor unit is not 2 decimals: https://www.six-group.com/en/products-services/financial-information/data-standards.html (ISO 4217 list one). */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const DECIMALS = new Map(
  Object.entries(EXCEPTIONS).flatMap(([decimals, codes]) =>
    codes.split(' ').map((code) => [code, Number(decimals)] as const),
  ),
);

/** How many decimals amounts of a currency show: what the publisher says, else ISO 4217. */
export function currencyDecimals(publisher: Publisher, currency: string): number {
  const setting = publisher.currencies.find(({ code }) => code === currency);
  return setting?.decimals ?? isoDecimals(currency);
}

/** How many decimals ISO 4217 gives a currency. */
export function isoDecimals(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}

/** The publisher's currencies in its own order first, the others by code. */
export function compareCurrencies(publisher: Publisher): (a: string, b: string) => number {
  const order = new Map(publisher.currencies.map(({ code }, index) => [code, index]));
  const rank = (code: string) => order.get(code) ?? order.size;
  return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
