import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import bundled from '../../packages/sdk/src/generated/contract.json' with { type: 'json' };
import { fromRoot, root } from '../process/root.ts';
import type { ContractDocument } from './bundle-contract.ts';
import { contractTypes } from './contract-types.ts';

const generated = fromRoot('packages/sdk/src/generated/contract.ts');

interface Schemas {
  readonly [name: string]: { readonly enum: string[]; readonly oneOf: object[] };
}

/** The contract with one more of everything that the code has a place for. */
function grown(): ContractDocument {
  const contract = structuredClone(bundled) as unknown as ContractDocument;
  const schemas = contract.components!['schemas'] as unknown as Schemas & Record<string, unknown>;
  for (const list of ['ChangeKind', 'SubjectKind', 'RecordKind']) schemas[list]!.enum.push('planted');
  const kind = { const: 'planted' };
  const data = { type: 'object', required: ['date'], properties: { date: { type: 'string' } } };
  (schemas as Record<string, unknown>)['PlantedChange'] = {
    allOf: [
      { $ref: '#/components/schemas/ChangedRecord' },
      { type: 'object', required: ['kind'], properties: { kind, data } },
    ],
  };
  schemas['Change']!.oneOf.unshift({ $ref: '#/components/schemas/PlantedChange' });
  const { get } = contract.paths['/v1/publisher'] as { get: object };
  contract.paths['/v1/planted'] = { get: { ...get, operationId: 'getPlanted' } };
  return contract;
}

/** Everything but tests: one program for all homes, because most of the time goes into reading what they share. */
function homes(): ts.ParsedCommandLine {
  const [whole, ...packages] = ['.', 'packages/sdk', 'packages/demo-server', 'packages/elements'].map(
    (project) =>
      ts.getParsedCommandLineOfConfigFile(
        fromRoot(project, 'tsconfig.json'),
        {},
        { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => assert.fail(project) },
      )!,
  );
  const fileNames = packages.flatMap((one) => one.fileNames);
  return { ...whole!, fileNames: fileNames.filter((file) => !/(\.test\.ts$|\/testing\/)/.test(file)) };
}

/** The files that do not compile when the types are these. */
function namedByTheCompiler(types: string): string[] {
  const { options, fileNames } = homes();
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => (path === generated ? types : readFile(path));
  const findings = ts.createProgram(fileNames, options, host).getSemanticDiagnostics();
  return [...new Set(findings.map(({ file }) => relative(root, file!.fileName)))].toSorted();
}

test('what the contract lists newly does not compile where the code has a place for each', async () => {
  const server = 'packages/demo-server/src/server';
  assert.deepEqual(namedByTheCompiler(await contractTypes(grown())), [
    `${server}/feed/feed-kinds.ts`,
    `${server}/handlers.ts`,
    `${server}/publishing/published-kinds.ts`,
    `${server}/snapshots/snapshot-scope.sql.ts`,
    `${server}/threads/subject.store.ts`,
    'packages/elements/src/events/topics.ts',
    'packages/elements/src/query-thread/query-thread.element.ts',
    'packages/sdk/src/cli/terminal/change-line.ts',
  ]);
});
