import type { PaperLine } from '../demo.types.ts';
import { grey } from './canvas.ts';
import { bold, regular } from './font.ts';
import { grouped, percent } from './paper-words.ts';
import { a4, type Sheet } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

interface Column {
  header: string;
  /** Points; the description takes what is left. */
  width?: number;
  align?: 'right';
  cell: (line: PaperLine) => string;
}

const description: Column = { header: 'Descripción', cell: (line) => line.description };
const about: Column = { header: 'Documento', width: 132, cell: (line) => line.document ?? '' };
const amount = (header: string): Column => ({
  header,
  width: 70,
  align: 'right',
  cell: (line) => grouped(line.amount),
});

const goods: readonly Column[] = [
  { header: 'Código', width: 46, cell: (line) => line.code ?? '' },
  description,
  { header: 'Cantidad', width: 44, align: 'right', cell: (line) => grouped(line.quantity ?? '') },
  { header: 'Unidad', width: 46, cell: (line) => line.unit ?? '' },
  { header: 'P. unitario', width: 58, align: 'right', cell: (line) => grouped(line.unitPrice ?? '') },
  amount('Importe'),
];
const withheld: readonly Column[] = [
  about,
  description,
  { header: 'Base', width: 78, align: 'right', cell: (line) => grouped(line.base ?? '') },
  { header: 'Tasa', width: 42, align: 'right', cell: (line) => percent(line.rate ?? '0') },
  amount('Retenido'),
];
const plain: readonly Column[] = [about, description, amount('Importe')];

const gap = 10;
const size = 8.5;

/** The table of a document's lines, on as many pages as it takes; its head stands on each. */
export function drawLines(sheet: Sheet, lines: readonly PaperLine[]): void {
  const columns = columnsFor(lines);
  const places = placesOf(columns);
  drawHeader(sheet, columns, places);
  for (const line of lines) {
    const cells = columns.map((column, index) => {
      const text = column.cell(line);
      return column.align ? [text] : wrapText(text, regular, size, places[index]?.width ?? 0);
    });
    const height = Math.max(1, ...cells.map((cell) => cell.length)) * 10.5 + 7;
    if (sheet.ensure(height)) drawHeader(sheet, columns, places);
    cells.forEach((cell, index) => {
      const { x = 0, align } = places[index] ?? {};
      cell.forEach((text, turn) => {
        const colour = columns[index]?.header === 'Código' ? { colour: grey } : {};
        sheet.page.text(text, x, sheet.y + 11 + turn * 10.5, { size, align: align ?? 'left', ...colour });
      });
    });
    sheet.y += height;
    sheet.page.line(a4.left, sheet.y, a4.right, sheet.y, undefined, 0.4);
  }
  sheet.y += 14;
}

function columnsFor(lines: readonly PaperLine[]): readonly Column[] {
  if (lines.some((line) => line.base)) return withheld;
  return lines.some((line) => line.quantity) ? goods : plain;
}

interface Place {
  /** The left edge, or the right one where the column is aligned to it. */
  x: number;
  width: number;
  align?: 'right';
}

function placesOf(columns: readonly Column[]): Place[] {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0) + gap * (columns.length - 1);
  const rest = a4.right - a4.left - fixed;
  let left: number = a4.left;
  return columns.map(({ width = rest, align }) => {
    const place = align ? { x: left + width, width, align } : { x: left, width };
    left += width + gap;
    return place;
  });
}

function drawHeader(sheet: Sheet, columns: readonly Column[], places: readonly Place[]): void {
  const { page, accent } = sheet;
  columns.forEach(({ header }, index) => {
    const { x = 0, align = 'left' } = places[index] ?? {};
    page.text(header, x, sheet.y + 4, { font: bold, size: 7, colour: accent, align });
  });
  sheet.y += 10;
  page.line(a4.left, sheet.y, a4.right, sheet.y, accent, 0.8);
}
