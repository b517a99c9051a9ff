import { maxBytes, type Content, type Found, type Reader } from '../reader.ts';
import { Refused } from '../refused.ts';
import type { ImportOptions } from '../imported.ts';
import { recordsOfRows } from '../table/records-of-rows.ts';
import { nameOfOldOffice } from './old-office.ts';
import { Package } from './package.ts';
import { sheetOf } from './choose-sheet.ts';

/** A spreadsheet of documents (Office Open XML, .xlsx). What opens a ZIP file is given by the caller. */
export const workbook: Reader = {
  format: 'table',
  recognises: ({ head, root }, { zipEntry }) =>
    root === undefined && (startsWith(head, oldOffice) || (startsWith(head, zip) && zipEntry !== undefined)),
  find: (content, options) => recordsIn(content, options),
};

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

async function* recordsIn({ head, source }: Content, options: ImportOptions): AsyncGenerator<Found> {
  const bytes = await source.wholeOrRefuse(maxBytes);
  if (startsWith(head, oldOffice)) throw new Refused('unsupported', nameOfOldOffice(bytes));
  const { header, rows } = await sheetOf(new Package(bytes, options.zipEntry!), options);
  yield* recordsOfRows(header, rows, options);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
