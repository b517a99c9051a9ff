import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fromRoot } from './root.ts';

test('packages are installed for the Node that runs them, so that an older one warns of none', async () => {
  const { devDependencies } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const { nodeVersion } = parse(await readFile(fromRoot('pnpm-workspace.yaml'), 'utf8')) as {
    nodeVersion?: string;
  };
  assert.equal(nodeVersion, devDependencies['node']);
});
