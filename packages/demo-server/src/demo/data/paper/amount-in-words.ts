import type { Money } from '@saldo/sdk/contract';
import { currencyName } from './paper-words.ts';

const units = [
  '', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece',
  'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidós',
  'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve',
]; // prettier-ignore
const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const hundreds = [
  '', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos',
  'ochocientos', 'novecientos',
]; // prettier-ignore

/** `Quinientos noventa y 00/100 soles`, as Peruvian invoices spell their total. Below a billion (10¹²). */
export function amountInWords({ amount, currency }: Money): string {
  const [whole = '0', fraction] = amount.split('.');
  const words = spell(whole) || 'cero';
  const cents = fraction === undefined ? '' : ` y ${fraction}/100`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${cents} ${currencyName(currency).toLowerCase()}`;
}

function spell(digits: string): string {
  const groups = digits.padStart(12, '0').match(/\d{3}/g)?.map(Number) ?? [];
  const [thousandMillions = 0, millions = 0, thousands = 0, rest = 0] = groups;
  const million = thousandMillions * 1000 + millions;
  return [
    million === 0
      ? ''
      : million === 1
        ? 'un millón'
        : `${shorten(belowMillion(thousandMillions, millions))} millones`,
    belowMillion(thousands, rest),
  ]
    .filter(Boolean)
    .join(' ');
}

function belowMillion(thousands: number, rest: number): string {
  const head = thousands === 0 ? '' : thousands === 1 ? 'mil' : `${shorten(belowThousand(thousands))} mil`;
  return [head, belowThousand(rest)].filter(Boolean).join(' ');
}

function belowThousand(value: number): string {
  if (value === 100) return 'cien';
  const rest = value % 100;
  const ten = tens[Math.floor(rest / 10)] ?? '';
  const unit = units[rest % 10] ?? '';
  const below = rest < 30 ? (units[rest] ?? '') : unit === '' ? ten : `${ten} y ${unit}`;
  return [hundreds[Math.floor(value / 100)] ?? '', below].filter(Boolean).join(' ');
}

/** `uno` loses its last letter before a noun. */
function shorten(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}
