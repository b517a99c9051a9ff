import { isMet, type BenchResult } from './bench-result.ts';

const HEAD = ['what', 'value', 'ratio', 'aim', ''];

/** Measurements as a table for a terminal, under a heading for each thing that they were measured against. */
export function benchTable(results: readonly BenchResult[]): string {
  const groups = Map.groupBy(results, ({ against }) => against);
  const rows = [...groups.values()].flat().map(cells);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [...groups]
    .map(([against, group]) => [`against ${against}`, line(HEAD), ...group.map(cells).map(line)].join('\n'))
    .join('\n\n');
}

function cells(result: BenchResult): string[] {
  const { name, value, unit, ratio, aim } = result;
  const met = isMet(result);
  return [
    name,
    `${value.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`,
    ratio.toFixed(2),
    aim === undefined ? '' : 'atLeast' in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`,
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}
