/** A text literal for SQL that cannot carry parameters, safe whatever `standard_conforming_strings` is. */
export function quoteLiteral(text: string): string {
  if (text.includes('\0')) throw new TypeError('PostgreSQL text cannot hold U+0000');
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return text.includes('\\') ? ` E${quoted}` : quoted;
}

/** A quoted identifier. */
export function quoteIdentifier(name: string): string {
  if (name.includes('\0')) throw new TypeError('PostgreSQL identifiers cannot hold U+0000');
  return `"${name.replaceAll('"', '""')}"`;
}
