import { zipOf } from './zip-file.ts';

/** What a sheet of a workbook is made of. */
export interface SheetParts {
  name?: string;
  state?: string;
  /** Rows of cells as XML, or as texts and numbers, which become inline texts and numbers. */
  rows: readonly (readonly (string | number | { xml: string })[])[];
  merges?: readonly string[];
}

/** Parts that differ from the usual ones. */
export interface WorkbookParts {
  /** Attributes of `workbookPr`. */
  properties?: string;
  texts?: readonly string[];
  /** Formats by the number of their style, from 1; style 0 is the general one. */
  formats?: readonly (number | string)[];
  more?: Readonly<Record<string, string>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook (.xlsx) as small as one can be. */
export function workbookOf(sheets: readonly SheetParts[], parts: WorkbookParts = {}): Uint8Array {
  return zipOf(partsOf(sheets, parts));
}

/** The parts of the package of a workbook by their names. */
export function partsOf(
  sheets: readonly SheetParts[],
  { properties = '', texts = [], formats = [], more = {} }: WorkbookParts = {},
): Record<string, string> {
  const relations = (targets: readonly (readonly [id: string, kind: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return {
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ['t', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${kinds}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name = 'Hoja', state = 'visible' }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesOf(formats),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index}.xml`, sheetOf(sheet)])),
    ...more,
  };
}

function stylesOf(formats: readonly (number | string)[]): string {
  const id = (format: number | string, index: number) => (typeof format === 'string' ? 200 + index : format);
  const own = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${id(format, index)}" formatCode="${format}"/>` : '',
  );
  const styles = formats.map((format, index) => `<xf numFmtId="${id(format, index)}"/>`);
  return `<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetOf({ rows, merges = [] }: SheetParts): string {
  const written = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => {
      const place = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
      if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${place}`);
      if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
      return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`);
  return `<worksheet ${main}><sheetData>${written.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`;
}
