import type { ImportOptions } from '../imported.ts';
import { quotedList } from '../quoted-list.ts';
import { Refused } from '../refused.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { tableIn, type SheetTable } from './sheet-table.ts';
import type { Package } from './package.ts';
import type { Row } from '../table/parse-csv.ts';
import { readSheet } from './read-sheet.ts';
import { sharedTexts } from './shared-texts.ts';
import { numberStyles } from './styles.ts';

// Of a workbook that has more, one is to be named.
const maxSheets = 50;

/** A sheet, with the table of documents in it where there is one. */
export interface SheetOf {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly table: SheetTable | undefined;
}

/** The sheets of a workbook: the one that is named, or those that are shown. */
export async function sheetsOf(pack: Package, options: ImportOptions): Promise<SheetOf[]> {
  const name = (await pack.related('')).byKind.get('officeDocument');
  const root = name === undefined || /\.bin$/i.test(name) ? undefined : await pack.tree(name);
  if (name === undefined || root?.name !== 'workbook')
    throw new Refused('unsupported', await nameOf(pack, name));
  const related = await pack.related(name);
  const part = (kind: string) => related.byKind.get(kind) ?? '';
  const meaning = {
    texts: sharedTexts(await pack.part(part('sharedStrings'))),
    styles: numberStyles(await pack.tree(part('styles'))),
    from1904: /^(1|true)$/.test(attributeOf(childOf(root, 'workbookPr'), 'date1904') ?? ''),
  };
  const sheets: SheetOf[] = [];
  for (const sheet of chosen(root, options.sheet)) {
    const bytes = await pack.part(related.byId.get(referenceOf(sheet)) ?? '');
    if (bytes === undefined) continue;
    const read = readSheet(bytes, meaning);
    sheets.push({ name: nameOfSheet(sheet), rows: read.rows, table: tableIn(read, options) });
  }
  return sheets;
}

/** The table of documents in a workbook: in the sheet that is named, or in the only one that has one. */
export async function sheetOf(pack: Package, options: ImportOptions): Promise<SheetTable> {
  const tables = new Map(
    (await sheetsOf(pack, options)).flatMap(({ name, table }) => (table ? [[name, table] as const] : [])),
  );
  const [table] = tables.values();
  if (table && tables.size === 1) return table;
  if (table) {
    throw new Refused(
      'invalid',
      `several of its sheets are tables of documents, ${quotedList([...tables.keys()])}: name one (--sheet)`,
    );
  }
  const nowhere = options.sheet === undefined ? 'no sheet of it has a row' : 'that sheet has no row';
  const declared = options.columns ? ', and those that were declared' : '';
  throw new Refused(
    'missing',
    `${nowhere} that names columns for total, date, number (or external id) and partner (or tax id, or name)${declared}`,
  );
}

function chosen(root: XmlElement, name: string | undefined): XmlElement[] {
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet');
  if (name !== undefined) {
    const named = sheets.find((one) => nameOfSheet(one) === name.trim());
    if (named) return [named];
    throw new Refused(
      'missing',
      `it has no sheet ${quotedList([name])}; it has ${quotedList(sheets.map(nameOfSheet))}`,
    );
  }
  const shown = sheets.filter((one) => (attributeOf(one, 'state') ?? 'visible') === 'visible');
  if (shown.length <= maxSheets) return shown;
  throw new Refused('too-large', `it has more than ${maxSheets} sheets: name the one to be read (--sheet)`);
}

function nameOfSheet(sheet: XmlElement): string {
  return attributeOf(sheet, 'name') ?? '';
}

// The namespace of the reference differs between the transitional and the strict form of the standard.
function referenceOf(sheet: XmlElement): string | undefined {
  return [...sheet.attributes].find(([name]) => name.endsWith('}id'))?.[1];
}

async function nameOf(pack: Package, name: string | undefined): Promise<string> {
  if (name !== undefined)
    return /\.bin$/i.test(name)
      ? 'it is a binary workbook (.xlsb); save it as .xlsx or CSV'
      : 'it is an Office file that is no workbook';
  const mimetype = new TextDecoder().decode(await pack.part('mimetype'));
  return mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')
    ? 'it is an OpenDocument spreadsheet; save it as .xlsx or CSV'
    : 'it is a ZIP archive without a workbook in it';
}
