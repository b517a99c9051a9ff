import { withDecimals } from '@saldo/sdk/money';

/** How amounts are written where the person is, and what the currency allows. */
export interface AmountStyle {
  /** The locale's decimal separator, `.` or `,`. */
  readonly separator: string;
  /** Decimals of the currency, from the contract. */
  readonly decimals: number;
  /** ISO 4217 code, which may stand beside the figures. */
  readonly currency: string;
}

/** What a typed text says. `amount` is a decimal string with the currency's decimals. */
export type AmountReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: string }
  /** It can be read in another way than its locale reads it: ask. */
  | { readonly kind: 'ask'; readonly amounts: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: 'format' | 'negative' | 'decimals' | 'size' };

const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/;

/**
 * Reads an amount as people type or paste it, `1.234,56` and `1,234.56` alike, exactly: text in, decimal string out.
 * Where one separator before three digits may part thousands or decimals, the currency's decimals decide; where a person
 * of that locale would have meant decimals, it asks.
 */
export function readAmount(text: string, style: AmountStyle): AmountReading {
  const bare = withoutCurrency(text.normalize('NFKC').replace(/[\s'’]/g, ''), style.currency);
  if (bare === '') return { kind: 'empty' };
  if (/^[-−–]/.test(bare)) return unreadable('negative');
  if (!/^[\d.,]+$/.test(bare) || !/\d/.test(bare)) return unreadable('format');
  const separators = bare.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return decimal(bare, '', style);
  const at = bare.lastIndexOf(last);
  const [head, tail] = [bare.slice(0, at), bare.slice(at + 1)];
  if (separators.length === 1) return single(head, tail, last, style);
  // Of two kinds the last parts the decimals; of one kind, they part thousands.
  if (new Set(separators).size === 1)
    return grouped.test(bare) ? decimal(digits(bare), '', style) : unreadable('format');
  if (head.includes(last) || !grouped.test(head)) return unreadable('format');
  return decimal(digits(head), tail, style);
}

function single(head: string, tail: string, separator: string, style: AmountStyle): AmountReading {
  const mayGroup = tail.length === 3 && /^[1-9]\d{0,2}$/.test(head);
  if (!mayGroup) return decimal(head, tail, style);
  const thousands = decimal(head + tail, '', style);
  if (thousands.kind !== 'amount') return thousands;
  const fraction = decimal(head, tail, style);
  if (tail.length <= style.decimals && fraction.kind === 'amount')
    return { kind: 'ask', amounts: [thousands.amount, fraction.amount] };
  return separator === style.separator ? { kind: 'ask', amounts: [thousands.amount] } : thousands;
}

function decimal(whole: string, fraction: string, { decimals }: AmountStyle): AmountReading {
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  const exact = fraction.replace(/0+$/, '');
  if (exact.length > decimals) return unreadable('decimals');
  // As the contract's Amount allows.
  if (integer.length > 18) return unreadable('size');
  return { kind: 'amount', amount: withDecimals(exact ? `${integer}.${exact}` : integer, decimals) };
}

function withoutCurrency(text: string, currency: string): string {
  const sign = `(?:${currency}|${currency.slice(0, 2)}?\\p{Sc}|\\p{Sc}|S/\\.?)`;
  return text.replace(new RegExp(`^${sign}|${sign}$`, 'giu'), '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function unreadable(reason: 'format' | 'negative' | 'decimals' | 'size'): AmountReading {
  return { kind: 'unreadable', reason };
}
