/** What a spreadsheet would take for a formula (OWASP, CSV injection), and the sign itself, so that it can be taken off again. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r']/;

/** Rows as CSV (RFC 4180). What a spreadsheet would calculate has an apostrophe before it. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string): string {
  const text = TAKEN_FOR_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
