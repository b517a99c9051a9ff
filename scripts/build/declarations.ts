import ts from 'typescript';
import { fromRoot, root } from '../process/root.ts';
import type { PackageName } from './package-entries.ts';

// Declarations name the sources; what resolves everywhere is the name of the module that will be loaded.
const relativeSource = /((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g;

/** Writes the `.d.ts` files of a package's entries and of what they use. Throws with TypeScript's own words. */
export function emitDeclarations(name: PackageName, entries: string[], outDir: string): void {
  const file = fromRoot('tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const program = ts.createProgram({
    rootNames: entries.map((entry) => fromRoot('packages', name, entry)),
    options: {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      rootDir: fromRoot('packages', name, 'src'),
      outDir,
      // The SDK as others get it: its sources belong to its own declarations, not to those of the elements.
      paths: { '@saldo/sdk': [sdkTypes('index')], '@saldo/sdk/*': [sdkTypes('*/index'), sdkTypes('*')] },
    },
  });
  const { diagnostics } = program.emit(undefined, (path, text) => {
    ts.sys.writeFile(path, text.replaceAll(relativeSource, '$1.js$2'));
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
}

function sdkTypes(module: string): string {
  return fromRoot('packages/sdk/dist/types', `${module}.d.ts`);
}
