import { Refused } from '../refused.ts';
import { maxCells, type Row } from '../table/parse-csv.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { cellValue, type Cell, type CellMeaning } from './cell-value.ts';
import { TextCollector, unescaped } from './shared-texts.ts';

/** Cells that are one, from row and column to row and column: rows from 1 as people count, columns from 0. */
export interface Merge {
  fromRow: number;
  toRow: number;
  from: number;
  to: number;
}

/** A sheet: its rows in which something stands, and its merged cells. */
export interface Sheet {
  rows: Row[];
  merges: Merge[];
}

// More than a million cells.
const maxElements = 3_000_000;
const maxMerges = 100_000;
// A shared text may stand in a million cells.
const maxCharacters = 32 * 1024 * 1024;

/** Reads a sheet (ISO 29500-1, 18.3.1.99). Formulas count by the value that was last calculated. */
export function readSheet(bytes: Uint8Array, meaning: CellMeaning): Sheet {
  const sheet: Sheet = { rows: [], merges: [] };
  const collector = new TextCollector();
  let row: Row = { line: 0, cells: [] };
  let [column, characters] = [-1, 0];
  let cell: Readonly<Record<string, string>> = {};
  let [written, inValue, hasValue, hasFormula] = ['', false, false, false];

  const put = (value: Cell) => {
    const text = value.text.trim();
    if (text === '' && value.fault === undefined) return;
    if (column >= maxCells) throw new Refused('too-large', `it has more than ${maxCells} columns`);
    characters += text.length;
    if (characters > maxCharacters)
      throw new Refused(
        'too-large',
        `its cells have more than the ${maxCharacters} characters that are accepted`,
      );
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = text;
    if (value.exact) (row.exact ??= new Set()).add(column);
    if (value.fault !== undefined) (row.faults ??= new Map()).set(column, value.fault);
  };
  walkXml(
    bytes,
    {
      open(name, attributes) {
        collector.open(name);
        if (name === 'row') {
          row = { line: Number.parseInt(attributes['r'] ?? '', 10) || row.line + 1, cells: [] };
          column = -1;
        } else if (name === 'c') {
          cell = attributes;
          column = columnOf(attributes['r']) ?? column + 1;
          [written, hasValue, hasFormula] = ['', false, false];
          collector.start();
        } else if (name === 'v') [inValue, hasValue] = [true, true];
        else if (name === 'f') hasFormula = true;
        else if (name === 'mergeCell') {
          const merge = mergeOf(attributes['ref'] ?? '');
          if (merge && sheet.merges.length < maxMerges) sheet.merges.push(merge);
        }
      },
      text(piece) {
        if (inValue) written += piece;
        else collector.text(piece);
      },
      close(name) {
        collector.close(name);
        if (name === 'v') inValue = false;
        else if (name === 'c') put(valueOf());
        else if (name === 'row' && row.cells.length > 0) sheet.rows.push(row);
      },
    },
    maxElements,
  );
  return sheet;

  function valueOf(): Cell {
    if (cell['t'] === 'inlineStr') return { text: collector.end() };
    if (hasValue && (written !== '' || cell['t'] === 'str')) {
      return cellValue(cell['t'], cell['s'], unescaped(written), meaning);
    }
    return hasFormula ? { text: '', fault: 'a formula that was never calculated' } : { text: '' };
  }
}

function mergeOf(reference: string): Merge | undefined {
  const [from = '', to = ''] = reference.split(':');
  const [first, last] = [columnOf(from), columnOf(to)];
  const [fromRow, toRow] = [from, to].map((one) => Number.parseInt(one.replace(/^[A-Za-z]+/, ''), 10));
  if (first === undefined || last === undefined || !fromRow || !toRow) return undefined;
  return { fromRow, toRow, from: first, to: last };
}

/** The index of a column by a reference such as `AB12`. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}(?=\d)/.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
