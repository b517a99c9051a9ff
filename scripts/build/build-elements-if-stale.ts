import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserBundle, buildBrowserBundle } from './browser-bundle.ts';
import { sourceHash } from './source-hash.ts';

const sources = [
  'packages/{elements,sdk}/src/**/*.{ts,json}',
  'packages/{elements,sdk}/package.json',
  'scripts/build/*.ts',
  'tsconfig.json',
  'pnpm-lock.yaml',
];

/** Builds the elements' browser bundle unless it was made from what the sources are now. Tells whether it built. */
export async function buildElementsIfStale(): Promise<boolean> {
  const stamp = join(browserBundle, '.sources');
  const hash = await sourceHash(sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return false;
  await buildBrowserBundle();
  await writeFile(stamp, hash);
  return true;
}
