/** Lower case, without accents, one space between words: how names and search words are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** A pattern for `like` that finds the folded words anywhere. */
export function containsPattern(text: string): string {
  return `%${fold(text).replaceAll(/[\\%_]/g, (char) => `\\${char}`)}%`;
}
