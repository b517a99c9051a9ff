/** An identifier without what people put between its characters: `AAZ-010101-AB1` is `AAZ010101AB1`. */
export function normalizedIdentifier(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}&]/gu, '');
}
