import { Refused } from '../refused.ts';

/** A row of a table, with the line on which it begins, from 1. */
export interface Row {
  line: number;
  cells: string[];
  /** What is wrong with all of it. */
  fault?: string | undefined;
  /** Columns whose cells can be read in one way only: numbers with a point, days as YYYY-MM-DD. */
  exact?: Set<number>;
  /** Columns whose cells cannot be read, and what is wrong with them. */
  faults?: Map<number, string>;
}

const delimiters = [',', ';', '\t', '|'] as const;
/** A few milliseconds. */
const rowsAtATime = 1000;
/** Columns of a table. */
export const maxCells = 500;

/** The text of a table: UTF-8, or else windows-1252, in which office programs still save. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What parts the cells of a first line: whatever gives the most of them; `undefined` when nothing gives two. */
export function delimiterOf(text: string): string | undefined {
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, cells: rowsOf(text, delimiter).next().value?.cells.length ?? 0 }))
    .sort((a, b) => b.cells - a.cells);
  return best && best.cells > 1 ? best.delimiter : undefined;
}

/** The rows of a table (RFC 4180, any of the delimiters), blank lines left out. A quoted cell may hold line ends. */
export function* rowsOf(text: string, delimiter: string): Generator<Row, undefined> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: Row = { line, cells: [] };
    for (let more = true; more;) {
      const cell = text[at] === '"' ? quoted(text, at, line) : plain(text, at, delimiter);
      line += cell.lines;
      at = cell.end;
      row.cells.push(cell.value);
      if (row.cells.length > maxCells) throw new Refused('too-large', `it has more than ${maxCells} columns`);
      more = text[at] === delimiter;
      if (more) at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (row.cells.some((cell) => cell !== '')) yield row;
  }
  return undefined;
}

/** All rows of a table, which others may go on between. */
export async function allRows(text: string, delimiter: string, pause?: () => Promise<void>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const row of rowsOf(text, delimiter)) {
    if (rows.push(row) % rowsAtATime === 0) await pause?.();
  }
  return rows;
}

interface Cell {
  value: string;
  end: number;
  lines: number;
}

function plain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end).trim(), end, lines: 0 };
}

function quoted(text: string, start: number, line: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) throw new Refused('malformed', `a quoted cell that begins on line ${line} is not closed`);
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const value = parts.join('"');
      let end = quote + 1;
      // White space between the quote and the delimiter.
      while (text[end] === ' ') end += 1;
      return { value: value.trim(), end, lines: value.split('\n').length - 1 };
    }
    from = quote + 2;
  }
}
