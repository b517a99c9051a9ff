/** As the contract's `FileName`. */
export const MAX_FILE_NAME_LENGTH = 200;

/** The first is the one that a name without any of them gets. */
const EXTENSIONS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'application/xml': ['xml'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
};

/**
 * Controls, marks that turn the direction of writing (`\u202e` shows `gpj.exe` as `exe.jpg`), and all else that is not
 * seen; but not the two joiners, which change letters.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A name as it may be shown and offered for saving: the last part of a path, nothing unseen, no dots at its ends, at most
 * 200 characters. A name whose extension is not one of the media type gets one: what is saved opens as what it is.
 * Undefined when nothing is left.
 */
export function cleanFileName(raw: string, mediaType: string): string | undefined {
  const seen = raw.toWellFormed().normalize('NFC').replaceAll(UNSEEN, '');
  const last = seen.split(/[/\\]/).at(-1)!;
  const name = last
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (name === '') return undefined;
  return shortenFileName(withExtension(name, mediaType), (text) => [...text].length <= MAX_FILE_NAME_LENGTH);
}

/** Takes characters away before the extension until the name fits. */
export function shortenFileName(name: string, fits: (name: string) => boolean): string {
  if (fits(name)) return name;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = [...name.slice(0, name.length - extension.length)];
  let short = name;
  while (stem.length > 1 && !fits(short)) {
    stem.pop();
    short = stem.join('').trimEnd() + extension;
  }
  return short;
}

function withExtension(name: string, mediaType: string): string {
  const accepted = EXTENSIONS[mediaType];
  if (accepted === undefined) return name;
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return accepted.includes(extension) ? name : `${name}.${accepted[0]}`;
}
