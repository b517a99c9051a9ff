// Amounts, dates and sizes as the page's language writes them. Amounts stay strings: `Intl` formats them exactly.

const language = () => document.documentElement.lang;
let timeZone;

/** Instants are shown in the company's time zone. */
export function useTimeZone(zone) {
  timeZone = zone;
}

export function amount(decimal, decimals) {
  const format = new Intl.NumberFormat(language(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 6,
    useGrouping: 'always',
  });
  return format.format(decimal).replace('-', '\u2212');
}

/** A calendar date, `YYYY-MM-DD`: read and written in UTC, so that no time zone moves it to another day. */
export function date(day) {
  const format = new Intl.DateTimeFormat(language(), {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** An instant, RFC 3339. */
export function instant(at) {
  const format = new Intl.DateTimeFormat(language(), {
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.format(Date.parse(at));
}

/** Bytes, in powers of 1000. */
export function size(bytes) {
  const [unit, per] =
    bytes < 1000 ? ['byte', 1] : bytes < 999_500 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  const format = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
  return format.format(bytes / per);
}

/** What people call a document: series and number, else the publisher's own id. */
export function documentName({ series, number, externalId }) {
  return number ? [series, number].filter(Boolean).join('-') : externalId;
}
