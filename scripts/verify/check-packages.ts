import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildElementManifest } from '../build/element-manifest.ts';
import { buildElementsIfStale } from '../build/build-elements-if-stale.ts';
import { buildPackage } from '../build/package-build.ts';
import { packageEntries, readManifest, type PackageName } from '../build/package-entries.ts';
import { fromRoot } from '../process/root.ts';
import { run, runOrThrow } from '../process/run.ts';

/** Builds and packs the packages and lets publint and attw judge the tarballs. Resolves to what they find wrong. */
export async function checkPackages(): Promise<string> {
  const names: PackageName[] = ['sdk', 'elements'];
  // In this order: the elements' declarations refer to the SDK's.
  for (const name of names) await buildPackage(name);
  await buildElementsIfStale();
  await buildElementManifest();
  return (await Promise.all(names.map(checkPackage))).flat().join('\n');
}

async function checkPackage(name: PackageName): Promise<string[]> {
  const problems = await unpublishedEntries(name);
  const folder = await mkdtemp(join(tmpdir(), 'saldo-pack-'));
  try {
    const cwd = fromRoot('packages', name);
    await runOrThrow('npx', ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], { cwd });
    const [file = ''] = await readdir(folder);
    const tarball = join(folder, file);
    const patterned = name === 'elements' ? ['--include-entrypoints', ...(await elementEntrypoints())] : [];
    for (const [tool, args] of [
      ['publint', ['run', tarball, '--strict']],
      [
        'attw',
        [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', ...patterned],
      ],
    ] as const) {
      const { code, output } = await run(tool, [...args]);
      if (code !== 0) problems.push(`${tool} on packages/${name}:\n${output.trim()}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return problems;
}

/** Inside the workspace `exports` names sources; what is published is named a second time and may not lag behind. */
async function unpublishedEntries(name: PackageName): Promise<string[]> {
  const { exports, publishConfig } = await readManifest(name);
  const missing = Object.keys(exports).filter((entry) => !(entry in publishConfig.exports));
  return missing.map((entry) => `packages/${name}/package.json: publishConfig.exports lacks "${entry}"`);
}

/** `./src/provider/provider.element.ts` is imported as `./provider.element.js`. */
async function elementEntrypoints(): Promise<string[]> {
  const entries = await packageEntries('elements');
  return entries.flatMap((path) => {
    const module = /^\.\/src\/[^/]+\/([^/]+)\.ts$/.exec(path)?.[1];
    return module ? [`./${module}.js`] : [];
  });
}
