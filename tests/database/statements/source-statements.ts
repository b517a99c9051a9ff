import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../../scripts/process/root.ts';
import { rowProperties, type Properties } from './row-shape.ts';

/** A call in the source that runs a statement: `` sql<Row>`…`.execute(trx) ``, or a builder's. */
export interface ExecutingCall {
  /** `packages/…/x.store.ts:12`. */
  readonly name: string;
  readonly file: string;
  /** Offsets in the file's text. */
  readonly start: number;
  readonly end: number;
  /** Undefined where the rows' type says nothing of them. */
  readonly columns: Properties | undefined;
}

/** A template in the source, whole statement or part of one. */
export interface SqlTemplate {
  readonly name: string;
  readonly texts: readonly string[];
}

export interface SourceStatements {
  readonly calls: readonly ExecutingCall[];
  readonly templates: readonly SqlTemplate[];
  has(file: string): boolean;
  /** The innermost call at a line and column, both from 1. */
  callAt(file: string, line: number, column: number): ExecutingCall | undefined;
}

const RUNS = new Set(['execute', 'executeQuery', 'executeTakeFirst', 'executeTakeFirstOrThrow']);

/** Finds all SQL in those files of a project that `within` takes, with the types of its rows. Takes some seconds. */
export function readSourceStatements(
  configFile: string,
  within: (file: string) => boolean,
): SourceStatements {
  const program = openProject(configFile);
  const checker = program.getTypeChecker();
  const sources = new Map<string, ts.SourceFile>();
  const calls: ExecutingCall[] = [];
  const templates: SqlTemplate[] = [];
  for (const source of program.getSourceFiles()) {
    if (!within(source.fileName)) continue;
    sources.set(source.fileName, source);
    const nameOf = (position: number) =>
      `${relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const columns = columnsOf(checker, node);
        if (columns !== 'no statement') {
          const [start, end] = [node.getStart(source), node.getEnd()];
          calls.push({ name: nameOf(start), file: source.fileName, start, end, columns });
        }
      } else if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source).startsWith('sql')) {
        templates.push({ name: nameOf(node.getStart(source)), texts: textsOf(node.template) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return {
    calls,
    templates,
    has: (file) => sources.has(file),
    callAt(file, line, column) {
      const source = sources.get(file);
      if (source === undefined) return undefined;
      const at = source.getPositionOfLineAndCharacter(line - 1, column - 1);
      return calls
        .filter((call) => call.file === file && call.start <= at && at < call.end)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    },
  };
}

function openProject(configFile: string): ts.Program {
  const read = ts.getParsedCommandLineOfConfigFile(
    configFile,
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  return ts.createProgram(read!.fileNames, read!.options);
}

/** The columns that a call of Kysely answers. */
function columnsOf(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
): Properties | undefined | 'no statement' {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !RUNS.has(expression.name.text)) return 'no statement';
  const signature = checker.getResolvedSignature(call);
  const declaredIn = signature?.getDeclaration()?.getSourceFile().fileName ?? '';
  if (!declaredIn.includes('/node_modules/kysely/')) return 'no statement';
  const answer = checker.getAwaitedType(signature!.getReturnType())!;
  const rowsOfRaw = answer.getProperty('rows');
  const rows = rowsOfRaw === undefined ? answer : checker.getTypeOfSymbol(rowsOfRaw);
  const row = checker.isArrayType(rows)
    ? checker.getTypeArguments(rows as ts.TypeReference)[0]!
    : checker.getNonNullableType(rows);
  // What a statement without rows answers is about itself.
  if (/^(Insert|Update|Delete|Merge)Result$/.test(row.symbol?.name ?? '')) return () => new Map();
  return rowProperties(checker, row);
}

function textsOf(template: ts.TemplateLiteral): string[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}
