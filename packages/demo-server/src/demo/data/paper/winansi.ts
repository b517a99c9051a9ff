/** Windows code page 1252 where it differs from ISO 8859-1: what a PDF calls WinAnsiEncoding (ISO 32000-1, annex D). */
const special = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((character, index) =>
    character === ' ' ? [] : [[character, 0x80 + index] as const],
  ),
);

/** One byte per character, as a string of code units up to 255; what has no byte becomes a question mark. */
export function toWinAnsi(text: string): string {
  let bytes = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += isLatin1(code) ? character : String.fromCharCode(special.get(character) ?? 0x3f);
  }
  return bytes;
}

function isLatin1(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
}
