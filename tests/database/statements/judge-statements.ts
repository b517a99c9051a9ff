import type { Describer, DescribedColumn } from './describe-statement.ts';
import { describeShape, type Alternative, type Properties, type Shape } from './row-shape.ts';
import type { ExecutingCall, SourceStatements } from './source-statements.ts';
import type { Recording, RecordedStatement } from './statement-recorder.ts';

/** What the database and the source say differently of the statements that were run, and what was never run. */
export async function judgeStatements(
  source: SourceStatements,
  { statements, templates }: Recording,
  describer: Describer,
): Promise<string[]> {
  const found = new Set<string>();
  const reached = new Map<ExecutingCall, RecordedStatement[]>();
  for (const statement of statements) {
    const call = source.callAt(statement.file, statement.line, statement.column);
    if (call !== undefined) reached.set(call, [...(reached.get(call) ?? []), statement]);
    else if (source.has(statement.file)) {
      found.add(`${statement.file}:${statement.line} runs a statement where no call of Kysely was found`);
    }
  }
  for (const call of source.calls) {
    const runs = reached.get(call) ?? [];
    if (runs.length === 0) found.add(`${call.name} was never run by the exercise: add what runs it`);
    for (const sql of new Set(runs.map((run) => run.sql))) {
      for (const problem of await judgeColumns(call, sql, describer)) found.add(`${call.name} ${problem}`);
    }
    for (const row of runs.flatMap((run) => run.rows)) {
      for (const problem of judgeRow(call.columns, row)) found.add(`${call.name} ${problem}`);
    }
  }
  for (const { name, texts } of source.templates) {
    if (!templates.has(texts.join('\0'))) {
      found.add(`${name} was never part of a statement of the exercise: add what takes it`);
    }
  }
  return [...found];
}

async function judgeColumns(
  { columns }: ExecutingCall,
  sql: string,
  describer: Describer,
): Promise<string[]> {
  let described: DescribedColumn[];
  try {
    described = await describer.describe(sql);
  } catch (error) {
    return [`does not prepare: ${(error as Error).message}`];
  }
  if (columns === undefined) return [];
  const types = columns();
  const names = described.map(({ name }) => name);
  return [
    ...names.filter((name) => !types.has(name)).map((name) => `answers "${name}", which its row type lacks`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `answers "${name}" twice`),
    ...[...types]
      .filter(([name, { optional }]) => !optional && !names.includes(name))
      .map(([name]) => `lacks "${name}" of its row type`),
    ...described.flatMap((column) => judgeColumn(column, types.get(column.name)?.shape)),
  ];
}

function judgeColumn({ name, typeOid, takesNull }: DescribedColumn, shape: Shape | undefined): string[] {
  if (shape === undefined || shape.some(({ kind }) => kind === 'anything')) return [];
  const said = `its row type says ${describeShape(shape)}`;
  const read = readAs(typeOid);
  const values = shape.filter(({ kind }) => kind !== 'null');
  return [
    ...(values.every((one) => isReadAs(one, read)) ? [] : [`reads "${name}" as ${read}, ${said}`]),
    ...(takesNull && values.length === shape.length ? [`may read "${name}" as null, ${said}`] : []),
  ];
}

type ReadAs =
  | 'boolean'
  | 'number'
  | 'bytes'
  | 'json'
  | 'string'
  | `array of ${'boolean' | 'number' | 'bytes' | 'json' | 'string'}`;

/** Types of pg_type that are not read as strings, as `db/parse-value.ts` reads them. */
const READ_AS: Readonly<Record<number, ReadAs>> = {
  ...of('boolean', 16),
  ...of('bytes', 17),
  ...of('number', 21, 23, 26, 700, 701),
  ...of('json', 114, 3802),
  ...of('array of boolean', 1000),
  ...of('array of bytes', 1001),
  ...of('array of number', 1005, 1007, 1021, 1022, 1028),
  ...of('array of json', 199, 3807),
  ...of('array of string', 1002, 1003, 1009, 1014, 1015, 1016, 1115, 1182, 1183, 1185, 1231, 2951),
};

function of(read: ReadAs, ...oids: number[]): Record<number, ReadAs> {
  return Object.fromEntries(oids.map((oid) => [oid, read]));
}

function readAs(typeOid: number): ReadAs {
  return READ_AS[typeOid] ?? 'string';
}

function isReadAs(one: Alternative, read: ReadAs): boolean {
  if (read === 'json') return one.kind !== 'bytes' && one.kind !== 'nothing';
  if (!read.startsWith('array of ')) return one.kind === read;
  return (
    one.kind === 'array' &&
    one.items.every((item) => item.kind === 'null' || isReadAs(item, read.slice(9) as ReadAs))
  );
}

function judgeRow(columns: Properties | undefined, row: Record<string, unknown>): string[] {
  if (columns === undefined) return [];
  return [...columns()].flatMap(([name, { shape, optional }]) =>
    row[name] === undefined && optional ? [] : misfits(row[name], shape, name),
  );
}

/** Where a value is not what its type says. */
function misfits(value: unknown, shape: Shape, path: string): string[] {
  if (shape.some(({ kind }) => kind === 'anything')) return [];
  const fitting = shape.filter((one) => kindOf(value) === one.kind);
  if (fitting.length === 0)
    return [`has read "${path}" as ${kindOf(value)}, its type says ${describeShape(shape)}`];
  const tries = fitting.map((one) => misfitsOne(value, one, path));
  return tries.find((one) => one.length === 0) ?? tries[0]!;
}

function misfitsOne(value: unknown, one: Alternative, path: string): string[] {
  if (one.kind === 'string' && one.value !== undefined && one.value !== value) {
    return [`has read "${path}" as a string that its type does not list`];
  }
  if (one.kind === 'array')
    return (value as unknown[]).flatMap((item) => misfits(item, one.items, `${path}[]`));
  if (one.kind !== 'object' || one.properties === undefined) return [];
  const properties = one.properties();
  const given = value as Record<string, unknown>;
  return [
    ...Object.keys(given)
      .filter((key) => !properties.has(key))
      .map((key) => `has read "${path}.${key}", which its type lacks`),
    ...[...properties].flatMap(([key, { shape, optional }]) =>
      optional && !(key in given) ? [] : misfits(given[key], shape, `${path}.${key}`),
    ),
  ];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Uint8Array) return 'bytes';
  return Array.isArray(value) ? 'array' : typeof value;
}
