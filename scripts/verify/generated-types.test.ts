import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { before, test } from 'node:test';
import ts from 'typescript';
import bundled from '../../packages/sdk/src/generated/contract.json' with { type: 'json' };
import type { ContractDocument } from '../contract/bundle-contract.ts';
import { contractTypes } from '../contract/contract-types.ts';
import { fromRoot, root } from '../process/root.ts';

const server = 'packages/demo-server/src/server';
const elements = 'packages/elements/src';
const contractFile = fromRoot('packages/sdk/src/generated/contract.ts');
const schemaFile = fromRoot(server, 'db/schema.types.ts');

/** Where code names the renamed column, and a room beside. */
const ofJobs = [`${server}/jobs`, `${server}/sessions`];
/** Where code has a place for each of what the contract lists, and rooms beside. */
const ofKinds = [
  ...['feed', 'publishing', 'snapshots', 'threads', 'handlers.ts'].map((room) => `${server}/${room}`),
  ...['events', 'publish-files', 'query-thread'].map((folder) => `${elements}/${folder}`),
  ...['cli/terminal', 'changes'].map((folder) => `packages/sdk/src/${folder}`),
];

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

/** The files of all these rooms, but for tests. */
function filesOf(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) =>
    room.endsWith('.ts')
      ? fromRoot(room)
      : ts.sys.readDirectory(fromRoot(room), ['.ts'], ['**/*.test.ts', '**/testing']),
  );
}

// Both are altered in one program, because most of the time goes into reading what all homes share.
let program: ts.Program;

before(async () => {
  const jobs = /(interface Jobs \{[^}]*\n\s*)run_at:/;
  const schema = readFileSync(schemaFile, 'utf8');
  assert.match(schema, jobs);
  const altered = new Map([
    [contractFile, await contractTypes(grown())],
    [schemaFile, schema.replace(jobs, '$1due_at:')],
  ]);
  const { options } = ts.getParsedCommandLineOfConfigFile(
    fromRoot('tsconfig.json'),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => assert.fail('tsconfig.json cannot be read'),
    },
  )!;
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => altered.get(file) ?? readFile(file);
  program = ts.createProgram(filesOf([...ofJobs, ...ofKinds]), options, host);
});

function brokenIn(rooms: readonly string[]): string[] {
  return filesOf(rooms)
    .filter((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0)
    .map((file) => relative(root, file))
    .toSorted();
}

test('a column that was renamed in the generated types breaks the compile of what names it, and of nothing else', () => {
  assert.deepEqual(brokenIn(ofJobs), [`${server}/jobs/enqueue-job.ts`, `${server}/jobs/job.store.ts`]);
});

test('what the contract lists newly does not compile where the code has a place for each', () => {
  assert.deepEqual(brokenIn(ofKinds), [
    `${server}/feed/feed-kinds.ts`,
    `${server}/handlers.ts`,
    `${server}/publishing/published-kinds.ts`,
    `${server}/snapshots/snapshot-scope.sql.ts`,
    `${server}/threads/subject.store.ts`,
    `${elements}/events/topics.ts`,
    `${elements}/publish-files/publish-files.element.ts`,
    `${elements}/query-thread/query-thread.element.ts`,
    'packages/sdk/src/cli/terminal/change-line.ts',
  ]);
});
