import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const BROWSER_MODULES = [
  'database.ts',
  'migrate.ts',
  'open-embedded-browser.ts',
  'app-role.ts',
  'sql-error.ts',
  '../jobs/job-runner.ts',
  '../job-kinds.ts',
];

/** Packages, and parts of ours, that run in a page. */
const OF_A_PAGE = [
  'kysely',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@electric-sql/pglite',
  '@saldo/sdk/account',
  '@saldo/sdk/fiscal',
  '@saldo/sdk/preview',
  '@saldo/sdk/money',
  '@saldo/sdk/parties',
];

async function importedModules(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    packages: 'external',
    platform: 'neutral',
    external: ['node:*'],
  });
  return Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external === true).map(({ path }) => path),
  );
}

for (const file of BROWSER_MODULES) {
  test(`${file} needs nothing of Node, so that it runs in a page`, async () => {
    const modules = await importedModules(file);
    assert.deepEqual(
      modules.filter((name) => !OF_A_PAGE.includes(name)),
      [],
    );
  });
}

test('a Node-only module is noticed', async () => {
  assert.ok((await importedModules('open-embedded.ts')).includes('node:async_hooks'));
});
