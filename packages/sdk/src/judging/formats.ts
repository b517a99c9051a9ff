/** Says of a format what is accepted. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  date: 'a calendar date YYYY-MM-DD',
  'date-time': 'an RFC 3339 instant',
  uuid: 'a UUID',
  email: 'a mail address',
  'iso-4217': 'a currency code of ISO 4217',
  'web-origin': 'the origin of a page: scheme, host and port',
};

// Made when it is asked for: its data takes longer to load than most modules.
let currencyNames: Intl.DisplayNames | undefined;
const known = new Map<string, boolean>();

/** Whether it is a currency of today or of former times, or a unit of account such as CLF. */
export function isCurrency(code: string): boolean {
  const cached = known.get(code);
  if (cached !== undefined) return cached;
  // Any other text is an error of its own, and makes `of` throw.
  if (!/^[A-Z]{3}$/.test(code)) return true;
  currencyNames ??= new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
  const isOne = code !== 'XXX' && code !== 'XTS' && currencyNames.of(code) !== undefined;
  known.set(code, isOne);
  return isOne;
}

/** Whether a page can have this origin (RFC 6454), written as browsers send it. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
