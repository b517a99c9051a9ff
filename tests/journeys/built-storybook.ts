import { readFile, writeFile } from 'node:fs/promises';
import { sourceHash } from '../../scripts/build/source-hash.ts';
import { fromRoot } from '../../scripts/process/root.ts';
import { runOrThrow } from '../../scripts/process/run.ts';

const sources = [
  'packages/{elements,sdk,demo-server}/src/**/*.{ts,json,sql}',
  'packages/{elements,sdk,demo-server}/package.json',
  'stories/**/*.{ts,mdx,html}',
  'stories/.storybook/*',
  'tests/mapping/*.ts',
  'scripts/build/vite-package-assets.ts',
  'scripts/storybook/*.ts',
  'pnpm-lock.yaml',
];

/** The folder of the static Storybook, built anew unless it was made from what the sources are now. */
export async function builtStorybook(): Promise<string> {
  const folder = fromRoot('storybook-static');
  const stamp = fromRoot('storybook-static', '.sources');
  const hash = await sourceHash(sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return folder;
  await runOrThrow(process.execPath, ['scripts/build-storybook.ts']);
  await writeFile(stamp, hash);
  return folder;
}
