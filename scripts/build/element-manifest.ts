import { readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from '../process/root.ts';
import { runOrThrow } from '../process/run.ts';

/** Describes the elements (attributes, properties, events, slots, parts) in `dist/custom-elements.json`. */
export async function buildElementManifest(): Promise<void> {
  const cwd = fromRoot('packages/elements');
  await runOrThrow(
    'custom-elements-manifest',
    [
      'analyze',
      '--litelement',
      '--quiet',
      '--outdir',
      'dist',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      'src/**/*.test.ts',
      '--exclude',
      'src/testing/**',
    ],
    { cwd },
  );
  // The analyzer names sources; who installs the package has what was built of them.
  const file = `${cwd}/dist/custom-elements.json`;
  const manifest = await readFile(file, 'utf8');
  await writeFile(file, manifest.replaceAll(/"\/?src\/([\w./-]+)\.ts"/g, '"dist/$1.js"'));
}
