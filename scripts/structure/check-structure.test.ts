import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkStructure } from './check-structure.ts';

const server = 'packages/demo-server/src/server';

/** What is found in a repository of these files. */
async function found(files: Record<string, string>): Promise<string[]> {
  const baseDir = await mkdtemp(join(tmpdir(), 'saldo-structure-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(baseDir, path)), { recursive: true });
      await writeFile(join(baseDir, path), content);
    }
    return (await checkStructure({ baseDir, folders: ['packages'] })).map((line) => line.split(':')[0]!);
  } finally {
    await rm(baseDir, { recursive: true });
  }
}

test('a cycle of folders is found, also one of types alone and of files that form none', async () => {
  const lines = await found({
    [`${server}/threads/a.ts`]: `import type { B } from '../files/b.ts';\nexport type A = B;\n`,
    [`${server}/files/b.ts`]: `export type B = 1;\n`,
    [`${server}/files/c.ts`]: `import type { D } from '../threads/d.ts';\nexport type C = D;\n`,
    [`${server}/threads/d.ts`]: `export type D = 2;\n`,
  });
  assert.deepEqual([...new Set(lines)], ['no-cycle-of-folders']);
});

test('a cycle of files in one folder is found', async () => {
  const lines = await found({
    'packages/sdk/src/a.ts': `import { b } from './b.ts';\nexport const a = () => b;\n`,
    'packages/sdk/src/b.ts': `import { a } from './a.ts';\nexport const b = () => a;\n`,
  });
  assert.deepEqual([...new Set(lines)], ['no-cycle-of-files']);
});

test('a room that reaches above its floor is found, a test that does is not', async () => {
  const above = `import { x } from '../documents/x.ts';\nexport const y = x;\n`;
  const x = { [`${server}/documents/x.ts`]: 'export const x = 1;\n' };
  assert.deepEqual(await found({ ...x, [`${server}/records/y.ts`]: above }), [
    'records-uses-only-contract-db-operations',
  ]);
  assert.deepEqual(await found({ ...x, [`${server}/db/y.ts`]: above }), ['db-uses-only-itself']);
  assert.deepEqual(await found({ ...x, [`${server}/records/y.test.ts`]: above }), []);
  assert.deepEqual(await found({ ...x, [`${server}/payments/y.ts`]: above }), []);
});

test('the server without the demo, requests without handlers that serve them', async () => {
  assert.deepEqual(
    await found({
      [`${server}/app.ts`]: `import { x } from '../demo/x.ts';\nexport const y = x;\n`,
      'packages/demo-server/src/demo/x.ts': 'export const x = 1;\n',
    }),
    ['server-without-demo'],
  );
  assert.deepEqual(
    await found({
      [`${server}/threads/a.ts`]: `import { x } from '../pipeline/x.ts';\nexport const y = x;\n`,
      [`${server}/pipeline/x.ts`]: 'export const x = 1;\n',
    }),
    ['requests-are-served-from-above'],
  );
});

test('a store that knows wire is found, wire that knows a store is not', async () => {
  const threads = `${server}/threads`;
  assert.deepEqual(
    await found({
      [`${threads}/thread.store.ts`]: `import type { Row } from './thread.wire.ts';\nexport type Rows = Row[];\n`,
      [`${threads}/thread.wire.ts`]: 'export interface Row {}\n',
    }),
    ['stores-know-no-wire'],
  );
  assert.deepEqual(
    await found({
      [`${threads}/thread.store.ts`]: 'export interface Row {}\n',
      [`${threads}/thread.wire.ts`]: `import type { Row } from './thread.store.ts';\nexport type Rows = Row[];\n`,
    }),
    [],
  );
});

test('a handler that writes feed, audit or jobs by itself', async () => {
  for (const path of ['feed/change-rows', 'audit/chained-acts', 'jobs/enqueue-job']) {
    const files = {
      [`${server}/threads/a.ts`]: `import { x } from '../${path}.ts';\nexport const y = x;\n`,
      [`${server}/${path}.ts`]: 'export const x = 1;\n',
    };
    assert.deepEqual(await found(files), ['traces-are-left-by-the-unit-of-work'], path);
  }
});

test('a model of an element that reaches for data, view or Lit, and data that reaches for a view', async () => {
  const element = 'packages/elements/src/invoice-list';
  const x = {
    [`${element}/data/x.ts`]: 'export const x = 1;\n',
    [`${element}/view/x.ts`]: 'export const x = 1;\n',
    [`${element}/model/x.ts`]: 'export const x = 1;\n',
    'packages/elements/node_modules/lit/package.json': '{ "name": "lit", "main": "index.js" }',
    'packages/elements/node_modules/lit/index.js': 'export const x = 1;\n',
  };
  const from = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;
  for (const path of ['../data/x.ts', '../view/x.ts', 'lit']) {
    assert.deepEqual(await found({ ...x, [`${element}/model/y.ts`]: from(path) }), ['model-is-pure'], path);
  }
  assert.deepEqual(await found({ ...x, [`${element}/data/y.ts`]: from('../view/x.ts') }), [
    'data-without-view',
  ]);
  assert.deepEqual(await found({ ...x, [`${element}/view/y.ts`]: from('../data/x.ts') }), []);
  assert.deepEqual(await found({ ...x, [`${element}/data/y.ts`]: from('../model/x.ts') }), []);
});
