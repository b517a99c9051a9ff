import type { Money } from '@saldo/sdk/contract';
import { utcMs } from './calendar.ts';
import { isolate } from './isolate.ts';
import { cached } from './intl-cache.ts';

/** A number cut where columns align. `sign` is '' or U+2212; `fraction` carries its separator. */
export interface AmountParts {
  readonly sign: string;
  readonly integer: string;
  readonly fraction: string;
}

const minus = '\u2212';

/** Numbers, money, dates and sizes as one locale writes them. Cheap to make: formatters are shared. */
export class Format {
  /** BCP 47 with a country. */
  readonly locale: string;
  /** IANA zone for instants; absent, the browser's. */
  readonly timeZone: string | undefined;

  /** Whether what it writes keeps its own direction within text from right to left. */
  readonly isolates: boolean;

  constructor(locale: string, timeZone?: string, isolates = false) {
    this.locale = locale;
    this.timeZone = timeZone;
    this.isolates = isolates;
  }

  integer(value: number): string {
    return this.#number({ maximumFractionDigits: 0 }).format(value);
  }

  /**
   * A decimal string, exact however long it is, with at least `decimals` decimals (from the contract, never from
   * `Intl`'s idea of the currency) and all that were sent.
   */
  amount(amount: string, decimals?: number): string {
    const { sign, integer, fraction } = this.amountParts(amount, decimals);
    return this.#isolated(sign + integer + fraction);
  }

  amountParts(amount: string, decimals = decimalsIn(amount)): AmountParts {
    const format = this.#number({
      minimumFractionDigits: decimals,
      maximumFractionDigits: Math.max(6, decimals),
    });
    const parts = { sign: '', integer: '', fraction: '' };
    // A string is formatted exactly; through a number 12345678901234567.89 would lose its cents.
    for (const { type, value } of format.formatToParts(amount as Intl.StringNumericLiteral)) {
      if (type === 'minusSign') parts.sign = minus;
      else if (type === 'decimal' || type === 'fraction') parts.fraction += value;
      else if (type === 'integer' || type === 'group') parts.integer += value;
    }
    return parts;
  }

  /** The amount with its currency's code, for sentences and labels: `PEN 1,234.50`. */
  money(money: Money, decimals?: number): string {
    return this.#isolated(`${money.currency}\u00a0${this.amount(money.amount, decimals)}`);
  }

  /** An exchange rate with the decimals that it needs, `3.75`. */
  rate(rate: string): string {
    return this.amount(rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate);
  }

  /** The currency's name, `sol peruano`; its code when the browser does not know it. */
  currencyName(code: string): string {
    const key = `currency ${this.locale}`;
    return (
      cached(key, () => new Intl.DisplayNames(this.locale, { type: 'currency', fallback: 'code' })).of(
        code,
      ) ?? code
    );
  }

  /** The name of a country (ISO 3166-1 alpha-2), `Perú`; its code when the browser does not know it. */
  countryName(code: string): string {
    const key = `country ${this.locale}`;
    const names = cached(key, () => new Intl.DisplayNames(this.locale, { type: 'region', fallback: 'code' }));
    try {
      return names.of(code) ?? code;
    } catch {
      // What is no code at all is shown as it came.
      return code;
    }
  }

  /** A rate given as a fraction: `0.16` is 16 %. */
  percent(rate: string): string {
    const format = this.#number({ style: 'percent', maximumFractionDigits: 4 });
    return this.#isolated(format.format(rate as Intl.StringNumericLiteral));
  }

  /** A calendar date, `31 mar 2026`. What is not a date is returned as it came. */
  date(date: string): string {
    return this.#short(date, { day: '2-digit', month: 'short', year: 'numeric' });
  }

  /** A calendar date in full, `31 de marzo de 2026`. */
  longDate(date: string): string {
    return this.#calendar(date, { dateStyle: 'long' });
  }

  /** Day and month, `31 mar`. */
  dayMonth(date: string): string {
    return this.#short(date, { day: '2-digit', month: 'short' });
  }

  month(date: string): string {
    return this.#calendar(date, { month: 'long', year: 'numeric' });
  }

  /** An instant (RFC 3339) as date and time in the account's time zone. */
  instant(instant: string): string {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    const format = this.#dates({ dateStyle: 'medium', timeStyle: 'short', timeZone: this.timeZone });
    return this.#isolated(format.format(date));
  }

  /** The time of day of an instant in the account's time zone, `15:04`. */
  time(instant: string): string {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    return this.#isolated(this.#dates({ timeStyle: 'short', timeZone: this.timeZone }).format(date));
  }

  /** The calendar date of an instant in the account's time zone, `YYYY-MM-DD`. */
  dayOf(instant: string): string {
    const format = cached(
      `day ${this.timeZone}`,
      () =>
        new Intl.DateTimeFormat('en', {
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          timeZone: this.timeZone,
        }),
    );
    const parts = Object.fromEntries(
      format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
    );
    return `${parts['year']}-${parts['month']}-${parts['day']}`;
  }

  /** `hace 12 días`, `mañana`; negative is past. */
  relativeDays(days: number): string {
    const make = () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' });
    return this.#isolated(cached(`relative ${this.locale}`, make).format(days, 'day'));
  }

  /** A size in bytes, `1.2 MB`, in powers of 1000 as operating systems for people show it. */
  fileSize(bytes: number): string {
    const [unit, size] =
      bytes < 1000
        ? (['byte', 1] as const)
        : bytes < 999_500
          ? (['kilobyte', 1000] as const)
          : (['megabyte', 1_000_000] as const);
    const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
    // Shortened, bytes have no plural.
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    const format = this.#number({ style: 'unit', unit, unitDisplay, maximumFractionDigits });
    return this.#isolated(format.format(bytes / size));
  }

  list(items: readonly string[]): string {
    return cached(`list ${this.locale}`, () => new Intl.ListFormat(this.locale)).format(items);
  }

  #isolated(text: string): string {
    return this.isolates ? isolate(text) : text;
  }

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = `number ${this.locale} ${JSON.stringify(options)}`;
    // 'always': some locales leave four digits ungrouped, which breaks the column.
    return cached(key, () => new Intl.NumberFormat(this.locale, { useGrouping: 'always', ...options }));
  }

  /** In some countries a `de` stands between the parts, which a column has no room for. */
  #short(date: string, options: Intl.DateTimeFormatOptions): string {
    const ms = utcMs(date);
    if (ms === undefined) return date;
    const parts = this.#dates({ ...options, timeZone: 'UTC' }).formatToParts(ms);
    const short = parts.map(({ type, value }) =>
      type === 'literal' ? value.replace(/\s+\p{L}+\s+/u, ' ') : value,
    );
    return this.#isolated(short.join(''));
  }

  #calendar(date: string, options: Intl.DateTimeFormatOptions): string {
    const ms = utcMs(date);
    if (ms === undefined) return date;
    return this.#isolated(this.#dates({ ...options, timeZone: 'UTC' }).format(ms));
  }

  #dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = `date ${this.locale} ${JSON.stringify(options)}`;
    return cached(key, () => new Intl.DateTimeFormat(this.locale, options));
  }
}

/** The decimals a decimal string has; answers of the contract have at least the currency's. */
function decimalsIn(amount: string): number {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}
