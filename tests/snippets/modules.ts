import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { endGroup, track } from '../../scripts/process/children.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { run } from '../../scripts/process/run.ts';
import { placeOf, type Block } from './blocks.ts';

/** Inside of the repository, where imports of the packages are found. */
const folder = fromRoot('.cache/snippets');

/** What blocks of a page leave to their reader, each an export. Beside it nothing is known to them. */
function givenFor(page: string): string {
  return fromRoot('tests/snippets/given', `${page.replaceAll('/', '-').replace(/\.md$/, '')}.ts`);
}

export function moduleOf({ page, line, language }: Block): string {
  return join(folder, `${page.replaceAll('/', '-').replace(/\.md$/, '')}.${line}.${language}`);
}

/** Makes modules of blocks: line n of a module is line n - 1 of its block. */
export async function writeModules(blocks: readonly Block[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const block of blocks) await writeFile(moduleOf(block), await asModule(block));
  await writeProject('ts', {});
  // A block of JavaScript has no place to say types, nor that an element is there.
  await writeProject('js', {
    allowJs: true,
    checkJs: true,
    noImplicitAny: false,
    strictNullChecks: false,
    exactOptionalPropertyTypes: false,
  });
}

function writeProject(language: 'ts' | 'js', options: object): Promise<void> {
  const project = {
    extends: fromRoot('tsconfig.json'),
    compilerOptions: { ...options, noUnusedLocals: false },
    include: [`*.${language}`],
    exclude: [],
  };
  return writeFile(join(folder, `tsconfig.${language}.json`), JSON.stringify(project));
}

/**
 * Imports first, then the rest in a scope of its own, so that it may declare again what the page has given. Whatever exports has to stand
 * on the module's own level.
 */
async function asModule(block: Block): Promise<string> {
  const isWhole = /^export /m.test(block.code);
  const imports: string[] = [];
  const code = block.code
    .replaceAll("'https://saldo.example'", "process.env['SALDO_URL']!")
    .replaceAll("'saldo_sk_…'", "process.env['SALDO_API_KEY']!");
  const body = code.replaceAll(/^import [^;]*;$/gm, (text) => {
    imports.push(text.replaceAll('\n', ' '));
    return text.replaceAll(/[^\n]/g, '');
  });
  const imported = new Set(imports.flatMap((text) => text.replace(/ from .*/, '').match(/[\w$]+/g) ?? []));
  const given = givenFor(block.page);
  if (existsSync(given)) {
    const names = exportsOf(await readFile(given, 'utf8')).filter(
      (name) => !imported.has(name) && !(isWhole && isDeclared(name, body)),
    );
    imports.push(`import { ${names.join(', ')} } from ${JSON.stringify(given)};`);
  }
  const { mark } = block;
  const then = mark?.kind === 'then' ? `console.log(await ${mark.expression});` : '';
  return isWhole
    ? `${imports.join(' ')}\n${body}\n${then}`
    : `${imports.join(' ')} export {}; {\n${body}\n${then} }\n`;
}

const isDeclared = (name: string, body: string) =>
  new RegExp(`\\b(const|let|class|function|interface|type) ${name}\\b`).test(body);

function exportsOf(source: string): string[] {
  const file = ts.createSourceFile('given.ts', source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      return statement.exportClause.elements.map(({ name }) => name.text);
    const isExport =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExport) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name));
    return ts.isFunctionDeclaration(statement) ? [statement.name!.text] : [];
  });
}

function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

/** What the compiler finds in all modules, by the places in their pages. */
export async function compileModules(blocks: readonly Block[]): Promise<string[]> {
  const troubles: string[] = [];
  for (const language of ['ts', 'js']) {
    const { code, output } = await run('tsc', ['--project', join(folder, `tsconfig.${language}.json`)]);
    if (code === 0) continue;
    const found = output.split('\n').filter((line) => /\berror TS\d+/.test(line));
    if (found.length === 0) throw new Error(output);
    // What the packages themselves say under looser settings is none of a page's.
    const ofPages = found.filter((line) => /^(\.cache|tests)\/snippets\//.test(line));
    troubles.push(...ofPages.map((line) => inItsPage(line, blocks)));
  }
  return troubles;
}

function inItsPage(message: string, blocks: readonly Block[]): string {
  return message.replace(/^\S*?([\w.-]+)\((\d+),(\d+)\)/, (all, name: string, line: string) => {
    const block = blocks.find((one) => basename(moduleOf(one)) === name);
    return block ? `${block.page}:${block.line + Number(line) - 1}` : all;
  });
}

/** A module with what its page has given, as a script for a browser. */
export async function bundleModule(block: Block): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [moduleOf(block)], bundle: true, format: 'esm', target: 'es2024', write: false },
  });
  return outputFiles[0]!.text;
}

/** Runs a module to its end, or until it prints. Throws with what it said when it fails. */
export async function runModule(block: Block, env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, [moduleOf(block)], {
    env: { ...process.env, ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  track(child);
  let [said, printed] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  child.stdout.on('data', (chunk: Buffer) => {
    printed += String(chunk);
    if (block.mark?.kind === 'until') endGroup(child, 'SIGTERM');
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const isEnded = block.mark?.kind === 'until' && printed !== '';
  if (code !== 0 && !isEnded) throw new Error(`${placeOf(block)} ended with ${code}\n${printed}${said}`);
  return printed;
}
