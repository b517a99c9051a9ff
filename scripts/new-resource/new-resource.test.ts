import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { check, getFileInfo } from 'prettier';
import ts from 'typescript';
import { fromRoot, root } from '../process/root.ts';
import { run } from '../process/run.ts';
import { makeCheckout, type Checkout } from '../testing/checkout.ts';
import { runNodeSuite } from '../testing/node-suite.ts';
import { Tally } from '../testing/tally.ts';
import { nextSteps } from './next-steps.ts';
import { resourceName } from './resource-name.ts';
import { writeResource } from './write-resource.ts';

const server = 'packages/demo-server/src/server';

/** What the command reads and changes, and what its checks need. */
const copied = [
  ...['package.json', 'tsconfig.json', 'tsconfig.base.json', 'eslint.config.mjs', '.prettierrc.json'],
  ...['packages/sdk', 'packages/demo-server', 'packages/elements'],
  ...['scripts', 'tests/contract', 'tests/database', 'tests/faults'],
];

/** The homes in which it writes, without what has nothing to do with it; of tests, what it writes and what tests every resource. */
const compiled = {
  extends: './tsconfig.json',
  include: ['packages/sdk/src', server, 'packages/elements/src/events', 'tests/database/statements/exercise'],
  exclude: [
    '**/*.test.ts',
    ...['cli/commands', 'conformance', 'import'].map((name) => `packages/sdk/src/${name}`),
  ],
  files: ['tests/contract/operations.test.ts', 'tests/contract/traces.test.ts'],
};

describe('a new resource', () => {
  let copy: Checkout;
  let paths: string[];
  let output: string;
  let files: string[];
  let compiledFiles: string[];
  // One program for the compiler and for the rules that ask it for types.
  let program: ts.Program;

  before(async () => {
    copy = await makeCheckout(copied);
    const made = await run('node', ['scripts/new-resource.ts', 'promise'], { cwd: copy.folder });
    assert.equal(made.code, 0, made.output);
    output = made.output;
    paths = [...output.matchAll(/^(?:new|changed) +(\S+)$/gm)].map(([, path]) => path!);
    files = paths.filter((path) => path.endsWith('.ts'));
    const config = { ...compiled, files: [...compiled.files, ...files] };
    const read = ts.parseJsonConfigFileContent(config, ts.sys, copy.folder);
    assert.deepEqual(read.errors, []);
    compiledFiles = read.fileNames;
    program = ts.createProgram(compiledFiles, read.options);
  });

  after(() => copy.remove());

  const runTests = async (file: string, only: string): Promise<Tally> => {
    const tally = new Tally();
    const files = [relative(root, join(copy.folder, file))];
    await runNodeSuite({ name: file, files, concurrency: 1, timeoutMs: 60_000, only }, tally);
    return tally;
  };

  it('has its file in each role, and its line in each list', () => {
    const folder = `${server}/promises/`;
    assert.deepEqual(
      paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
      [
        ...['promise.store.ts', 'promise.wire.ts', 'promise.kind.ts'],
        ...['list-promises.ts', 'get-promise.ts', 'create-promise.ts', 'promises.test.ts'],
      ],
    );
    assert.ok(paths.includes('packages/sdk/contract/promises.yaml'));
    assert.ok(paths.includes(`${server}/feed/feed-kinds.ts`));
    assert.match(output, /judge-promise\.ts/);
  });

  it('compiles', () => {
    const found = compiledFiles.flatMap((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ messageText }) =>
          `${relative(copy.folder, path)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    assert.deepEqual(found, []);
  });

  it('passes the lint of each home, and is formatted', async () => {
    const eslint = new ESLint({
      cwd: copy.folder,
      overrideConfig: {
        files: ['**/*.ts'],
        languageOptions: { parserOptions: { projectService: false, programs: [program] } },
      },
    });
    const results = await eslint.lintFiles(files);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) => `${relative(copy.folder, filePath)}:${line} ${ruleId} ${message}`,
      ),
    );
    assert.deepEqual([results.length, found], [files.length, []]);
    const options = JSON.parse(await readFile(fromRoot('.prettierrc.json'), 'utf8')) as object;
    for (const path of paths) {
      const filepath = join(copy.folder, path);
      if ((await getFileInfo(filepath)).inferredParser === null) continue;
      assert.ok(await check(await readFile(filepath, 'utf8'), { ...options, filepath }), path);
    }
  });

  it('follows the rules of the contract', async () => {
    const print = 'console.log(await (await import("./scripts/contract/lint-contract.ts")).lintContract())';
    const linter = await run('node', ['--input-type=module', '--eval', print], { cwd: copy.folder });
    assert.equal(linter.output, '[]\n');
  });

  it('passes its own tests on both databases', async () => {
    const tally = await runTests(`${server}/promises/promises.test.ts`, 'Promises');
    assert.deepEqual([tally.failures, tally.passed], [[], 12]);
  });

  it('passes the contract tests of its operations', async () => {
    const asked = await runTests('tests/contract/operations.test.ts', 'PGlite.*(list|get|create)Promise');
    // Three operations by six callers, one of them by four strangers, a list by three.
    assert.deepEqual([asked.failures, asked.passed], [[], 3 * 6 + 4 + 3]);
    const traced = await runTests('tests/contract/traces.test.ts', 'PGlite.*createPromise');
    assert.deepEqual([traced.failures, traced.passed], [[], 1]);
  });

  it('is never written over', async () => {
    await assert.rejects(writeResource(copy.folder, resourceName('promise')), /is already there/);
    await assert.rejects(writeResource(copy.folder, resourceName('thread')), /is already there/);
  });

  it('is not written where a line has no place', async () => {
    const handlers = join(copy.folder, server, 'handlers.ts');
    await writeFile(handlers, (await readFile(handlers, 'utf8')).replaceAll('  createFile,\n', ''));
    const openapi = join(copy.folder, 'packages/sdk/contract/openapi.yaml');
    const before = await readFile(openapi, 'utf8');
    await assert.rejects(writeResource(copy.folder, resourceName('reminder')), /handlers\.ts: "createFile,"/);
    assert.equal(await readFile(openapi, 'utf8'), before);
  });
});

describe('the name of a resource', () => {
  it('is spelt as code needs it, of one and of all', () => {
    const { snake, type, plural } = resourceName('balance-inquiry');
    assert.deepEqual(
      [snake, type, plural.kebab, plural.pascal],
      ['balance_inquiry', 'BalanceInquiry', 'balance-inquiries', 'BalanceInquiries'],
    );
    assert.deepEqual(
      ['address', 'day', 'batch', 'promise'].map((one) => resourceName(one).plural.kebab),
      ['addresses', 'days', 'batches', 'promises'],
    );
  });

  it('leaves the globals of JavaScript alone', () => {
    assert.equal(resourceName('promise').type, 'PartnerPromise');
    assert.equal(resourceName('visit').type, 'Visit');
  });

  it('is refused where it is none', () => {
    for (const given of ['', 'Promise', 'a promise', '../promise']) {
      assert.throws(() => resourceName(given), RangeError);
    }
  });

  it('is what the next steps name', () => {
    assert.match(nextSteps(resourceName('promise')), /contract\/promises\.yaml/);
  });
});
