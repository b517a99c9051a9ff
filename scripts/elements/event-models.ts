import ts from 'typescript';
import { fromRoot, root } from '../process/root.ts';

/** An event of the elements as a page hears it. */
export interface EventModel {
  /** `saldo-document-open`. */
  readonly name: string;
  readonly className: string;
  /** Of what its data mean: a page that knows another one does not know what to do with it. */
  readonly version: number;
  /** Whether a page may take it over. */
  readonly cancelable: boolean;
  /** Its own properties with their types, and theirs where the elements name them: `document` and `document.label`. */
  readonly data: Readonly<Record<string, string>>;
}

/** The events that the package tells pages of, by name: those that it adds to `HTMLElementEventMap`. */
export function readEventModels(): EventModel[] {
  const { config } = ts.readConfigFile(fromRoot('tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const program = ts.createProgram({
    rootNames: [fromRoot('packages/elements/src/index.ts')],
    options,
  });
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes('/packages/elements/src/'))
    .flatMap((source) => mappedIn(source))
    .map((mapped) => modelOf(mapped, checker))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `'saldo-error': SaldoErrorEvent` of a `declare global`. */
function mappedIn(source: ts.SourceFile): ts.PropertySignature[] {
  return source.statements
    .filter(ts.isModuleDeclaration)
    .flatMap(({ body }) => (body && ts.isModuleBlock(body) ? [...body.statements] : []))
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === 'HTMLElementEventMap')
    .flatMap(({ members }) => members.filter(ts.isPropertySignature));
}

function modelOf(mapped: ts.PropertySignature, checker: ts.TypeChecker): EventModel {
  const type = checker.getTypeAtLocation(mapped);
  const lineage = lineageOf(type, checker);
  const versions = type.getProperty('version')!;
  const version = checker.getTypeOfSymbolAtLocation(versions, mapped);
  const data = lineage
    .filter(({ name }) => name !== 'SaldoEvent' && name !== 'AnswerEvent')
    .flatMap(({ members }) => [...members.values()])
    .filter((symbol) => isData(symbol, checker, mapped))
    .flatMap((symbol) => described(symbol, symbol.name, checker, mapped));
  return {
    name: (mapped.name as ts.StringLiteral).text,
    className: type.symbol.name,
    version: version.isNumberLiteral() ? version.value : 1,
    cancelable: lineage.some(({ name }) => name === 'AnswerEvent'),
    data: Object.fromEntries(data.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

interface Ancestor {
  readonly name: string;
  readonly members: ts.SymbolTable;
}

/** A class of an event and those that it extends, up to the platform's own. */
function lineageOf(type: ts.Type, checker: ts.TypeChecker): Ancestor[] {
  const { symbol } = type;
  if (symbol.name === 'Event') return [];
  const bases = checker.getBaseTypes(type as ts.InterfaceType);
  const parents = bases.flatMap((base) => lineageOf(base, checker));
  return [{ name: symbol.name, members: symbol.members! }, ...parents];
}

/** What elements tell each other by an event is none of its data. */
const between = new Set(['signal', 'told', 'mayChange', 'version']);

function isData(symbol: ts.Symbol, checker: ts.TypeChecker, at: ts.Node): boolean {
  const { valueDeclaration: declared } = symbol;
  if (!declared || between.has(symbol.name) || symbol.name.startsWith('__#')) return false;
  if (!ts.isPropertyDeclaration(declared) && !ts.isGetAccessorDeclaration(declared)) return false;
  if (ts.isPrivateIdentifier(declared.name)) return false;
  return checker.getTypeOfSymbolAtLocation(symbol, at).getCallSignatures().length === 0;
}

function described(
  symbol: ts.Symbol,
  path: string,
  checker: ts.TypeChecker,
  at: ts.Node,
): (readonly [path: string, type: string])[] {
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  const own = [`${path}${isOptional ? '?' : ''}`, typeText(symbol, checker, at)] as const;
  const [item] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [type];
  const inner = item!.getProperties().filter(() => isOfElements(item!));
  return [own, ...inner.flatMap((one) => described(one, `${path}.${one.name}`, checker, at))];
}

/** What the contract names is judged with the contract. */
function isOfElements({ symbol }: ts.Type): boolean {
  const [declared] = (symbol as ts.Symbol | undefined)?.declarations ?? [];
  return (
    declared !== undefined &&
    ts.isInterfaceDeclaration(declared) &&
    declared.getSourceFile().fileName.includes('/packages/elements/src/')
  );
}

function typeText(symbol: ts.Symbol, checker: ts.TypeChecker, at: ts.Node): string {
  return checker
    .typeToString(checker.getTypeOfSymbolAtLocation(symbol, at), at, ts.TypeFormatFlags.NoTruncation)
    .replaceAll('"', "'")
    .replaceAll(/import\('[^']*'\)\./g, '');
}
