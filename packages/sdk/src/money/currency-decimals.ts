import type { Publisher } from '../generated/contract.ts';

/** Currencies whose minor unit is not 2 decimals: https://www.six-group.com/en/products-services/financial-information/data-standards.html (ISO 4217 list one). */
const EXCEPTIONS: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const DECIMALS = new Map(
  EXCEPTIONS.flatMap(([decimals, codes]) => codes.split(' ').map((code) => [code, decimals] as const)),
);

/** How many decimals amounts of a currency show: what the publisher says, else ISO 4217. */
export function currencyDecimals(publisher: Pick<Publisher, 'currencies'>, currency: string): number {
  const setting = publisher.currencies.find(({ code }) => code === currency);
  return setting?.decimals ?? isoDecimals(currency);
}

/** How many decimals ISO 4217 gives a currency. */
export function isoDecimals(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}
