/** The first characters of a text, without half of one; `undefined` where there is none. */
export function cut(text: string | undefined, length: number): string | undefined {
  return (
    text
      ?.slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim() || undefined
  );
}
