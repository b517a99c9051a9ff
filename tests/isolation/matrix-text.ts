import type { Cell, Row } from './ask-matrix.ts';
import type { Foreign } from './world.ts';

const FOREIGN: readonly Foreign[] = ["another partner's", "another publisher's"];

/** The matrix by kind of principal: what each operation answers about one's own, others', and what there is not. */
export function matrixText(rows: readonly Row[]): string {
  const kinds = Map.groupBy(rows, ({ kind }) => kind);
  return [...kinds].map(([kind, of]) => kindText(kind, of)).join('\n');
}

function kindText(kind: string, rows: readonly Row[]): string {
  const askers = [...Map.groupBy(rows, ({ asker }) => asker)];
  const asked = askers.filter(([, of]) => of.some(({ cells }) => cells.length > 0));
  const [whole, access] = [asked, askers.filter((one) => !asked.includes(one))];
  return [
    ...whole.map(([asker, of]) => `${kind}: ${asker}\n\n${sightText(of)}`),
    ...(access.length === 0
      ? []
      : [`${kind}: what else there is, and what it may do\n\n${accessText(access)}`]),
  ].join('\n');
}

/** `=` behind a status: answered exactly as what there is not; `!`: told apart from it. */
function sightText(rows: readonly Row[]): string {
  const permitted = rows.filter((row) => row.permitted);
  const refused = rows.filter((row) => !row.permitted).map(({ operationId }) => operationId);
  const head = ['operation', 'own', ...FOREIGN, 'unknown', 'named by'];
  const lines = permitted.map(({ operationId, own, cells }) => {
    const of = (whose: Foreign) => cells.filter((cell) => cell.whose === whose);
    return [
      operationId,
      String(own),
      ...FOREIGN.map((whose) => statuses(of(whose), whose)),
      distinct(cells.map(({ unknown }) => String(unknown))),
      distinct(cells.map(({ place }) => place)),
    ];
  });
  return `${table([head, ...lines])}\n  refused (${distinct(rows.filter((row) => !row.permitted).map(({ own }) => String(own)))}): ${refused.length}${wrapped(refused)}\n`;
}

function statuses(cells: readonly Cell[], _whose: Foreign): string {
  const said = cells.map(({ status, differs }) => `${status}${differs === undefined ? '=' : '!'}`);
  return said.length === 0 ? '-' : distinct(said);
}

function accessText(askers: readonly (readonly [string, readonly Row[]])[]): string {
  const [, first] = askers[0]!;
  const head = ['operation', ...askers.map(([asker]) => asker)];
  const lines = first.map(({ operationId }, index) => [
    operationId,
    ...askers.map(([, rows]) => (rows[index]!.permitted ? String(rows[index]!.own) : '.')),
  ]);
  return table([head, ...lines.filter((line) => line.slice(1).some((cell) => cell !== '.'))]);
}

function distinct(values: readonly string[]): string {
  return values.length === 0 ? '-' : [...new Set(values)].join(' ');
}

function wrapped(names: readonly string[]): string {
  let width = 1000;
  return names
    .map((name) => {
      width += name.length + 2;
      if (width <= 110) return ` ${name}`;
      width = name.length + 4;
      return `\n    ${name}`;
    })
    .join('');
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
