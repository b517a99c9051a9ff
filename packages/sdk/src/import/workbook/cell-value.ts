import { addDays, daysBetween } from '../../account/calendar.ts';
import { plainNumber } from './plain-number.ts';
import type { NumberStyle } from './styles.ts';

/** What a cell holds: a text as somebody wrote it, a value that can be read in one way only, or what is wrong with it. */
export interface Cell {
  text: string;
  exact?: boolean;
  fault?: string;
}

/** What the cells of a workbook mean. */
export interface CellMeaning {
  texts: readonly string[];
  styles: readonly NumberStyle[];
  /** Whether days are counted from 1904, as workbooks of old Macintoshes do. */
  from1904: boolean;
}

/** The value of a cell by its type (`t`), its style (`s`) and what is written in it (ISO 29500-1, 18.3.1.4). */
export function cellValue(
  type: string | undefined,
  style: string | undefined,
  written: string,
  { texts, styles, from1904 }: CellMeaning,
): Cell {
  switch (type) {
    case 's':
      return { text: texts[Number(written)] ?? '' };
    case 'str':
    case 'inlineStr':
    case 'd':
      return { text: written };
    case 'b':
      return { text: written === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: '', fault: 'an error of the spreadsheet' };
    default:
      return numberValue(written.trim(), styles[Number(style ?? 0)], from1904);
  }
}

function numberValue(written: string, style: NumberStyle, from1904: boolean): Cell {
  const number = plainNumber(written);
  if (number === undefined) return { text: '', fault: 'not a number that can be read' };
  if (style === 'date') return { text: dayOf(number, from1904) ?? number, exact: true };
  if (style === 'percent') return { text: `${plainNumber(`${number}e2`)}%`, exact: true };
  const padded =
    typeof style === 'object' && /^\d+$/.test(number) ? number.padStart(style.digits, '0') : number;
  return { text: padded, exact: true };
}

// Serial 60 is 29 February 1900, a day that never was and that all others after it are counted with.
function dayOf(serial: string, from1904: boolean): string | undefined {
  const days = /^(\d{1,7})(?:\.|$)/.exec(serial)?.[1];
  if (days === undefined) return undefined;
  const count = Number.parseInt(days, 10);
  const first = from1904 ? '1904-01-01' : count < 60 ? '1899-12-31' : '1899-12-30';
  if (!from1904 && (count === 0 || count === 60)) return undefined;
  return count <= daysBetween(first, '9999-12-31') ? addDays(first, count) : undefined;
}
