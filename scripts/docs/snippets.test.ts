import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { fromRoot } from '../process/root.ts';

/** Pages whose TypeScript can be copied as it stands. A block without the client goes on from the first one. */
const pages = ['packages/sdk/README.md'];

function blocksOf(page: string): string[] {
  const blocks = [...readFileSync(fromRoot(page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)];
  const [first = '', ...others] = blocks.map(([, code]) => code!);
  const start = first.split('\n\n').slice(0, 2).join('\n');
  return [first, ...others.map((code) => `${start}\n${code}`)];
}

const modules = new Map(
  pages.flatMap((page) =>
    blocksOf(page).map((code, index): [string, string] => [
      fromRoot(`${page}.${index + 1}.ts`),
      // Each is a module of its own, also where it imports nothing.
      `${code}\nexport {};\n`,
    ]),
  ),
);

function problems(): string[] {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    fromRoot('tsconfig.json'),
    { noEmit: true, noUnusedLocals: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json cannot be read'),
    },
  )!;
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => modules.get(path) ?? readFile(path);
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()].flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}

test('what pages show in TypeScript compiles as it stands', () => {
  assert.ok(modules.size >= 5);
  assert.deepEqual(problems(), []);
});
