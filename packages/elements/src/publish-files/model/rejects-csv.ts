import { reasonsOf, type UploadRow } from './upload-row.ts';

/** What was not published, as a table to mend it by. No cell begins as a formula does, which a spreadsheet would run. */
export function rejectsCsv(rows: readonly UploadRow[], header: readonly string[]): string {
  const lines = rows.flatMap((row) =>
    reasonsOf(row).map(({ pointer = '', text }) => [
      row.origin.file,
      String(row.origin.line ?? row.origin.record ?? ''),
      row.record?.externalId ?? '',
      pointer,
      text,
    ]),
  );
  // The mark tells spreadsheets that it is UTF-8.
  return `\ufeff${[header, ...lines].map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
