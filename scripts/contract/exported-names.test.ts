import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../process/root.ts';

const entries = [
  'generated/contract.ts',
  'index.ts',
  'import/index.ts',
  'upload/index.ts',
  'webhooks/index.ts',
];
const files = entries.map((entry) => fromRoot('packages/sdk/src', entry));
const everything = ts.SymbolFlags.Type | ts.SymbolFlags.Value | ts.SymbolFlags.Namespace;

const platforms: [name: string, lib: string, types: string[]][] = [
  ['a page', 'lib.dom.d.ts', []],
  ['a worker', 'lib.webworker.d.ts', []],
  ['Node', 'lib.dom.d.ts', ['node']],
];

for (const [name, lib, types] of platforms) {
  // A global of that name would take the place of an import that was forgotten, and compile.
  test(`no exported name is one that ${name} knows without an import`, () => {
    const program = ts.createProgram(files, {
      lib: ['lib.esnext.d.ts', lib],
      types,
      typeRoots: [fromRoot('node_modules/@types')],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
    });
    const checker = program.getTypeChecker();
    const anywhere = program.getSourceFiles().find((one) => program.isSourceFileDefaultLibrary(one))!;
    const known = new Set(checker.getSymbolsInScope(anywhere, everything).map((symbol) => symbol.name));
    assert.ok(known.has('File') && known.has('URL'));
    const shared = files.flatMap((file) =>
      checker
        .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
        .flatMap((symbol) => (known.has(symbol.name) ? [symbol.name] : [])),
    );
    assert.deepEqual(shared, []);
  });
}
