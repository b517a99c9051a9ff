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
      modules.filter((name) => name !== 'kysely' && name !== '@electric-sql/pglite'),
      [],
    );
  });
}

test('a Node-only module is noticed', async () => {
  assert.ok((await importedModules('open-embedded.ts')).includes('node:async_hooks'));
});
