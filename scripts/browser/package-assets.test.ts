import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { fromRoot } from '../process/root.ts';
import { packageAsset, resolveAsset } from './package-assets.ts';

const named = (source: string) => [...source.matchAll(packageAsset)].map(([, specifier]) => specifier);

it('tells files of packages from files beside the module', () => {
  assert.deepEqual(named(`new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url)`), [
    'pdfjs-dist/build/pdf.worker.min.mjs',
  ]);
  assert.deepEqual(named(`new URL(\n  "@scope/name/folder/",\n  import.meta.url,\n)`), [
    '@scope/name/folder/',
  ]);
  assert.deepEqual(named(`new URL('./beside.mjs', import.meta.url); new URL('/top/x', import.meta.url)`), []);
  assert.deepEqual(named(`new URL('a/b', location.href)`), []);
});

it('finds files and folders that a package has but does not export', () => {
  const require = createRequire(fromRoot('packages/elements/src/index.ts'));
  for (const specifier of ['pdfjs-dist/build/pdf.worker.min.mjs', 'pdfjs-dist/standard_fonts/']) {
    assert.ok(existsSync(resolveAsset(require, specifier)), specifier);
  }
});
