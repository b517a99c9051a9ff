import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import bundled from '../../packages/sdk/src/generated/contract.json' with { type: 'json' };
import { run } from '../process/run.ts';
import { makeCheckout } from '../testing/checkout.ts';
import type { ContractDocument } from './bundle-contract.ts';
import { contractTypes } from './contract-types.ts';

const generated = 'packages/sdk/src/generated/contract.ts';
const copied = ['package.json', 'tsconfig.json', 'tsconfig.base.json'].concat(
  ['sdk', 'demo-server', 'elements'].map((name) => `packages/${name}`),
);

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
const compiled = {
  extends: './tsconfig.json',
  include: ['packages/sdk/src', 'packages/demo-server/src', 'packages/elements/src'],
  exclude: ['**/*.test.ts', '**/testing'],
};

/** The files that do not compile when the types are these. */
async function namedByTheCompiler(types: string): Promise<string[]> {
  const copy = await makeCheckout(copied);
  try {
    await writeFile(join(copy.folder, generated), types);
    await writeFile(join(copy.folder, 'tsconfig.planted.json'), JSON.stringify(compiled));
    const { output } = await run('tsc', ['--noEmit', '--project', 'tsconfig.planted.json'], {
      cwd: copy.folder,
    });
    return [
      ...new Set(Array.from(output.matchAll(/^(\S+)\(\d+,\d+\): error/gm), ([, file]) => file!)),
    ].toSorted();
  } finally {
    await copy.remove();
  }
}

test('what the contract lists newly does not compile where the code has a place for each', async () => {
  const server = 'packages/demo-server/src/server';
  assert.deepEqual(await namedByTheCompiler(await contractTypes(grown())), [
    `${server}/feed/feed-kinds.ts`,
    `${server}/handlers.ts`,
    `${server}/publishing/published-kinds.ts`,
    `${server}/snapshots/snapshot-scope.sql.ts`,
    `${server}/threads/subject.store.ts`,
    'packages/elements/src/events/topics.ts',
    'packages/elements/src/publish-files/publish-files.element.ts',
    'packages/elements/src/query-thread/query-thread.element.ts',
    'packages/sdk/src/cli/terminal/change-line.ts',
  ]);
});
