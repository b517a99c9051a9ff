/**
 * The text between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX 9), so that it keeps its own direction within text from right to
 * left: `31 mar 2026` would otherwise be shown as `mar 2026 31`.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
