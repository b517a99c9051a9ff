/**
 * What a part of a path stands for: `~` and two hexadecimal digits are a byte of UTF-8, as `%` and two digits are, which the router has
 * read before. Undefined for what stands for no text.
 */
export function readPathText(text: string): string | undefined {
  try {
    return decodeURIComponent(encodeURIComponent(text).replaceAll('~', '%'));
  } catch {
    return undefined;
  }
}
