import { Refused } from '../refused.ts';

// Catalogue of currencies of the SII, for exports; everything else is in pesos.
const currencies = new Map([
  ['PESO CL', 'CLP'],
  ['DOLAR USA', 'USD'],
  ['EURO', 'EUR'],
  ['YEN', 'JPY'],
  ['LIBRA EST', 'GBP'],
  ['DOLAR CAN', 'CAD'],
  ['DOLAR AUST', 'AUD'],
  ['FRANCO SZ', 'CHF'],
  ['CORONA DIN', 'DKK'],
  ['CORONA NOR', 'NOK'],
  ['CORONA SC', 'SEK'],
  ['PESO MEX', 'MXN'],
  ['PESO COL', 'COP'],
  ['PESO URUG', 'UYU'],
  ['NUEVO SOL', 'PEN'],
  ['REAL', 'BRL'],
  ['RENMINBI', 'CNY'],
]);

/** Tells whether the SII's word for a currency is known here. */
export function isCurrency(word: string | undefined): boolean {
  return word !== undefined && currencies.has(word.toUpperCase());
}

/** The ISO 4217 code of the SII's word for a currency: pesos where there is none. */
export function currencyOf(word: string | undefined): string {
  if (word === undefined) return 'CLP';
  const code = currencies.get(word.toUpperCase());
  if (code !== undefined) return code;
  throw new Refused('invalid', 'TpoMoneda is not a currency that is known here');
}
